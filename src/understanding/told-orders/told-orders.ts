import type { UnderstandingContext } from '../reading.ts';
import { understand } from '../understand.ts';
import type { MessageKind, Understood } from '../understood.ts';
import { toldByClauses } from './by-clauses.ts';
import { LONGEST } from './clauses.ts';
import { mixesSums, oneOfAlike } from './counts.ts';
import { isSettled } from './fate.ts';
import { toldByLists, toldBySums } from './lists.ts';
import type { ToldOrder } from './told-order.ts';
import { withoutCame } from './which-came.ts';

/** The orders that a text tells of. */
export interface ToldOrders {
  /** The text without the words of orders that came, as long as it was. */
  readonly text: string;
  /** What that says of the first of the lost; secrets are those of the whole. */
  readonly says: Understood;
  /** The others that are lost, in the order in which they are told. */
  readonly others: readonly ToldOrder[];
  /** It tells of further ones that came, or were paid back. */
  readonly leavesSettled: boolean;
  /** It tells of several, which cannot be told apart. */
  readonly mixesSeveral: boolean;
}

const MAY_TELL_SEVERAL: ReadonlySet<MessageKind> = new Set(['complaint', 'answer', 'other']);

type Way = (text: string, context: UnderstandingContext) => readonly ToldOrder[];

/** How orders can be told apart, the surest first: alike in all, by sums in a row, by clauses. */
const OF_ORDERS: readonly Way[] = [alike, toldBySums, toldByClauses];

/**
 * Reads the orders or payments a text tells of, each with its own words and what is said of all of them. Those that came,
 * or whose money came back, are set aside where another is missing; what is left is told apart as orders, and else as the
 * payments of a list, which may be for one. `all`: what the whole text says.
 */
export function toldOrders(text: string, all: Understood, context: UnderstandingContext): ToldOrders {
  if (text.length > LONGEST)
    return { text, says: all, others: [], leavesSettled: false, mixesSeveral: false };
  const rest = withoutCame(text);
  const whole = rest === text ? all : surer({ ...understand(rest, context), secrets: all.secrets }, all);
  const isNotice = whole.direction !== null;
  const orders = MAY_TELL_SEVERAL.has(whole.kind) ? firstOf(OF_ORDERS, rest, context) : [];
  const lost = lostOf(orders);
  const [first, ...others] = lost.length === orders.length ? lost : lost.map((each) => surerOf(each, all));
  const leavesSettled = rest !== text || lost.length < orders.length;
  const told = { text: rest, leavesSettled, mixesSeveral: false };
  if (first) {
    const says = areCharges(lost, rest) ? first.says : ofSeveral(first.says, whole, rest);
    return { ...told, says, others };
  }
  const [payment, ...further] = isNotice ? [] : firstOf([toldByLists, toldBySums], rest, context);
  if (payment) return { ...told, says: payment.says, others: further };
  const says = leavesSettled ? ofSeveral(whole, all, rest) : whole;
  return { ...told, says, others: [], mixesSeveral: mixesSums(rest) };
}

function firstOf(ways: readonly Way[], text: string, context: UnderstandingContext): readonly ToldOrder[] {
  for (const way of ways) {
    const orders = way(text, context);
    if (orders.length > 0) return orders;
  }
  return [];
}

/** As many of one kind as are told to be lost. */
function alike(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  const one = oneOfAlike(text);
  if (one === null) return [];
  const order: ToldOrder = { text: one.text, says: understand(one.text, context), fate: 'missing' };
  return order.says.facts.amount === null ? [] : Array.from({ length: one.count }, () => order);
}

/** What became of one is often told by what became of another, so both say what is lost: the $20 arrived, the $50 didn't. */
function surer(says: Understood, all: Understood): Understood {
  if (says.loss_type === all.loss_type || all.confidence <= says.confidence) return says;
  const { kind, loss_type, confidence, reasons } = all;
  return { ...says, kind, loss_type, confidence, reasons };
}

function surerOf(order: ToldOrder, all: Understood): ToldOrder {
  return { ...order, says: surer(order.says, all) };
}

/** Where another is missing, those that are settled are not looked for. */
function lostOf(orders: readonly ToldOrder[]): readonly ToldOrder[] {
  const lost = orders.filter(({ fate }) => !isSettled(fate));
  return lost.some(({ fate }) => fate === 'missing') ? lost : orders;
}

/** Payments that nothing tells apart are what one order was charged with, unless they are called orders: 扣了两笔 30 30. */
function areCharges(orders: readonly ToldOrder[], text: string): boolean {
  const marks = orders.map(({ says: { facts } }) => {
    const { amount, channel, paid_at: at, product } = facts;
    return [amount?.value, channel?.value, at?.value, product?.value].join();
  });
  return new Set(marks).size === 1 && !CALLED_ORDERS.test(text);
}
const CALLED_ORDERS = /单(?!号)|\borders?\b|[账帐个]号/iu;

/** Several payments are no payment made twice, unless it is said that they were for one order. */
function ofSeveral(first: Understood, whole: Understood, text: string): Understood {
  const isOne = whole.warnings.includes('paid_twice') && FOR_ONE_ORDER.test(text);
  const warnings = first.warnings.filter((warning) => warning !== 'paid_twice');
  return { ...first, warnings: isOne ? [...warnings, 'paid_twice'] : warnings };
}
const FOR_ONE_ORDER =
  /同一[个笔]?(?:订单|单|东西)|一个(?:订单|东西|商品)|订单(?:就|只|才)?有?一[个笔单]|重复|多[扣付收]|[扣付收]了?[两2二俩]次|\b(?:charged|paid|billed|debited)(?: me| us)? (?:twice|double|two times)|\bsame (?:order|thing|item)|\b(?:for )?one order\b|\bdouble[- ]?charged?\b/iu;
