import { Characters, isHan } from '../characters.ts';
import type { Claims } from '../claims.ts';
import { codeOf, NUMBER } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import type { Tagged } from '../lexicon/tag.ts';
import { latinWords, namingRuns } from '../runs.ts';
import { begins, ends } from '../sifting/edges.ts';
import { INSIDE, isStopword, PARTICLES } from './name-words.ts';

/** A stretch between the words everything is told with: the name of something nobody has heard of, perhaps. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 14;
const HAN = /\p{Script=Han}/u;
/** Counted before it is named: 一个嘉年华, 200份答卷. */
const COUNT = begins(/^[\d一二两三四五六七八九十几半]{0,4}[张个份套本块节档款瓶条把局场首位次]/);
/** Counted behind its name: 凳坯子三个. */
const COUNT_BEHIND = ends(/[\d一二两三四五六七八九十几半]{1,3}$/);
const MEASURE = new Characters('张个份套本块节档款瓶条把局场首位次袋盒包支件单年月天期');
/** Words a name does not end in. */
const TRAILING = ends(
  /(?:的|了|呢|吧|啊|一直|到现在|现在|还是?|已经|怎么|为什么|都|也|就|却|但|结果|因为|所以|然后|后来|突然)+$/,
);
const ENDS_WORD = /[\s\d,。、;!?¥$没不还]/;
const BEGINS_WORD = /[\s\d,。、;!?:买充购订续冲了的是块元]/;
/** What a word has at its end is none of it. */
const WORD_ENDS_BEFORE = new Characters(".'-");
const MOST_WORDS = 5;
const MOST = 16;

/** What is done to goods, and what is said of them: no name goes on over these, whatever it is made of. */
const TELLING = new Characters([
  ...'pay charge topup buy turn paidok unpaid refund not still arrive ship my if but want help query how gone now before stuck again promised'
    .split(' ')
    .map(codeOf),
  NUMBER,
]);
const IS_NUMBER = NUMBER.charCodeAt(0);

/** Which characters no name is made of, whatever the words: those of numbers, particles, and what is claimed. */
function closed(text: string, claims: Claims, numbers: readonly Piece[]): Uint8Array {
  const out = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++)
    if (PARTICLES.has(text.charCodeAt(at)) || claims.taken(at, at + 1)) out[at] = 1;
  for (const number of numbers) out.fill(1, number.from, number.to);
  return out;
}

/** The same, and the characters of words that no name is made of. */
function barred(out: Uint8Array, { tags, from, to }: Tagged, bars: (tag: number) => boolean): Uint8Array {
  for (let at = 0; at < tags.length; at++) {
    if (bars(tags.charCodeAt(at))) out.fill(1, from[at], to[at]);
  }
  return out;
}

/** Whether a short word stands by itself: at the end of a clause or beside a number, and behind a verb of buying. */
function isApart(text: string, from: number, to: number): boolean {
  return ENDS_WORD.test(text[to] ?? ' ') && BEGINS_WORD.test(text[from - 1] ?? ' ');
}

function hanPieces(
  text: string,
  runs: readonly Piece[],
  out: Uint8Array,
  shortest: 2 | 3,
  add: (piece: Piece) => void,
): void {
  for (const { from: first, to: end } of runs) {
    for (let start = first; start < end; ) {
      while (start < end && out[start] === 1) start++;
      let stop = start;
      while (stop < end && out[stop] === 0) stop++;
      // Most are too short before anything is taken off them.
      if (stop - start < shortest) {
        start = stop + 1;
        continue;
      }
      const counted = COUNT.exec(text.slice(start, Math.min(stop, start + 6)))?.[0].length ?? 0;
      const whole = TRAILING.cutOff(text.slice(start + counted, stop));
      const measured = MEASURE.has(text.charCodeAt(start + counted + whole.length));
      const own = measured ? COUNT_BEHIND.cutOff(whole) : whole;
      const from = start + counted;
      const to = from + own.length;
      const alone = own.length > 2 || (own.length === 2 && shortest === 2 && isApart(text, from, to));
      if (alone && own.length <= LONGEST && HAN.test(own)) add({ from, to });
      start = stop + 1;
    }
  }
}

function latinPieces(text: string, out: Uint8Array, claims: Claims, add: (piece: Piece) => void): void {
  let [from, to, words] = [-1, -1, 0];
  const close = (): void => {
    if (words > 0 && words <= MOST_WORDS && to - from > 2 && /[A-Za-z]{3}/.test(text.slice(from, to)))
      add({ from, to });
    words = 0;
  };
  const lower = lowered(text);
  latinWords(text, (start, stop) => {
    let end = stop;
    while (WORD_ENDS_BEFORE.has(text.charCodeAt(end - 1))) end--;
    const between = words > 0 ? text.slice(to, start) : '';
    if (between !== ' ' && between !== ' & ') close();
    const before = text.charCodeAt(start - 1);
    if (
      out[start] === 1 ||
      isHan(before) ||
      isStopword(lower.slice(start, end)) ||
      claims.taken(start, end)
    ) {
      close();
      return;
    }
    if (words === 0) from = start;
    to = end;
    words++;
    if (end < stop) close();
  });
  close();
}

/**
 * Everything between known words that could be a name, then what stands between words of telling alone (书号查询服务);
 * at most a few of each. `numbers`: what could be money.
 */
export function pieces(
  text: string,
  tagged: Tagged,
  claims: Claims,
  numbers: readonly Piece[],
): { readonly strict: Piece[]; readonly loose: Piece[] } {
  const [strict, loose]: [Piece[], Piece[]] = [[], []];
  const into =
    (found: Piece[]) =>
    (piece: Piece): void => {
      if (found.length < MOST) found.push(piece);
    };
  const out = closed(text, claims, numbers);
  const told = barred(out.slice(), tagged, (tag) => TELLING.has(tag));
  const known = barred(out, tagged, (tag) => !INSIDE.has(tag) || tag === IS_NUMBER);
  const runs: Piece[] = [];
  namingRuns(text, (from, to) => runs.push({ from, to }));
  hanPieces(text, runs, known, 2, into(strict));
  latinPieces(text, known, claims, into(strict));
  hanPieces(text, runs, told, 3, into(loose));
  return { strict, loose };
}
