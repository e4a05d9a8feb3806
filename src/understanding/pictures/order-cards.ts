import { type Item, overlap } from './level.ts';
import { type Page, wordsOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { ReadOrder, ShownAmount } from './picture-read.ts';
import { amountOf, amountWithin } from './shown-amounts.ts';
import { numberOf } from './shown-numbers.ts';
import { isStatusAlone, statusOf } from './shown-statuses.ts';
import { timeOf } from './shown-times.ts';

const BUTTON =
  /^(?:删除订单|再次购买|再来一单|查看(?:详情|卡密|订单|物流)|去支付|立即支付|去付款|取消订单|联系客服|申请(?:售后|退款)|评价|复制|提取卡密|确认收货|更多|全部|待付款|待支付|待发货|已发货|待收货|已完成|退款.{0,3}|buyagain|details|viewdetails|pay|paynow|cancel|all)$/;
const COUNT = /^(?:数量|共|x|×|\*)?[x×*]?\d{1,3}(?:件|个|张)?(?:商品)?$|^共\d+件/;

interface Card {
  readonly pair: Pair;
  readonly items: readonly Item[];
}

/** Cards below one another, each with a labelled order number somewhere in it. */
export function cardOrders(page: Page, receivedAt: string): ReadOrder[] {
  const anchors = page.pairs.filter(({ concept, lines }) => concept === 'order' && lines.length > 0);
  const [first, second] = anchors;
  if (!first || !second) return [];
  // Numbers below one another at the same place are a list's; two different ones on a page are one order's.
  if (Math.abs(first.label.left - second.label.left) > first.label.height * 2 || first.word !== second.word)
    return [];
  return cardsOf(page, anchors).map((card) => orderOf(card, page, receivedAt));
}

/** Between two numbers the widest empty strip is the border of their cards; all cards are built alike. */
function cardsOf({ items }: Page, anchors: readonly Pair[]): Card[] {
  const borders = anchors
    .slice(1)
    .map((below, at) => widestGap(items, (anchors[at] as Pair).label.y, below.label.y));
  const above = Math.max(...borders.map((border, at) => (anchors[at + 1] as Pair).label.y - border));
  const below = Math.max(...borders.map((border, at) => border - (anchors[at] as Pair).label.y));
  return anchors.map((pair, at) => {
    const from = borders[at - 1] ?? pair.label.y - above;
    const to = borders[at] ?? pair.label.y + below + pair.label.height;
    return { pair, items: items.filter(({ y }) => y > from && y < to) };
  });
}

function widestGap(items: readonly Item[], from: number, to: number): number {
  const between = items.filter(({ y }) => y >= from - 1 && y <= to + 1).sort((one, other) => one.y - other.y);
  let lowest = from;
  let border = (from + to) / 2;
  let widest = 0;
  for (const item of between) {
    if (item.top - lowest > widest && item.y > from + item.height) {
      widest = item.top - lowest;
      border = (item.top + lowest) / 2;
    }
    lowest = Math.max(lowest, item.bottom);
  }
  return border;
}

function orderOf({ pair, items }: Card, page: Page, receivedAt: string): ReadOrder {
  const inside = new Set(items);
  const pairs = page.pairs.filter(
    ({ label, lines }) =>
      lines.length > 0 &&
      items.some(
        (item) => overlap(item, label) > 0.5 && item.left <= label.left + 1 && item.right >= label.right - 1,
      ) &&
      lines.flat().every(({ y }) => items.some((item) => Math.abs(item.y - y) < 1)),
  );
  const labelled = (...concepts: Pair['concept'][]) =>
    pairs.filter(({ concept }) => concepts.includes(concept));
  const explained = new Set(
    pairs.flatMap(({ label, lines }) => [label.box, ...lines.flat().map(({ box }) => box)]),
  );
  const free = [...inside].filter(({ box }) => !explained.has(box));
  const time = [...labelled('made_time', 'paid_time').map(wordsOf), ...free.map(({ text }) => text)]
    .map((text) => timeOf(text, receivedAt))
    .find((found) => found !== null);
  const state = [
    ...labelled('status').map(wordsOf),
    ...free.filter(({ plain }) => isStatusAlone(plain) && !BUTTON.test(plain)).map(({ plain }) => plain),
    ...free.filter(({ plain }) => isStatusAlone(plain)).map(({ plain }) => plain),
  ];
  const product = labelled('product').map(wordsOf)[0] ?? productAmong(free, receivedAt);
  const number = numberOf(pair, 'shop_order_id', { right: page.width, bottom: page.height });
  return {
    shop_order_id: number.seen?.value ?? null,
    product,
    amount: paidAmong(labelled, free),
    ordered_at: time ?? null,
    status:
      state
        .map((plain) => statusOf(plain.replace(/\s/g, '').toLowerCase()))
        .find((found) => found !== null) ?? null,
  };
}

function paidAmong(
  labelled: (...concepts: Pair['concept'][]) => readonly Pair[],
  free: readonly Item[],
): ShownAmount | null {
  const texts = [
    ...labelled('paid_amount').map(wordsOf),
    ...labelled('total_amount').map(wordsOf),
    ...free.filter(({ plain }) => /实付|合计|总计|应付/.test(plain)).map(({ text }) => text),
  ];
  const told = texts.map((text) => amountOf(text) ?? amountWithin(text)).find((amount) => amount !== null);
  const shown =
    told ??
    free
      .map(({ text }) => amountOf(text))
      .filter((amount) => amount?.sure === true)
      .at(-1);
  return shown ? { value: shown.value, currency: shown.currency } : null;
}

/** What is left when states, buttons, counts, amounts and times are taken away: the longest of it names the goods. */
function productAmong(free: readonly Item[], receivedAt: string): string | null {
  const names = free.filter(
    ({ text, plain }) =>
      plain.length > 1 &&
      !BUTTON.test(plain) &&
      !COUNT.test(plain) &&
      !isStatusAlone(plain) &&
      !amountOf(text)?.sure &&
      !/^(?:共|实付|合计|总计|应付)/.test(plain) &&
      timeOf(text, receivedAt) === null &&
      !/[>›]$/.test(plain),
  );
  const [longest] = [...names].sort(
    (one, other) => (other.right - other.left) * other.height - (one.right - one.left) * one.height,
  );
  return longest?.text ?? null;
}
