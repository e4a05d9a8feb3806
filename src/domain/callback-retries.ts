import { HOUR, type Instant, MINUTE, SECOND } from './instant.ts';
import type { PaymentChannel } from './payment-channel.ts';

/**
 * After how many seconds WeChat Pay tells the shop of a payment once more, from one try to the next: 24 hours and 4
 * minutes in all, without a promise that it succeeds in the end. Source: its documentation of the payment notice (v2).
 */
const WECHAT = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600];
/** Of other channels nobody publishes as much: looked at often in the first hour, and seldom until the day is over. */
const OTHERS = [900, 900, 1800, 3600, 7200, 14_400, 28_800, 28_800];

/** A try has had its time after so long. */
const TRY_TAKES = MINUTE;
/** Nobody is served by looking twice within minutes. */
const LEAST_APART = 3 * MINUTE;

function tries(channel: PaymentChannel | null, paidAt: Instant): readonly Instant[] {
  let at = paidAt;
  return (channel === 'wechat' ? WECHAT : OTHERS).map((seconds) => {
    at += seconds * SECOND;
    return at;
  });
}

/** When to look whether the shop has heard of the payment by now; `null` once the channel has given up telling it. */
export function nextLookAfter(now: Instant, paidAt: Instant, channel: PaymentChannel | null): Instant | null {
  // A clock that is ahead of ours says nothing about the channel's.
  if (paidAt > now + HOUR) return null;
  const next = tries(channel, paidAt).find((at) => at + TRY_TAKES >= now + LEAST_APART);
  return next === undefined ? null : next + TRY_TAKES;
}
