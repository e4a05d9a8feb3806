import { agreement } from '../../../domain/agreement.ts';
import { known } from '../../../domain/fact.ts';
import { isNumber } from '../../../domain/further-told.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { verbatim } from '../facts/state-facts.ts';
import type { ReadText } from '../foreknowledge.ts';
import { noteForDesk } from '../note-for-desk.ts';
import { changeCase, changeConversation, currentCase, type Work } from '../work.ts';
import { isPaidTwice } from './second-order.ts';

/** Beside a number, that it is of one payment among several, and puts none right. */
const ONE_OF_THEM = /第[二三2-9]|另[外一]|还有|\b(?:second|2nd|other|another|also)\b/i;

/**
 * What tells further payments for one order, from whoever paid more than once and was asked for the number of each: their
 * numbers, sums or times. In one message or one after the other, they belong to this case, where the desk checks them.
 * Empty where there are none.
 */
export function furtherPayments(work: Work, { text, says, others }: ReadText): readonly string[] {
  if (!isPaidTwice(work)) return [];
  if (others.some(({ forOtherGoods }) => forOtherGoods)) return [];
  if (others.length > 0) return others.map(({ number, called }) => number ?? called);
  const number = says.facts.transaction_id?.value;
  const before = known(dossierOf(work).facts, 'transaction_id')?.value;
  if (number === undefined || before === undefined) return [];
  if (says.kind === 'correction' && !ONE_OF_THEM.test(text)) return [];
  return agreement('transaction_id', before, number, true) === null ? [number] : [];
}

/** Keeps them with the payment, and notes them for the desk; one that comes once more is known already. */
export function noteFurther(work: Work, told: readonly string[], { texts }: Pick<Tools, 'texts'>): void {
  const isNumbered = told.every(isNumber);
  const kind = isNumbered ? 'numbers' : 'payments';
  work.reply.says.push({ key: `${kind}-both`, args: isNumbered ? {} : { payments: told.map(verbatim) } });
  // Who gives them is not asked for them.
  if (isNumbered) replaceSaid(work, 'warning-second-payment', 'warning-second-payment-known');
  const current = currentCase(work);
  const { draft } = work.conversation;
  const before = (current ?? draft).further ?? [];
  const fresh = told.filter((each) => !isNumbered || !before.includes(each));
  if (fresh.length === 0) return;
  const further = [...before, ...fresh];
  if (current === null) changeConversation(work, { draft: { ...draft, further } });
  else changeCase(work, { further });
  noteForDesk(work, texts.word({ key: `note-second-${kind}`, args: { [kind]: fresh.join('、') } }, 'zh-CN'));
}

function replaceSaid({ reply }: Work, key: string, better: string): void {
  const at = reply.says.findIndex((each) => each.key === key);
  if (at >= 0) reply.says[at] = { key: better };
}
