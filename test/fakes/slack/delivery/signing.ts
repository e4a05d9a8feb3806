import { createHmac } from 'node:crypto';

/** The headers that say a body is Slack's. Tests forge with it: another secret, an old or a future time. */
export function signed(
  body: string,
  secret: string,
  seconds: number = Math.floor(Date.now() / 1000),
): Readonly<Record<string, string>> {
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` };
}
