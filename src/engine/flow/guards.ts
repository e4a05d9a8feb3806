import { known } from '../../domain/fact.ts';
import type { PaymentChannel } from '../../domain/payment-channel.ts';
import type { Brief } from './brief.ts';
import type { AskState, Guard } from './schema.ts';

/** These show a number of their own and the merchant's below it; all others know only one. */
const TWO_NUMBERS: ReadonlySet<PaymentChannel> = new Set(['alipay', 'wechat', 'unionpay', 'qq']);

function numbersOf({ facts }: Brief): 'one' | 'two' | null {
  const channel = known(facts, 'payment_channel')?.value;
  if (channel === undefined) return null;
  return TWO_NUMBERS.has(channel) ? 'two' : 'one';
}

/** Whether a guard holds for the case as it is now. */
export function holds(guard: Guard, brief: Brief): boolean {
  if (typeof guard === 'string') return word(guard, brief);
  if ('all' in guard) return guard.all.every((part) => holds(part, brief));
  if ('any' in guard) return guard.any.some((part) => holds(part, brief));
  if ('not' in guard) return !holds(guard.not, brief);
  if ('known' in guard) return known(brief.facts, guard.known) !== undefined;
  if ('settled' in guard) return brief.settled.has(guard.settled);
  if ('checked' in guard) return resultOf(guard.checked, brief) !== undefined;
  if ('found' in guard) return resultOf(guard.found, brief) === 'found';
  if ('loss' in guard) return (brief.lossType ?? 'unknown') === guard.loss;
  if ('wallet' in guard) return known(brief.facts, 'wallet_status')?.value === guard.wallet;
  if ('seen' in guard) return known(brief.facts, 'order_seen')?.value === guard.seen;
  if ('wants' in guard) return known(brief.facts, 'wants')?.value === guard.wants;
  if ('tells_most' in guard) return brief.tellsMost === guard.tells_most;
  if ('channel' in guard) return known(brief.facts, 'payment_channel')?.value === guard.channel;
  if ('channel_numbers' in guard) return numbersOf(brief) === guard.channel_numbers;
  if ('product' in guard) return known(brief.facts, 'product_kind')?.value === guard.product;
  if ('resolution' in guard) return resolutionOf(brief) === guard.resolution;
  if ('stage' in guard) return brief.stage === guard.stage;
  if ('route' in guard) return brief.beyond.picked?.kind === guard.route;
  if ('book' in guard) return brief.book === guard.book;
  if ('outcome' in guard) return brief.beyond.picked?.outcome === guard.outcome;
  if ('paid_within' in guard)
    return brief.minutesSincePaid !== null && brief.minutesSincePaid < guard.paid_within;
  return brief.shopSays.has(guard.shop_says);
}

function word(guard: Guard & string, brief: Brief): boolean {
  switch (guard) {
    case 'consented':
      return brief.consented;
    case 'complete':
      return brief.complete;
    case 'routes_open':
      return brief.beyond.anyOpen;
    case 'route_ready':
      return brief.beyond.picked?.ready === true;
    case 'route_running':
      return brief.beyond.picked?.running === true;
    case 'reopen_over':
      return brief.reopenOver;
    default:
      return brief.decision?.kind === guard;
  }
}

function resultOf(check: string, brief: Brief) {
  return brief.checks.findLast((record) => record.check === check)?.result;
}

function resolutionOf({ decision }: Brief) {
  return decision?.kind === 'resolved' ? decision.resolution : undefined;
}

/** Whether a question needs no asking: it is answered already, whoever answered it, or it makes no sense here. */
export function passedOver(state: AskState, brief: Brief): boolean {
  const result = state.check && resultOf(state.check, brief);
  return (
    (result !== undefined && result !== 'found') ||
    (state.evidence !== undefined &&
      (brief.settled.has(state.evidence) || brief.spared?.has(state.evidence) === true)) ||
    (state.check !== undefined && state.fact === undefined && brief.inIncident === true) ||
    (state.fact !== undefined && brief.facts[state.fact] !== undefined) ||
    (state.skip !== undefined && holds(state.skip, brief))
  );
}
