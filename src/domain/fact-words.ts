import type { FactName, FactValues, NamedValue } from './fact.ts';
import { formatMoney, formatStatedTime } from './format.ts';
import type { Instant } from './instant.ts';
import type { Locale } from './locale.ts';
import { maskContact, maskId, maskPayee, maskText } from './masking.ts';

/**
 * What a fact says, before a door puts it in words of its own. `code`: one of a closed list, whose words are the texts
 * `<family>-<code>`. `plain`: in words already, the same for everybody. The others are somebody's: `whole` for a paper
 * of their own, `masked` for anybody else who works with the case. A `number` is typed exactly as it is.
 */
export type FactWords =
  | { readonly kind: 'code'; readonly family: CodeFamily; readonly code: CodeValue }
  | { readonly kind: 'plain'; readonly words: string }
  | { readonly kind: 'number' | 'contact' | 'text'; readonly whole: string; readonly masked: string };
type CodeFamily = 'payment-channel' | 'product-kind' | 'wallet-status' | 'order-seen' | 'wants' | 'loss';
type CodeValue = FactValues[
  | 'payment_channel'
  | 'product_kind'
  | 'wallet_status'
  | 'order_seen'
  | 'wants'
  | 'loss_claimed'];

/** The one place that says what each fact is. `now` leaves the year out where it is the same. */
export function inWords<N extends FactName>(
  name: N,
  value: FactValues[N],
  locale: Locale,
  now?: Instant,
): FactWords {
  // That they belong together is said above; what is generic is not narrowed by a name.
  return wordsOf({ name, value } as NamedValue, locale, now);
}

/** Without a `default`: a fact that is added does not compile until somebody says what may be seen of it. */
function wordsOf(given: NamedValue, locale: Locale, now: Instant | undefined): FactWords {
  switch (given.name) {
    case 'amount':
    case 'refunded':
      return { kind: 'plain', words: formatMoney(given.value) };
    case 'paid_at':
      return { kind: 'plain', words: formatStatedTime(given.value, locale, now) };
    case 'payment_channel':
      return { kind: 'code', family: 'payment-channel', code: given.value };
    case 'product_kind':
      return { kind: 'code', family: 'product-kind', code: given.value };
    case 'wallet_status':
      return { kind: 'code', family: 'wallet-status', code: given.value };
    case 'order_seen':
      return { kind: 'code', family: 'order-seen', code: given.value };
    case 'wants':
      return { kind: 'code', family: 'wants', code: given.value };
    case 'loss_claimed':
      return { kind: 'code', family: 'loss', code: given.value };
    case 'transaction_id':
    case 'merchant_order_id':
    case 'shop_order_id':
      return { kind: 'number', whole: given.value, masked: maskId(given.value) };
    case 'recharge_account':
      return { kind: 'number', whole: given.value, masked: maskContact(given.value) };
    // Nothing but the last digits of a card.
    case 'card_tail':
      return { kind: 'number', whole: given.value, masked: maskText(given.value) };
    case 'contact':
      return { kind: 'contact', whole: given.value, masked: maskContact(given.value) };
    case 'payee':
      return { kind: 'text', whole: given.value, masked: maskPayee(given.value) };
    case 'paid_with':
    case 'product':
    case 'shop':
    case 'order_before':
    case 'trouble':
      return { kind: 'text', whole: given.value, masked: maskText(given.value) };
  }
}

/** One fact as it may be shown to anybody who works with the case; codes of closed lists come back as they are. */
export function maskFact<N extends FactName>(
  name: N,
  value: FactValues[N],
  locale: Locale = 'zh-CN',
): string {
  const said = inWords(name, value, locale);
  if (said.kind === 'code') return said.code;
  return said.kind === 'plain' ? said.words : said.masked;
}
