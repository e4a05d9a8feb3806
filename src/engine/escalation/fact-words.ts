import { type FactName, type Facts, type FactValues, known } from '../../domain/fact.ts';
import { formatMoney, formatStatedTime } from '../../domain/format.ts';
import type { StatedTime } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { maskText } from '../../domain/masking.ts';
import type { Money } from '../../domain/money.ts';
import { onOneLine, shorten } from '../../domain/shorten.ts';
import { withoutSecrets } from '../../understanding/secrets/without-secrets.ts';
import { understand } from '../../understanding/understand.ts';
import type { Texts } from '../ports/texts.ts';

/** No form has room for more, and no number is longer. */
const LONGEST_VALUE = 120;
/** More of somebody's words is never looked at; what is shown is shorter still. */
const LONGEST_READ = 1000;

const WORDED: Partial<Record<FactName, string>> = {
  payment_channel: 'payment-channel',
  product_kind: 'product-kind',
  wallet_status: 'wallet-status',
  order_seen: 'order-seen',
};

/** A customer's own words as they may leave the house: one line, no code or password, long numbers shortened. */
function ownWords(text: string, max: number = LONGEST_VALUE): string {
  const line = shorten(onOneLine(text.slice(0, LONGEST_READ)), LONGEST_READ);
  // Nothing in it is dated; any anchor will do.
  const context = { receivedAt: '2026-01-01T00:00:00+08:00' };
  return shorten(maskText(withoutSecrets(line, understand(line, context), context)), max);
}

/** A number as it has to be typed, whole or not at all. */
function numberWords(id: string): string {
  const bare = onOneLine(id).replace(/\s/g, '');
  return bare.length > LONGEST_VALUE ? '' : bare;
}

/** A fact in words for a form, numbers whole. Empty where it is not known or cannot be written down. */
export function factWords<N extends FactName>(facts: Facts, name: N, locale: Locale, texts: Texts): string {
  const value = known(facts, name)?.value as FactValues[FactName] | undefined;
  if (value === undefined) return '';
  const family = WORDED[name];
  if (family !== undefined) {
    return texts.word({ key: `${family}-${String(value).replaceAll('_', '-')}` }, locale);
  }
  switch (name as FactName) {
    case 'amount':
      return formatMoney(value as Money);
    case 'paid_at':
      return formatStatedTime(value as StatedTime, locale);
    case 'transaction_id':
    case 'merchant_order_id':
    case 'shop_order_id':
    case 'card_tail':
    case 'recharge_account':
      return numberWords(String(value));
    default:
      return ownWords(String(value));
  }
}
