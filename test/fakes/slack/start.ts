import { join } from 'node:path';
import { startChild } from '../ground/child.ts';
import { type Remote, remote } from '../ground/controls.ts';
import type { SlackVerbs } from './server.ts';

/** A Slack workspace in a process of its own, and everything that its people and a test may do with it. */
export interface SlackFake extends Remote<SlackVerbs> {
  /** For `SLACK_API_URL` and `slackApiUrl`, with the slash at its end. */
  readonly url: string;
  /** Where its page is. */
  readonly page: string;
  stop(): Promise<void>;
}

export async function startSlackFake(): Promise<SlackFake> {
  const { url, stop } = await startChild(join(import.meta.dirname, 'main.ts'));
  const page = new URL(url).origin;
  const extra = { url, page, stop };
  const controls = remote<SlackVerbs>(page);
  return new Proxy(extra as SlackFake, {
    get: (own, name) => Reflect.get(own, name) ?? Reflect.get(controls, name),
  });
}
