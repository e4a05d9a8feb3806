import { around, type Item, overlap } from './level.ts';
import type { Page } from './page.ts';
import type { Seen, ShownAmount } from './picture-read.ts';
import { amountOf } from './shown-amounts.ts';
import { isStatusAlone } from './shown-statuses.ts';

/** What stands before a sum and is nothing bought: a sum's own name, what is added or taken off, what paid. */
const NO_GOODS =
  /合计|总计|小计|^共|运费|税|优惠|立减|满减|折扣|券|红包|积分|余额|费$|实付|应付|需付|总额|总价|订单|金额|原价|面值|付款|支付|银行|退款|total|tax|fee|discount|balance|amount|^price|coupon|promo|shipping|paid|charge|refund|credit|received|recipient|到账|收款|转账|visa|mastercard|amex|paypal|@|[*•·]{2}/;
const LEAST_LETTERS = 3;
/** Without what is added at the till the goods are a little cheaper; with a coupon they were dearer. */
const LEAST_SHARE = 0.75;
const MOST_PIECES = 20;
/** In heights of a line: how near to the price a name's line ends that goes on below, and how alike its lines are. */
const FULL = 3;
const ALIKE = 0.06;
/** In pixels: type of which so small a difference can be seen. */
const LARGE = 25;

/** What a page that is neither of an order nor of its success calls itself, where something was bought. */
const OF_A_SHOP = /(?<!share|view|download|get|save|send)receipt|invoice|order|purchase|收据|订单|购买/;

/** The one thing bought, where it stands beside its price and no label names it. */
export function goodsInRow(page: Page, paid: ShownAmount): Seen<string> | null {
  const { items, pairs, width, plain } = page;
  if (!OF_A_SHOP.test(plain)) return null;
  const explained = new Set(
    pairs.flatMap(({ label, lines }) => [label.box, ...lines.flat().map(({ box }) => box)]),
  );
  const free = items.filter(({ box }) => !explained.has(box));
  const named = free.flatMap((price) => {
    const amount = price.left > width / 2 ? amountOf(price.text) : null;
    if (!amount?.sure || amount.sign !== '' || amount.currency !== paid.currency) return [];
    if (!fits(Number(amount.value), Number(paid.value))) return [];
    const name = free.find((item) => item.right < price.left && overlap(item, price) > 0.5 && isName(item));
    const more = name ? onward(name, price, free) : null;
    return name && more ? [[name, ...more]] : [];
  });
  const [goods, more] = named;
  if (!goods || more) return null;
  const value = goods.map(({ text }) => text).join(/[A-Za-z,.]$/.test(goods[0]?.text ?? '') ? ' ' : '');
  return { value, box: around(goods) };
}

function fits(price: number, paid: number): boolean {
  const pieces = Math.round(paid / price);
  const isSome = pieces > 1 && pieces <= MOST_PIECES && Math.abs(pieces * price - paid) < 0.005;
  return price >= paid * LEAST_SHARE || isSome;
}

function isName({ plain }: Item): boolean {
  const letters = plain.match(/\p{L}/gu)?.length ?? 0;
  return letters >= LEAST_LETTERS && !NO_GOODS.test(plain) && !isStatusAlone(plain);
}

/** The rest of a name that filled its line; `null` where it cannot be told from a remark in smaller type. */
function onward(name: Item, price: Item, free: readonly Item[]): Item[] | null {
  if (price.left - name.right > name.height * FULL) return [];
  const below = free.find(
    (item) =>
      item.y > name.bottom &&
      item.y - name.y < name.height * 1.6 &&
      Math.abs(item.left - name.left) < name.height / 2 &&
      Math.abs(item.height - name.height) < name.height * ALIKE,
  );
  if (!below) return [];
  return name.height > LARGE ? [below] : null;
}
