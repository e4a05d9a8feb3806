import { NUMBER_FACTS } from '../../domain/fact.ts';
import { PERIOD } from '../clock-words.ts';
import type { UnderstandingContext } from '../reading.ts';
import { understand } from '../understand.ts';
import type { ReadFacts } from '../understood.ts';
import { without } from './clauses.ts';
import { countsIn } from './counts.ts';
import { type ToldOrder, withSum } from './told-order.ts';

const MOST = 12;

/** What stands between the items of a list, and no word of a range: 到, to, a dash. */
const JOINS =
  '(?:\\s*(?:[,，、;；&+\\n]|和|跟|还有|以及|\\band\\b|\\bplus\\b)\\s*|\\s+)(?:(?:again |once |one |another |the other (?:one )?)(?:at |on )?|第[二三四五2345][次笔单](?:是|在)?\\s*)?';
const ONE = '(?:\\s*(?:各?一|那)[笔次单])?';
const CLOCK = `(?:${PERIOD})?(?:\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?|\\d{1,2}点(?:\\d{1,2}分?|半|整)?)(?:\\s?[ap]\\.?m\\b\\.?)?`;
const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?';
const DAY = `(?:\\d{1,2}月)?\\d{1,2}[日号]|\\d{1,2}月\\d{1,2}(?!\\d)|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?\\b(?!:)|\\b\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?![a-z])`;

/** What the payments of a list are told apart by, first what says most. */
const MOMENTS: readonly string[] = [`(?:${DAY})[ ,，]*${CLOCK}`, CLOCK, `(?:${DAY})`];
/** 4200…, XC2026…, and the seventeen letters and digits of PayPal. */
const NUMBER = '(?<![\\w-])(?:[A-Za-z]{0,4}\\d{10,32}|(?=[A-Z]*\\d)(?=\\d*[A-Z])[A-Z\\d]{17})(?![\\w-])';
const NUMERIC = /^[A-Za-z]{0,4}\d+$/;
const SUM = '(?<![\\d.:])[¥$€£]?\\s?\\d{1,5}(?:\\.\\d{1,2})?(?:元|块|刀)?的?(?![\\d.:点月日号次笔])';

/** That each of them is a payment of its own, where their minutes do not tell it. */
const EACH =
  /[各每]|[两俩二三四五几\d][笔次单]|[笔次单](?:都|全)|\b(?:each|every|both|twice|times|payments|charges|charged|orders)\b/iu;
/** One stretch of time, or one that is not known better. */
const RANGE_BEFORE = /(?:\b(?:between|from|around|about)|从|大概|大约|差不多)[^\d,，。]{0,8}$/iu;
const RANGE_BEHIND = /^\s*(?:之间|左右|那会|前后|的样子|这段|多)/u;
const TOTAL =
  /(?:一共|总共|合计|加起来|共)是?\s*[¥￥]?\s*(\d+(?:\.\d+)?)(?:元|块)?|[$€£¥]?(\d+(?:\.\d+)?)\s*(?:in total|altogether|total)|\btotal(?: of| is|:)?\s*[$€£¥]?(\d+(?:\.\d+)?)/iu;
/** What is paid on top, or taken off, makes up a total, too. */
const NO_PAYMENT =
  /手续费|服务费|运费|税|余额|优惠|折|券抵|红包|\b(?:fees?|tax|tip|shipping|balance|discount)\b/iu;
/** Two phones are no two payments. */
const PHONE = /^1[3-9]\d{9}$/;

/** One in another's place. */
const NOT_THAT = /不是|而是|\bnot\b|instead/iu;

/**
 * The payments that are told by a list of what differs, and by one sentence for all the rest: 昨天 10:02、10:03 各付了 30, two
 * numbers of one kind. None where it is one payment.
 */
export function toldByLists(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  if (NOT_THAT.test(text)) return [];
  for (const shape of MOMENTS) {
    const payments = byMoments(text, shape, context);
    if (payments.length > 0) return payments;
  }
  return byNumbers(text, context);
}

interface List {
  readonly from: number;
  readonly to: number;
  readonly items: readonly string[];
}

function listIn(text: string, item: string): List | null {
  const match = new RegExp(`(?:${item})${ONE}(?:${JOINS}(?:${item})${ONE})+`, 'iu').exec(text);
  if (match === null) return null;
  const items = match[0].match(new RegExp(item, 'giu')) ?? [];
  const to = match.index + match[0].length;
  return items.length > MOST ? null : { from: match.index, to, items };
}

function byMoments(text: string, shape: string, context: UnderstandingContext): readonly ToldOrder[] {
  const list = listIn(text, shape);
  if (list === null || isRange(text, list)) return [];
  const hasMinutes = list.items.every((item) => /[:：]\d|点\d|点半/.test(item));
  if (!hasMinutes && !EACH.test(text)) return [];
  const items = sharingHalf(list.items);
  return apart(text, { ...list, items }, context, ({ paid_at: at }) => at?.value);
}

function isRange(text: string, { from, to }: List): boolean {
  return RANGE_BEFORE.test(text.slice(0, from)) || RANGE_BEHIND.test(text.slice(to));
}

const PERIOD_OF = new RegExp(`^(?:${PERIOD})`);
const HALF_OF = /[ap]\.?m\b\.?$/i;

/** 晚上9点12和9点15, 10:02 and 10:07 pm: what part of the day one of them names is that of its neighbours, too. */
function sharingHalf(items: readonly string[]): string[] {
  const period = PERIOD_OF.exec(items[0] ?? '')?.[0] ?? '';
  const half = HALF_OF.exec(items.at(-1) ?? '')?.[0] ?? '';
  return items.map((item) => {
    const led = PERIOD_OF.test(item) || !/^\d/.test(item) ? item : period + item;
    return half === '' || HALF_OF.test(led) ? led : `${led} ${half}`;
  });
}

/** Numbers of one kind have the same letters and length; a payment's own and the merchant's differ. */
function byNumbers(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  const list = listIn(text, NUMBER);
  const shapes = new Set(
    list?.items.map((item) => `${NUMERIC.test(item) ? item.replace(/\d/g, '') : 'mixed'} ${item.length}`),
  );
  if (list === null || shapes.size !== 1 || list.items.some((item) => PHONE.test(item))) return [];
  // One number may be written over two lines.
  if (numberOf(understand(text, context).facts) === list.items.join('')) return [];
  return apart(text, list, context, numberOf);
}

/** The number that tells a payment best. */
export function numberOf(facts: ReadFacts): string | undefined {
  return NUMBER_FACTS.flatMap((name) => facts[name] ?? [])[0]?.value;
}

/** Sums that make up a total which is told beside them, or as many as there are orders: 三单没到 30 50 100. */
export function toldBySums(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  if (NOT_THAT.test(text) || NO_PAYMENT.test(text)) return [];
  const total = TOTAL.exec(text);
  const rest = total === null ? text : without(text, [spanOf(total)]);
  const list = listIn(rest, SUM);
  if (list === null) return [];
  const sum = list.items.reduce((so, item) => so + Number(item.replace(/[^\d.]/g, '')), 0);
  const isTotal = total !== null && sum === Number(total[1] ?? total[2] ?? total[3]);
  const isCounted = countsIn(text).includes(list.items.length);
  if (!isTotal && !isCounted) return [];
  return list.items.map((item) =>
    withSum(one(rest, list, item, context), [list.from, list.from + item.length]),
  );
}

function spanOf({ index, 0: words }: RegExpExecArray) {
  return { from: index, to: index + words.length };
}

function apart(
  text: string,
  list: List,
  context: UnderstandingContext,
  differs: (facts: ReadFacts) => string | undefined,
): readonly ToldOrder[] {
  const payments = list.items.map((item) => one(text, list, item, context));
  const marks = new Set(payments.map(({ says }) => differs(says.facts)));
  return marks.size === payments.length && !marks.has(undefined) ? payments : [];
}

/** The text with one item in the place of the list; as long as it was, since no item is longer than its list. */
function one(text: string, { from, to }: List, item: string, context: UnderstandingContext): ToldOrder {
  const words = text.slice(0, from) + item.padEnd(to - from) + text.slice(to);
  return { text: words, says: understand(words, context), fate: null };
}
