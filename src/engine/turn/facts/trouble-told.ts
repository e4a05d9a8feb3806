import { known, type NamedValue } from '../../../domain/fact.ts';
import { onOneLine, shorten } from '../../../domain/shorten.ts';
import { deniedFirst } from '../../../understanding/denied-first.ts';
import { tellsGoodsCame } from '../../../understanding/goods-came.ts';
import { wrongChoice } from '../../../understanding/wrong-choice.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { tellsOneOrder } from '../payments/second-order.ts';
import { wishesInstead } from '../wishes/instead-wish.ts';
import { isCollecting, type Work } from '../work.ts';

const LONGEST = 200;

/** Made of nothing but a wish for money: it does not say what is wrong. */
const ONLY_MONEY =
  /^(?:我|你们|就|只|想|要|请|快|赶紧|马上|必须|要求|申请|给|把|全额?|全部|的|钱|款|退|回|还|赔|来|了|吧|啊|[\p{P}\s])+$|^(?:(?:i|we|you|just|only|want|need|would|like|my|the|a|full|money|cash|back|refund(?:ed)?|please|pls|give|me|now|it|all|of|to|be|get)\b|[\p{P}\s])+$/iu;

/**
 * What is wrong, as it was told: a trouble that is none of the losses has no other name than the customer's own words,
 * and they are quoted, so a guess that it is one takes nothing away. What is said of it later, or wished for, stands behind
 * the first.
 */
export function troubleTold(work: Work, { safe, says, stated }: ReadText): NamedValue[] {
  const { facts } = dossierOf(work);
  const wants = stated.find(({ name }) => name === 'wants')?.value;
  // Said once more it tells nothing more.
  if (wants !== undefined && known(facts, 'wants')?.value === wants && known(facts, 'trouble')) return [];
  const isTrouble = stated.some(({ name, value }) => name === 'loss_claimed' && value === 'other');
  const before = known(facts, 'trouble')?.value;
  const adds =
    tellsOneOrder(work, safe) || (before !== undefined && isCollecting(work) && tellsOfTrouble(safe));
  const tells =
    says.loss_type === 'other' || isTrouble || wants !== undefined || wrongChoice(safe) === 'goods';
  if (says.kind === 'payment_notice' || !(adds || (tells && !ONLY_MONEY.test(safe)))) return [];
  const now = onOneLine(before === undefined ? withoutMasked(safe) || safe : withoutMasked(safe));
  if (now === '' || before?.includes(now)) return [];
  return [{ name: 'trouble', value: shorten(before === undefined ? now : `${before} / ${now}`, LONGEST) }];
}

/** A clause that gives a secret away says nothing of the trouble. */
function withoutMasked(safe: string): string {
  const clauses = safe.split(/[，,。;；\n]+/u);
  const left = clauses.filter((clause) => !clause.includes('●'));
  return left.length === clauses.length ? safe : left.join('，').trim();
}

/** What is wished for, that the goods came, and what it is not: part of the trouble once there is one. */
function tellsOfTrouble(text: string): boolean {
  return wishesInstead(text) || tellsGoodsCame(text) || deniedFirst(text) !== null;
}
