import type { Case } from '../../domain/case.ts';
import { isFound } from '../../domain/check.ts';
import type { Escalation } from '../../domain/escalation.ts';
import { known } from '../../domain/fact.ts';
import type { Instant } from '../../domain/instant.ts';
import { identify } from '../../understanding/id-families.ts';
import type { Shop } from '../shop.ts';

/** All that decides which routes are open and what goes into a packet, at one moment. */
export interface Situation {
  readonly case: Case;
  readonly shop: Pick<Shop, 'names' | 'payees' | 'operator' | 'hours'>;
  /** By when the shop's own clock wants the case answered or decided; `null` where none is running. */
  readonly answerDue: Instant | null;
  /** The routes already taken, oldest first. */
  readonly taken: readonly Escalation[];
  readonly now: Instant;
}

type CaseAndShop = Pick<Situation, 'case' | 'shop'>;

/** As people compare names: width, case and spaces do not count. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');
}

function names(list: readonly string[], said: string): boolean {
  const given = plain(said);
  return list.map(plain).some((name) => name !== '' && (given.includes(name) || name.includes(given)));
}

/**
 * Whose order it is: `ours`, `other` (the customer or the bill names somebody else), or `unknown`. Where the customer
 * named no shop it is the one they are talking to, if that one has told its name.
 */
export function shopInQuestion({ case: theCase, shop }: CaseAndShop): 'ours' | 'other' | 'unknown' {
  const payee = known(theCase.facts, 'payee')?.value;
  if (payee !== undefined && names(shop.payees, payee)) return 'ours';
  if (isFound(theCase.checks, 'same_shop')) return 'other';
  const said = known(theCase.facts, 'shop')?.value;
  if (said !== undefined && plain(said) !== '') return names(shop.names, said) ? 'ours' : 'other';
  if (theCase.facts.shop?.standing === 'unobtainable' || shop.names.length === 0) return 'unknown';
  return 'ours';
}

const TO_A_PERSON: ReadonlySet<string> = new Set([
  'alipay_transfer',
  'wechat_personal_code',
  'wechat_transfer',
  'wechat_red_packet',
]);
/** Two or three Chinese characters, often masked by the wallet itself: 李雷, *雷. */
const PERSON = /^[\p{Script=Han}*＊]{2,3}$/u;

/** Whether the money went to a merchant account or to a person's code or account, by number and payee on the bill. */
export function paidTo({ case: { facts }, shop }: CaseAndShop): 'merchant' | 'person' {
  const number = known(facts, 'transaction_id')?.value;
  const family = number === undefined ? null : identify(number)?.family;
  if (family && TO_A_PERSON.has(family)) return 'person';
  if (family || known(facts, 'merchant_order_id') !== undefined) return 'merchant';
  const payee = known(facts, 'payee')?.value;
  return payee !== undefined && PERSON.test(payee) && !names(shop.payees, payee) ? 'person' : 'merchant';
}

export interface Operator {
  readonly name: string;
  readonly address: string | null;
  readonly code: string | null;
  /** `payee`: read off the bill, and it may be a payment company's name. */
  readonly from: 'shop_file' | 'payee';
}

/** Companies that pass money on; whom they pass it to stands elsewhere. */
const PASSES_MONEY_ON =
  /支付宝|财付通|微信支付|银联|网银在线|易宝|拉卡拉|汇付|通联支付|连连|盛付通|paypal|stripe|支付科技|支付有限/i;

export function passesMoneyOn(payee: string): boolean {
  return PASSES_MONEY_ON.test(payee);
}

/** Who runs the shop in question, `null` where nothing at hand says so. */
export function operatorOf(situation: CaseAndShop): Operator | null {
  const { shop } = situation;
  if (shopInQuestion(situation) === 'ours' && shop.operator !== undefined) {
    const { name, address, code } = shop.operator;
    return { name, address: address ?? null, code: code ?? null, from: 'shop_file' };
  }
  const payee = known(situation.case.facts, 'payee')?.value;
  if (payee === undefined || plain(payee) === '') return null;
  if (passesMoneyOn(payee) || paidTo(situation) === 'person') return null;
  return { name: payee, address: null, code: null, from: 'payee' };
}
