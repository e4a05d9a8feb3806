import { type Logger, LogLevel, WebClient } from '@slack/web-api';

/** A call that takes longer may have been done all the same; see `unknown`. */
const CALL_MS = 10_000;

const nothing = () => undefined;

/** Slack's libraries would write onto the console; what goes wrong is told by what a call throws. */
export const SILENT: Logger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};

/** Slack's own client, which repeats nothing by itself: whoever calls decides what to do after a call without an answer. */
export function createWebClient(token: string, apiUrl: string): WebClient {
  return new WebClient(token, {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: CALL_MS,
    logger: SILENT,
  });
}
