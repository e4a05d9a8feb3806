import type { Box } from '../../domain/box.ts';
import { KNOWN_PAGES } from '../../domain/exhibit.ts';
import { type Item, plainOf } from './level.ts';
import { pageOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { PictureDocument, PictureRead } from './picture-read.ts';
import type { PictureText } from './picture-text.ts';

const LAID_OUT: ReadonlySet<PictureDocument> = new Set(KNOWN_PAGES);
const NUMBERS: ReadonlySet<Pair['concept']> = new Set([
  'transaction',
  'merchant_order',
  'order',
  'card',
  'account',
]);
/** Labels of people, of how they are reached, of what they own, and of what opens something. */
const PRIVATE =
  /^(?:付款[人方]|对方(?:账户名?|账号|卡号|户名|名称)|收货.*|联系.*|手机号?|邮箱|卡密.*|查询密码|角色名?|.*余额|.*额度|下单ip|billto|payer|from|customer.*|email|phone|.*balance)$/;
const PERSON = /^[\p{Script=Han}*]{2,4}$/u;
const TIME =
  /20\d\d\s?[-./年]\s?\d{1,2}\s?[-./月]\s?\d{1,2}日?(?:\s*\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?|\d{1,2}[:：]\d{2}(?:[:：]\d{2})?/g;
const AMOUNT = /[¥￥$]?[+-]?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|[¥￥$]?[+-]?\d{1,7}\.\d{2}(?!\d)/g;
const NUMBER = /\d(?:[\s-]?\d){4,}|(?=(?:[a-z]*\d){3})[\w*-]{8,}|\*+\d{2,}|\d{2,}\*+|@/i;
/** Somebody is addressed, or what they own is told. */
const TOLD = /余额|可用额度|balance|尊敬的|先生|女士|(?:转账|付款)[-—]?(?:给|来自)/i;
const TOLD_AT_END = /(?:余额|额度|balance)[:：]?(?:rmb|cny|人民币|[¥￥])?$/i;

/**
 * What of a picture must not be seen by whoever need not see it: numbers, names, balances, as boxes to paint over.
 * `all`: it is not known where they stand. Amounts, times, states and what was bought stay.
 */
export function hiddenParts(
  text: PictureText,
  { document, facts, gaps, warnings }: PictureRead,
): readonly Box[] | 'all' {
  if (!LAID_OUT.has(document) || warnings.includes('unclear')) return 'all';
  const { items, pairs } = pageOf(text);
  const values = pairs.filter(isPrivate).flatMap(({ lines }) => lines.flat());
  const names = new Set(values.map(({ plain }) => plain));
  const told = items.filter(
    (item, at) => names.has(item.plain) || isTelling(item) || TOLD_AT_END.test(items[at - 1]?.plain ?? ''),
  );
  const numbers = [
    facts.transaction_id,
    facts.merchant_order_id,
    facts.shop_order_id,
    facts.recharge_account,
  ];
  return [
    ...new Set([...values, ...told].map(({ box }) => box)),
    ...numbers.flatMap((seen) => (seen === null ? [] : [seen.box])),
    ...gaps.map(({ box }) => box),
  ];
}

function isPrivate({ concept, word, lines }: Pair): boolean {
  if (NUMBERS.has(concept) || PRIVATE.test(word)) return true;
  return (
    concept === 'payee' &&
    PERSON.test(
      plainOf(
        lines
          .flat()
          .map(({ text }) => text)
          .join(''),
      ),
    )
  );
}

function isTelling({ text, plain }: Item): boolean {
  return TOLD.test(plain) || NUMBER.test(text.normalize('NFKC').replace(TIME, ' ').replace(AMOUNT, ' '));
}
