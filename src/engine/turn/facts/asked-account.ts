import { known, type NamedValue } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { Work } from '../work.ts';
import { PHONE, plainPhone } from './account-shapes.ts';

const CALLED_PHONE = new RegExp(
  `(?:手机|电话|号码|充(?:值|到|给)?)[^\\d\\n]{0,6}(?<number>${PHONE})(?!\\d)`,
  'u',
);

const ANY_PHONE = new RegExp(PHONE, 'u');
const ONLY_PHONE = new RegExp(`^\\D{0,8}${PHONE}\\D{0,4}$`, 'u');
const PHONE_CREDIT = /话费|流量|\b(?:airtime|phone credit|mobile (?:data|credit|top.?up)|phone top.?up)\b/iu;

/**
 * A phone number is what is topped up where the account is asked for, or by itself where phone credit was bought and no
 * number is known; anywhere else it is the contact of the order.
 */
export function withAskedAccount(
  work: Work,
  text: string,
  stated: readonly NamedValue[],
  { evidence }: WaitingState,
  { plan }: Tools,
): readonly NamedValue[] {
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  const isWanted =
    asked.includes('recharge_account') || (!asked.includes('contact') && isToTopUp(work, text, stated));
  if (!isWanted || stated.some(({ name }) => name === 'recharge_account')) return stated;
  const isPhone = ({ name, value }: NamedValue) => name === 'contact' && !String(value).includes('@');
  // Other facts may stand beside it: 手机号13912345678 付了50 微信.
  const phone =
    stated.find(isPhone)?.value ??
    CALLED_PHONE.exec(text)?.groups?.number ??
    (ONLY_PHONE.test(text) ? ANY_PHONE.exec(text)?.[0] : undefined);
  if (phone === undefined) return stated;
  const account = { name: 'recharge_account', value: plainPhone(String(phone)) } as const;
  return [...stated.filter((each) => !isPhone(each)), account];
}

function isToTopUp(work: Work, text: string, stated: readonly NamedValue[]): boolean {
  const { facts } = dossierOf(work);
  const product =
    stated.find(({ name }) => name === 'product')?.value ?? known(facts, 'product')?.value ?? '';
  const isKnown = known(facts, 'recharge_account') !== undefined;
  return !isKnown && PHONE_CREDIT.test(String(product)) && ONLY_PHONE.test(text) && !TO_CALL.test(text);
}
/** A number to be called at. */
const TO_CALL = /联系|打给?我|找我|电话|\b(?:call|contact|reach)\b/iu;
