import type { FactName } from '../../../domain/fact.ts';
import type { NextPayment } from '../../conversation.ts';
import type { Tools } from '../../tools.ts';
import type { Foreknowledge, ReadText, ToldText } from '../foreknowledge.ts';
import { changeConversation, type Work } from '../work.ts';
import { turnToNext } from './next-payment.ts';
import { isPaidTwice } from './second-order.ts';
import { nextOf, nextPhrase, piecesOf } from './waiting-payments.ts';

const OTHER_ONE =
  /另外?(?:的|那|一)*[笔个单]|第[二2][笔个单]|\b(?:the |my )?(?:other|second|2nd) (?:one|payment|purchase|order)\b/iu;
/** What is told of both. */
const THIS_ONE = /这一?[笔个单]|第[一1][笔个单]|\b(?:this one|first)\b/iu;
/** By what a payment is looked for. */
const OF_A_PAYMENT: readonly FactName[] = [
  'amount',
  'paid_at',
  'payment_channel',
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'recharge_account',
];

/** The waiting payment that a text tells more of, and not of the present one: 另外那笔微信的交易号是…; `null` where it names none, or it may be either of two. */
export function moreOfWaiting(work: Work, { text, says, stated, others }: ReadText): NextPayment | null {
  if (!OTHER_ONE.test(text) || THIS_ONE.test(text) || others.length > 0 || isPaidTwice(work)) return null;
  if (says.kind === 'question' || !stated.some(({ name }) => OF_A_PAYMENT.includes(name))) return null;
  const waiting = nextOf(work);
  const named = waiting.filter(({ called }) =>
    piecesOf(called.toLowerCase()).some((piece) => text.toLowerCase().includes(piece)),
  );
  const [only, ...more] = named.length > 0 ? named : waiting;
  return more.length === 0 ? (only ?? null) : null;
}

/** Keeps what is told with the payment it is of. One that has a case already is turned to, and hears it there. */
export function keepWithWaiting(
  work: Work,
  wanted: NextPayment,
  { read, line }: ToldText,
  tools: Tools,
  known: Foreknowledge,
): void {
  const { from } = wanted;
  const { draft } = work.conversation;
  if ('reference' in from) {
    const held = { line, text: read.safe, at: work.now, forwarded: read.forwarded };
    changeConversation(work, { draft: { ...draft, held: [...(draft.held ?? []), held] } });
    return turnToNext(work, wanted, tools, known);
  }
  const fuller = { ...wanted, from: { ...from, text: `${from.text}\n${read.safe}` } };
  const next = nextOf(work).map((each) => (each === wanted ? fuller : each));
  changeConversation(work, { draft: { ...draft, next } });
  work.reply.says.push({ key: 'next-more', args: { payment: nextPhrase(wanted) } });
  work.reply.ask = true;
}
