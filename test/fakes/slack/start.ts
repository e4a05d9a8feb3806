import { join } from 'node:path';
import { startChild } from '../ground/child.ts';
import { type Remote, remote } from '../ground/controls.ts';
import type { SlackVerbs } from './server.ts';

/** A Slack workspace in a process of its own, and everything that its people and a test may do with it. */
export interface SlackFake {
  /** For `slackApiUrl`, with the slash at its end. */
  readonly url: string;
  /** Where its page is. */
  readonly page: string;
  readonly slack: Remote<SlackVerbs>;
  stop(): Promise<void>;
}

export async function startSlackFake(): Promise<SlackFake> {
  const child = await startChild(join(import.meta.dirname, 'main.ts'));
  const { origin } = new URL(child.url);
  return { ...child, page: origin, slack: remote<SlackVerbs>(origin) };
}
