import { type Logger, LogLevel, WebClient, type WebClientOptions } from '@slack/web-api';
import { expect } from 'vitest';
import { type SlackFake, startSlackFake } from '../../../fakes/slack/start.ts';

const nothing = () => undefined;

/** For Slack's libraries, which would otherwise complain on the console. */
export const silent: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

export const DESK = 'C0DESK00001';
export const GENERAL = 'C0GENERAL01';
export const LILEI = 'U0AGENT0001';
export const HANMEIMEI = 'U0AGENT0002';
export const CUSTOMER = 'U0CUSTOMER1';

let running: SlackFake | undefined;

/**
 * A fresh workspace, and Slack's own client in front of it as the program would hold it. One process for all tests of a
 * worker, which ends with it.
 */
export async function freshSlack(
  options: WebClientOptions = {},
): Promise<{ slack: SlackFake; web: WebClient; url: string; page: string }> {
  running ??= await startSlackFake();
  const slack = running;
  await slack.beginAgain();
  const { botToken } = await slack.settings();
  const web = new WebClient(botToken, {
    slackApiUrl: slack.url,
    logger: silent,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    ...options,
  });
  return { slack, web, url: slack.url, page: slack.page };
}

/** The answer with which Slack refuses a call; the call must not go well. */
export async function refusal(call: Promise<unknown>): Promise<Record<string, unknown>> {
  const error: unknown = await call.then(
    () => expect.fail('the call went well'),
    (reason) => reason,
  );
  return (error as { data: Record<string, unknown> }).data;
}
