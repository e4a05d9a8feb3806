import type { Box } from '../../domain/box.ts';
import { localCurrency } from '../currencies.ts';
import { around } from './level.ts';
import { type Page, pairsFor, wordsOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { ShownAmount } from './picture-read.ts';
import { amountOf, amountWithin, type SignedAmount } from './shown-amounts.ts';

const CURRENCY_ROW = /^(?:交易)?币种$|^currency$/;
/** Where money is in yuan unless something else is said. */
const YUAN_PAGE = /[¥元]|人民币|支付宝|花呗|余额宝|微信|零钱|商户全称|收款方全称|云闪付|[招工建农中交][行商]/;

interface SumShown {
  readonly amount: SignedAmount;
  readonly box: Box;
}

/** The sum that was paid, and its currency where more than a guess says which that is. */
export function paidSumOf(
  page: Page,
): { readonly money: ShownAmount | null; readonly sign: SignedAmount['sign']; readonly box: Box } | null {
  const sum = shownSumOf(page);
  return sum && { money: inItsMoney(sum.amount, page), sign: sum.amount.sign, box: sum.box };
}

/** The sum that was paid, as it is written. */
function shownSumOf(page: Page): SumShown | null {
  const labelled = (pairs: readonly Pair[]): SumShown | null => {
    for (const pair of pairs) {
      const amount = amountOf(wordsOf(pair)) ?? amountWithin(wordsOf(pair));
      if (amount) return { amount, box: around(pair.lines.flat()) };
    }
    return null;
  };
  const { headline } = page;
  return (
    labelled(pairsFor(page, 'paid_amount')) ??
    (headline && { amount: headline.amount, box: headline.item.box }) ??
    labelled(pairsFor(page, 'total_amount').reverse()) ??
    labelled(pairsFor(page, 'method')) ??
    // Of a refund's own page nothing else is told.
    labelled(pairsFor(page, 'other').filter(({ word }) => word === '退款金额')) ??
    onlySumOf(page)
  );
}

/** The only sum of a page, small and without a name. */
function onlySumOf({ items, pairs }: Page): SumShown | null {
  const named = new Set(pairs.flatMap(({ lines }) => lines.flat()));
  const sums = items.flatMap((item) => {
    const amount = named.has(item) ? null : amountOf(item.text);
    return amount?.sure ? [{ amount, box: item.box }] : [];
  });
  const [sum] = sums;
  return sum && sums.every(({ amount }) => amount.value === sum.amount.value) ? sum : null;
}

/** The sum in its currency; `null` where only a guess could say which that is. */
function inItsMoney({ value, currency, told, unclear }: SignedAmount, page: Page): ShownAmount | null {
  if (told) return { value, currency };
  // 元 and a lone `$` are the money of the place whose wallet the page is.
  const place = namedCurrency(page) ?? localCurrency(page.items.map(({ text }) => text).join('\n'));
  if (!unclear || place !== null) return { value, currency: place ?? currency };
  const elsewhere = page.items
    .map(({ text }) => amountOf(text))
    .find((amount) => amount?.value === value && amount.told && !amount.unclear);
  if (elsewhere) return { value, currency: elsewhere.currency };
  return page.frame.wallets || YUAN_PAGE.test(page.plain) ? { value, currency: 'CNY' } : null;
}

/** What a row of its own calls the currency. */
function namedCurrency(page: Page): string | null {
  const pair = pairsFor(page, 'other').find(({ word }) => CURRENCY_ROW.test(word));
  const named = pair && amountOf(`1.00${wordsOf(pair)}`);
  return named?.told ? named.currency : null;
}
