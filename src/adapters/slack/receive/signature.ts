import { createHmac, timingSafeEqual } from 'node:crypto';

/** A request is good for five minutes, before and after. */
const GOOD_FOR = 300;

/** Whether these bytes were signed by Slack, lately. `now` in milliseconds: the time of the world, not a movable one. */
export function isSigned(
  body: Uint8Array,
  { signature, timestamp }: { readonly signature: string; readonly timestamp: string },
  secret: string,
  now: number,
): boolean {
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > GOOD_FOR) return false;
  const own = createHmac('sha256', secret).update(`v0:${timestamp}:`).update(body).digest();
  const given = /^v0=([0-9a-f]{64})$/.exec(signature)?.[1];
  return given !== undefined && timingSafeEqual(Buffer.from(given, 'hex'), own);
}
