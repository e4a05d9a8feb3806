import type { UnderstandingContext } from '../reading.ts';
import { understand } from '../understand.ts';
import type { ReadFacts, Span } from '../understood.ts';
import { type Clause, clausesOf, without } from './clauses.ts';
import { countsIn } from './counts.ts';
import { fateIn, fateOf } from './fate.ts';
import { type ToldOrder, withSum } from './told-order.ts';

const MOST = 5;
const SUM =
  /[¥$€£]\s*\d+(?:\.\d+)?|(?<![\d.年月日号:点-]|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\.? )\d{1,6}(?:\.\d+)?(?!\d|[年月日号点时分:.\-/]|\s*(?:张|个|件|天|笔|单|次|月|点券|钻|金币))/giu;

/** That it is more than one, in so many words. */
const SEVERAL =
  /[两俩二2三3四4五5几](?:个|样)?(?:笔|单|订单|次|种|样)|每[次笔]|[两俩](?:个|样|张)|第[一1].*第[二2]|一[笔单个张样].*一[笔单个张样]|[另还](?:外|有|买|充|付)|[都也](?:没|不|还)|\b(?:both|neither|none of them|two|three|and another|second|also)\b/isu;
/** One after the other is counted out. */
const COUNTED =
  /一[笔单个张].{1,60}(?:一[笔单个张])|每[次笔].{1,40}有[一1][次笔]|第[一1].{1,80}第[二2]|\bone\b.{1,60}\b(?:and|the other) (?:one\b|was\b|is\b|for\b)|\bfirst\b.{1,80}\bsecond\b|\b(?:two|three|2|3) (?:separate |different )?(?:payments|orders|purchases)\b/isu;
/** One purchase that was charged more than once. */
const TWICE =
  /重复|多[扣付收]|扣了?[两2二]|只(?:买|下|要|点)了?|退|失败|余额|手续费|税|twice|double|refund|only (?:bought|ordered|wanted)|fee\b|\btax\b|balance/iu;

/** One that is put in another's place. */
const INSTEAD = /变成|换成|改成|不是|而是|instead|became|turned into|rather than/iu;

/** A number as long as those of payments. */
const NUMBER = /\d{20,}/gu;

/** 1) 60 CNY Q coin 2) 60 CNY Q coin: the mark of an item in a list. */
const ITEM = /(?:^|[\s,，;；、。：])(?<place>\d{1,2}) ?[)）.、:：](?!\d)\s*/gu;
const MOST_ITEMS = 12;

/**
 * The payments that are told in one breath, in that order: 一笔30的话费，一笔68的原神月卡，都没到. None where it is one payment, or
 * where their words cannot be told apart: each has to name a number of its own, or a sum and goods that are not the
 * others'; where they are counted out, sums, ways to pay or times that differ are enough, and the marks of a list are, too.
 */
export function toldByClauses(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  if (INSTEAD.test(text)) return [];
  const listed = itemsOf(text, context);
  if (listed.length > 0) return listed;
  const byNumbers = apart(text, NUMBER, context, ({ transaction_id: id }) => id?.value);
  if (byNumbers.length > 0 || !SEVERAL.test(text)) return byNumbers;
  const byGoods = apart(text, SUM, context, ({ amount, product }) => (amount ? product?.value : undefined));
  if (byGoods.length > 0 || !isCountedOut(text) || TWICE.test(text)) return byGoods;
  const differs = ({ amount, channel, paid_at: at }: ReadFacts) =>
    amount ? [amount.value, channel?.value, at?.value].join() : undefined;
  const orders = apart(text, SUM, context, differs, true);
  const sums = new Set(orders.map(({ says: { facts } }) => facts.amount?.value));
  // One sum may be named twice.
  const areApart =
    sums.size === orders.length || orders.every(({ says: { facts } }) => facts.channel ?? facts.paid_at);
  return areApart ? orders : [];
}

function isCountedOut(text: string): boolean {
  return COUNTED.test(text) || countsIn(text).includes(text.match(SUM)?.length ?? 0);
}

/** The items of a list that counts from one, each of which names its sum; two of them may be alike. */
function itemsOf(text: string, context: UnderstandingContext): readonly ToldOrder[] {
  const marks = [...text.matchAll(ITEM)];
  const isCounted = marks.every(({ groups }, at) => Number(groups?.place) === at + 1);
  if (!isCounted || marks.length < 2 || marks.length > MOST_ITEMS) return [];
  const first = marks[0]?.index ?? 0;
  const payments = marks.map(({ index, 0: mark }, at) => {
    const from = index + mark.length;
    const to = marks[at + 1]?.index ?? text.length;
    const words = without(text, [
      { from: first, to: from },
      { from: to, to: text.length },
    ]);
    return { text: words, says: understand(words, context), fate: fateIn(text.slice(from, to)) };
  });
  return payments.every(({ says }) => says.facts.amount !== null) ? payments : [];
}

/** The payments of which one begins at each of these signs, if each has what tells it from the others. */
function apart(
  text: string,
  sign: RegExp,
  context: UnderstandingContext,
  differs: (facts: ReadFacts) => string | undefined,
  eachPaid = false,
): readonly ToldOrder[] {
  if ((text.match(sign)?.length ?? 0) < 2) return [];
  const groups = groupsOf(clausesOf(text), sign);
  if (groups.length < 2 || groups.length > MOST) return [];
  const payments = groups.map((own) => {
    const others = groups.filter((each) => each !== own).flat();
    const words = without(text, others);
    const fate = fateOf(own.map((clause) => clause.words));
    const order = { text: words, says: understand(words, context), fate };
    return eachPaid ? withSum(order, sumIn(own[0])) : order;
  });
  const marks = new Set(payments.map(({ says }) => differs(says.facts)));
  return marks.size === groups.length && !marks.has(undefined) ? payments : [];
}

/** Where the sum of a clause stands. */
function sumIn(clause: Clause | undefined): Span | null {
  const sum = clause && new RegExp(SUM, 'iu').exec(clause.words);
  return sum ? [clause.from + sum.index, clause.from + sum.index + sum[0].length] : null;
}

/** The clauses of each payment: one begins with each sign, and what has none belongs to the one before, as long as another comes. */
function groupsOf(clauses: readonly Clause[], sign: RegExp): Clause[][] {
  const groups: Clause[][] = [];
  const last = clauses.findLastIndex(({ words }) => words.search(sign) >= 0);
  for (const clause of clauses.slice(0, last + 1)) {
    if (clause.words.search(sign) >= 0) groups.push([clause]);
    else groups.at(-1)?.push(clause);
  }
  return groups;
}
