import type { NamedValue } from '../../../domain/fact.ts';
import type { WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { PHONE, plainPhone } from './account-shapes.ts';

const CALLED_PHONE = new RegExp(
  `(?:手机|电话|号码|充(?:值|到|给)?)[^\\d\\n]{0,6}(?<number>${PHONE})(?!\\d)`,
  'u',
);

/** A phone number is what is topped up where the account is asked for; anywhere else it is the contact of the order. */
export function withAskedAccount(
  text: string,
  stated: readonly NamedValue[],
  { evidence }: WaitingState,
  { plan }: Tools,
): readonly NamedValue[] {
  const asked = evidence === undefined ? [] : plan.rules[evidence].facts;
  if (!asked.includes('recharge_account') || stated.some(({ name }) => name === 'recharge_account'))
    return stated;
  const isPhone = ({ name, value }: NamedValue) => name === 'contact' && !String(value).includes('@');
  // Other facts may stand beside it: 手机号13912345678 付了50 微信.
  const phone = stated.find(isPhone)?.value ?? CALLED_PHONE.exec(text)?.groups?.number;
  if (phone === undefined) return stated;
  const account = { name: 'recharge_account', value: plainPhone(String(phone)) } as const;
  return [...stated.filter((each) => !isPhone(each)), account];
}
