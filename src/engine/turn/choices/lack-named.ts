import { type FactName, known } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { Work } from '../work.ts';

/** Longer texts tell more than what is not there. In UTF-16 units. */
const LONGEST = 40;
const NOT_THERE =
  /没有|没找到|没看到|没存|没显示|找不到|看不到|查不到|不显示|忘了|不记得|记不[得清]|删了|\b(?:can'?t (?:find|see)|don'?t (?:have|see|know|remember)|no|isn'?t (?:there|shown)|not shown|forgot|lost)\b/i;
/** Going to look is no lack, and neither is a question. */
const STILL_OPEN = /[?？]|吗|怎么|哪|等|再[找看]|\b(?:where|how|wait|let me)\b/i;

const NAMES: readonly (readonly [name: FactName, words: RegExp])[] = [
  ['merchant_order_id', /商户(?:单号|订单号)|商家订单号|\bmerchant(?:'s)? (?:order )?(?:id|number|no)\b/i],
  ['transaction_id', /交易单?号|流水号|\btransaction (?:id|number|no)\b|\breference number\b/i],
  ['shop_order_id', /(?<!商[户家])订单(?:编?号)|\border (?:id|number|no)\b/i],
];

/** Numbers of which a text says that they are not to be had, though something else was asked for. */
export function lackNamed(
  work: Work,
  text: string,
  { evidence, lackOf }: WaitingState,
  { plan }: Pick<Tools, 'plan'>,
): readonly FactName[] {
  if (text.length > LONGEST || !NOT_THERE.test(text) || STILL_OPEN.test(text) || lackOf !== null) return [];
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  const named = NAMES.filter(([, words]) => words.test(text)).map(([name]) => name);
  if (named.some((name) => asked.includes(name))) return [];
  return named.filter((name) => known(dossierOf(work).facts, name) === undefined);
}
