import { type Facts, known } from '../../../domain/fact.ts';
import type { WarningKind } from '../../../domain/warning.ts';
import { strangePayments } from '../../../understanding/strange-payments.ts';
import type { Understood } from '../../../understanding/understood.ts';
import { paidTo, passesMoneyOn } from '../../escalation/situation.ts';
import type { Shop } from '../../shop.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import { changeCase, changeConversation, currentCase, PROGRAM, record, type Work } from '../work.ts';

/** What the words themselves give cause for. */
export function warnOfWords(work: Work, text: string, { warnings }: Understood, tools: Tools): void {
  const { toPerson, uncertified, notMine, gaveCode } = strangePayments(text);
  if (warnings.includes('scam_fee')) warnOf(work, 'extra_fee', tools);
  if (warnings.includes('paid_twice')) warnOf(work, 'second_payment', tools);
  if (toPerson) warnOf(work, 'personal_payment', tools);
  if (uncertified) warnOf(work, 'other_shop', tools);
  if (notMine) warnOf(work, 'not_mine', tools);
  if (gaveCode) warnOf(work, 'code_given', tools);
}

/** What the facts give cause for: where the money went stands in the payment's number and on the bill. */
export function warnOfFacts(work: Work, tools: Tools): void {
  const { facts } = dossierOf(work);
  const current = currentCase(work);
  if (current && paidTo({ case: current, shop: tools.shop }) === 'person')
    warnOf(work, 'personal_payment', tools);
  else if (isForeignPayee(facts, tools.shop)) warnOf(work, 'other_shop', tools);
}

/** The bill names a payee the shop does not know, and no company that only passes money on. */
function isForeignPayee(facts: Facts, { payees, names }: Pick<Shop, 'payees' | 'names'>): boolean {
  const payee = known(facts, 'payee')?.value;
  if (payee === undefined || payees.length === 0 || passesMoneyOn(payee)) return false;
  const plain = (name: string) => name.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  return [...payees, ...names].every(
    (own) => !plain(own).includes(plain(payee)) && !plain(payee).includes(plain(own)),
  );
}

/** Once for each order, and never again: who is warned over and over stops reading. */
function warnOf(work: Work, kind: WarningKind, tools: Tools): void {
  if (rememberWarning(work, kind, tools)) work.reply.says.push({ key: `warning-${dashed(kind)}` });
}

/** Whether it is the first of its kind for this order; the desk is told then. */
export function rememberWarning(work: Work, kind: WarningKind, tools: Tools): boolean {
  const given = work.conversation.warned ?? [];
  const ofCase = currentCase(work)?.warnings ?? [];
  if (given.includes(kind) || ofCase.some((each) => each.kind === kind)) return false;
  changeConversation(work, { warned: [...given, kind] });
  noteWarnings(work, tools);
  return true;
}

/** The desk is told what the customer was warned of, also of what was said before there was a case. */
export function noteWarnings(work: Work, { texts }: Pick<Tools, 'texts'>): void {
  const current = currentCase(work);
  if (current === null) return;
  const noted = current.warnings ?? [];
  const fresh = (work.conversation.warned ?? []).filter((kind) => noted.every((each) => each.kind !== kind));
  for (const kind of fresh) {
    const text = texts.word({ key: `note-warned-${dashed(kind)}` }, 'zh-CN');
    changeCase(work, {
      warnings: [...(currentCase(work)?.warnings ?? []), { kind, at: work.now }],
      notes: [...(currentCase(work)?.notes ?? []), { by: 'zhaodan', at: work.now, text }],
    });
    record(work, 'customer_warned', PROGRAM, { warning: kind });
  }
}
