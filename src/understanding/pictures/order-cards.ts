import { type Item, overlap } from './level.ts';
import { isListPage, TITLE } from './list-signs.ts';
import { type Page, wordsOf } from './page.ts';
import type { Pair } from './pairs.ts';
import type { ReadOrder, ShownAmount } from './picture-read.ts';
import { amountOf, amountWithin } from './shown-amounts.ts';
import { numberOf } from './shown-numbers.ts';
import { isStatusAlone, statusOf } from './shown-statuses.ts';
import { timeOf } from './shown-times.ts';

const BUTTON =
  /^(?:删除订单|再次购买|再来一单|再买一单|查看(?:详情|卡密|订单|物流)|去支付|立即支付|去付款|继续支付|取消订单|联系客服|申请(?:售后|退款)|评价|复制|提取卡密|确认收货|更多|全部|待付款|待支付|待发货|已发货|待收货|已完成|退款.{0,3}|buyagain|details|viewdetails|pay|paynow|cancel|all)$/;
const COUNT = /^(?:数量|共|x|×|\*)?:?[x×*]?\d{1,3}(?:件|个|张)?(?:商品)?$|^共\d+件/;
/** A number nobody labels: behind a sign of its own, or too long to be anything else. */
const BARE_NUMBER = /^(?:#|no\.?:?|№)([0-9a-z_-]{6,40})$|^(?=(?:.*\d){8})([0-9a-z_-]{14,40})$/i;

interface Card {
  readonly anchor: Item;
  readonly items: readonly Item[];
}

/** Cards below one another, each with an order number or, on a page that is a list, with a state. */
export function cardOrders(page: Page, receivedAt: string): ReadOrder[] {
  const anchors = anchorsOf(page);
  return anchors.length === 0
    ? []
    : cardsOf(page, anchors, receivedAt).map((card) => orderOf(card, page, receivedAt));
}

function anchorsOf(page: Page): Item[] {
  const numbers = page.pairs.filter(({ concept, lines }) => concept === 'order' && lines.length > 0);
  const list = isListPage(page);
  // Numbers below one another at the same place are a list's; two different ones on a page are one order's.
  const [first] = numbers;
  const alike = numbers.filter(({ word }) => word === first?.word).map(({ label }) => label);
  if (alike.length > (list ? 0 : 1) && isColumn(alike)) return alike;
  if (!list) return [];
  const states = page.items.filter(({ plain }) => isStatusAlone(plain) && plain !== '确认收货');
  const alone = states.filter(
    (item) => !states.some((other) => other !== item && overlap(item, other) > 0.5),
  );
  return isColumn(alone) ? alone : [];
}

function isColumn(items: readonly Item[]): boolean {
  const [first] = items;
  if (!first) return false;
  const reach = first.height * 2;
  const near = (side: 'left' | 'right') => items.every((item) => Math.abs(item[side] - first[side]) < reach);
  return near('left') || near('right');
}

/** Whether each state stands at the end of the row that begins a card: `小店 ›        交易成功`. */
function areHeads(anchors: readonly Item[], items: readonly Item[], receivedAt: string): boolean {
  return anchors.every((anchor) => {
    const beside = items.find((item) => item.right < anchor.left && overlap(item, anchor) > 0.5);
    return (
      isStatusAlone(anchor.plain) &&
      beside !== undefined &&
      !amountOf(beside.text)?.sure &&
      timeOf(beside.text, receivedAt) === null
    );
  });
}

/** Between two anchors the widest empty strip is the border of their cards; all cards are built alike. */
function cardsOf({ items, height }: Page, anchors: readonly Item[], receivedAt: string): Card[] {
  const heads = areHeads(anchors, items, receivedAt);
  const borders = anchors
    .slice(1)
    .map((below, at) =>
      heads
        ? below.top - below.height / 2
        : widestGap(items, (anchors[at] as Item).y, below.y, (anchors[at] as Item).height),
    );
  const above = Math.max(...borders.map((border, at) => (anchors[at + 1] as Item).y - border));
  const below = Math.max(...borders.map((border, at) => border - (anchors[at] as Item).y));
  const alone = borders.length === 0;
  return anchors.map((anchor, at) => {
    const from = borders[at - 1] ?? (alone ? 0 : anchor.y - above);
    const to = borders[at] ?? (alone ? height : anchor.y + below + anchor.height);
    return { anchor, items: items.filter(({ y }) => y > from && y < to) };
  });
}

function widestGap(items: readonly Item[], from: number, to: number, usual: number): number {
  const between = items.filter(({ y }) => y >= from - 1 && y <= to + 1).sort((one, other) => one.y - other.y);
  let lowest = from;
  let border = (from + to) / 2;
  let widest = 0;
  for (const item of between) {
    if (item.top - lowest > widest && item.y > from + usual * 0.5) {
      widest = item.top - lowest;
      border = (item.top + lowest) / 2;
    }
    lowest = Math.max(lowest, item.bottom);
  }
  return border;
}

function orderOf({ anchor, items }: Card, page: Page, receivedAt: string): ReadOrder {
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
  const free = items.filter(({ box }) => !explained.has(box));
  const time = [...labelled('made_time', 'paid_time').map(wordsOf), ...free.map(({ text }) => text)]
    .map((text) => timeOf(text, receivedAt))
    .find((found) => found !== null);
  const states = free.filter(({ plain }) => isStatusAlone(plain)).map(({ plain }) => plain);
  const state = [
    ...labelled('status').map(wordsOf),
    ...states.filter((plain) => !BUTTON.test(plain)),
    ...states,
  ];
  return {
    shop_order_id: numberAmong(labelled('order'), free, page),
    product:
      labelled('product').map(wordsOf)[0] ??
      productAmong(belowHead(free, anchor), receivedAt) ??
      productAmong(free, receivedAt),
    amount: paidAmong(labelled, free),
    ordered_at: time ?? null,
    status:
      state
        .map((plain) => statusOf(plain.replace(/\s/g, '').toLowerCase()))
        .find((found) => found !== null) ?? null,
  };
}

function numberAmong([pair]: readonly Pair[], free: readonly Item[], page: Page): string | null {
  if (pair) {
    return numberOf(pair, 'shop_order_id', page.frame).seen?.value ?? null;
  }
  for (const { text } of free) {
    const number = BARE_NUMBER.exec(text.replace(/\s/g, ''));
    if (number) return number[1] ?? number[2] ?? null;
  }
  return null;
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
  return shown && !shown.unclear ? { value: shown.value, currency: shown.currency } : null;
}

/** Beside the state that heads a card stands who sells. */
function belowHead(free: readonly Item[], anchor: Item): Item[] {
  return isStatusAlone(anchor.plain) ? free.filter((item) => overlap(item, anchor) < 0.5) : [];
}

/** What is left when states, buttons, the page's title, counts, amounts and times are taken away: the longest of it names the goods. */
function productAmong(free: readonly Item[], receivedAt: string): string | null {
  const names = free.filter(
    ({ text, plain }) =>
      plain.length > 1 &&
      !BUTTON.test(plain) &&
      !TITLE.test(plain.replace(/\s/g, '').toLowerCase()) &&
      !COUNT.test(plain) &&
      !isStatusAlone(plain) &&
      !amountOf(text)?.sure &&
      !BARE_NUMBER.test(plain) &&
      !/^(?:共|实付|合计|总计|应付)/.test(plain) &&
      timeOf(text, receivedAt) === null &&
      !/[>›]$/.test(plain),
  );
  const [longest] = [...names].sort(
    (one, other) => (other.right - other.left) * other.height - (one.right - one.left) * one.height,
  );
  return longest?.text ?? null;
}
