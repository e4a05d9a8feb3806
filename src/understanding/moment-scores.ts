import { Characters } from './characters.ts';
import { COMMA, codeOf, STOP, UNKNOWN } from './lexicon/concepts.ts';
import { type Tagged, tagAfter, tagBefore } from './lexicon/tag.ts';
import { begins, ends } from './sifting/edges.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

function codes(...concepts: string[]): readonly string[] {
  return concepts.map(codeOf);
}

const PAYMENT = codes('pay', 'charge', 'topup', 'turn', 'paidok', 'wallet');
const PAYING = new Characters(PAYMENT);
/** Ordering comes before paying: where both are told, the later one counts. */
const BUYING = codes('buy');
const ORDERING = new Characters(BUYING);
/** 昨天还在: at the end of its clause it tells that the order was there. */
const STILL = codeOf('still').charCodeAt(0);
const PAID_WORD = codeOf('paidok').charCodeAt(0);
/** What is told of the order's own story, and what can be told of nothing else. */
const STORY = new Characters(
  codes('see', 'look', 'login', 'open', 'update', 'arrive', 'ship', 'active', 'human', 'list', 'detect'),
);
const OWN_STORY = new Characters(codes('stillthere', 'existed', 'gone', 'deleted', 'became', 'exist'));
/** Whoever speaks of these speaks of a payment, named or not. */
const ABOUT_PAYING = new Characters([
  ...PAYMENT,
  ...BUYING,
  ...codes('order', 'ordernum', 'unpaid', 'goods', 'money', 'purchase'),
]);
const ASKING = new Characters(codes('query', 'how', 'howlong'));
/** Where a clause ends; so does the last one at the end of the text. */
const ENDS = new Characters([COMMA, STOP]);

const LABEL = ends(
  /(?:付款|支付|交易|扣款|转账|消费|付费|充值|扣费|pay(?:ment)?) ?(?:的)?(?:时间|日期|time|date)[ \n:是为]{0,4}(?:(?:was|is) )?$|(?:paid|charged) (?:at|on)[ :]{0,2}$|(?:^|\n)(?:时间|date)[ :]{1,3}$/i,
);
const DENIED = ends(/(?:不是|并非|\bnot)(?: on)?[ ]?$/i);
const UNTIL = ends(
  /(?:到|至|自从|剩余|还剩|倒计时|下次(?:扣款|续费)?|下期|有效期|截止|until|till|since|by|expires?(?: on)?|valid|finish(?:es)?|ends?)[ :]?$/i,
);
const SAID_THEN = begins(
  /^(?:能|可以|必须|结束)|^[^,。]{0,6}(?:截止|到期|开场|开播|开演|起飞|发车)|^[^,。]{0,5}没有?[^,。]{0,2}[扣付]|^[^,。]{0,2}(?:说|讲|[发写打抄记看输]错|问|联系|那[句条]|发的)/,
);
const HEDGED = sifted(/最后|左右|大概|大约|差不多|样子|前后|好像|应该|可能|记得/);
const HAN = sifted(/\p{Script=Han}/u);
/** A date and a clock in figures, and nothing else. */
const FIGURES = sifted(/^[\d\s:/-]{4,30}$/);
const REACH = 5;
/** A text no longer than this may be nothing but the answer to "when". */
const ANSWER = 40;

function endsClause(tags: string, at: number): boolean {
  return at < 0 || at >= tags.length || ENDS.has(tags.charCodeAt(at));
}

/** The nearest word of paying (1) or of the order's story (-1, -2 where it can be nothing else) on one side. */
function nearest({ tags }: Tagged, start: number, step: 1 | -1): { kind: number; distance: number } {
  for (let distance = 0; distance < REACH; distance++) {
    const at = start + distance * step;
    if (endsClause(tags, at)) break;
    const tag = tags.charCodeAt(at);
    // "It showed up as paid" tells what was seen.
    if (tag === PAID_WORD && STORY.has(tags.charCodeAt(at - 1))) return { kind: -1, distance };
    if (PAYING.has(tag)) return { kind: 1, distance };
    if (ORDERING.has(tag)) return { kind: 0.7, distance };
    if (OWN_STORY.has(tag) || (tag === STILL && endsClause(tags, at + step))) return { kind: -2, distance };
    if (STORY.has(tag)) return { kind: -1, distance };
  }
  return { kind: 0, distance: REACH };
}

interface Place {
  readonly from: number;
  readonly to: number;
  /** It names a time of day, and with `exact` its day as well. */
  readonly clocked: boolean;
  readonly exact: boolean;
}

/** Whether nothing but a time stands there: 大概是昨天下午吧 answers a question, 今天天气怎么样 does not. */
function isAnswer(text: string, tagged: Tagged, { from, to, clocked }: Place): boolean {
  if (text.length > ANSWER || ASKING.someOf(tagged.tags)) return false;
  const puzzles = [...tagged.tags].filter(
    (tag, at) => tag === UNKNOWN && ((tagged.to[at] as number) <= from || (tagged.from[at] as number) >= to),
  );
  return puzzles.length <= (holds(HAN, text) && !clocked && !holds(HEDGED, text) ? 0 : 2);
}

/** How likely a named time is the one of the payment. */
export type MomentScorer = (place: Place) => number;

/**
 * Scores the times of a text: what stands beside one tells of paying, or of when the order was seen, gone, asked about.
 * Half a point or less is no time of payment. `notice`: a machine wrote the text.
 */
export function momentScorer(text: string, tagged: Tagged, notice: boolean): MomentScorer {
  const tellsOfPaying = ABOUT_PAYING.someOf(tagged.tags);
  return (place) => {
    const { from, to, exact } = place;
    const before = text.slice(Math.max(0, from - 20), from);
    if (LABEL.test(before)) return 9;
    if (DENIED.test(before) || UNTIL.test(before) || SAID_THEN.test(text.slice(to, to + 9))) return -1;
    const right = nearest(tagged, tagAfter(tagged, to), 1);
    const left = nearest(tagged, tagBefore(tagged, from), -1);
    if (right.kind === -2 && right.distance < 3) return -3;
    if (right.kind > 0) return 2.5 + right.kind - 0.1 * right.distance;
    if (left.kind > 0) return 2 + left.kind - 0.1 * left.distance - (right.kind < 0 ? 2 : 0);
    if (notice) return 2;
    if (right.kind < 0 || left.kind === -2) return -1;
    if (left.kind < 0) return 0;
    // Nobody gives day and minute of anything but the payment.
    return exact || tellsOfPaying || holds(FIGURES, text) || isAnswer(text, tagged, place) ? 1 : 0;
  };
}
