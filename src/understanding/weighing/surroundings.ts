import { clauseAfter, clauseBefore } from '../clauses.ts';
import { COMMA, STOP } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import { type Tagged, tagAfter, tagBefore } from '../lexicon/tag.ts';
import { begins, ends } from '../sifting/edges.ts';
import { type HearSign, side } from './judging.ts';

const SIDES = {
  left: side('left'),
  left2: side('left2'),
  left3: side('left3'),
  right: side('right'),
  right2: side('right2'),
  around: side('around'),
  saidLeft: side('saidleft'),
  saidRight: side('saidright'),
  ahead: side('ahead'),
  ahead2: side('ahead2'),
  ahead4: side('ahead4'),
  behind: side('behind'),
  behind2: side('behind2'),
  behind4: side('behind4'),
  clause: side('clause'),
  wordsLeft: side('wordsleft'),
  wordsRight: side('wordsright'),
} as const;

/** So many concepts of its clause on each side are heard of. */
const REACH = 6;
const CLAUSE_START = ends(/(?:^|[,\n。;!?|/、:]|[^\w] ) ?$/);
const CLAUSE_END = begins(/^ ?(?:$|[,\n。;!?|/、]|\.(?!\d))/);

/** Each concept once, the nearest first, as far as the clause goes. */
function said({ tags }: Tagged, start: number, step: 1 | -1, hear: (tag: string) => void): void {
  let heard = '';
  for (let far = 0; far < REACH; far++) {
    const tag = tags[start + far * step];
    if (tag === undefined || tag === STOP || tag === COMMA) return;
    if (heard.includes(tag)) continue;
    heard += tag;
    hear(tag);
  }
}

/** So many characters of its clause on each side are heard of word for word. */
const WORDS_REACH = 24;
const WORD = /[a-z']{2,20}|\p{Script=Han}(?=(\p{Script=Han})?)/gu;

/** The words of its clause on one side, and of Chinese each two characters in a row. */
function words(clause: string, hear: (word: string) => void): void {
  for (const [word, next = ''] of clause.toLowerCase().matchAll(WORD)) hear(word + next);
}

/**
 * What stands around a stretch of a text: characters, concepts, and the ends of clauses. `sort`: of what kind it is, for
 * what means something else beside another kind.
 */
export function hearAround(
  text: string,
  tagged: Tagged,
  { from, to }: { readonly from: number; readonly to: number },
  hear: HearSign,
  sort?: string,
): void {
  const left = tagBefore(tagged, from);
  const right = tagAfter(tagged, to);
  const tag = (at: number): string => tagged.tags[at] ?? '^';
  const lower = lowered(text);
  const ahead = (length: number): string => lower.slice(Math.max(0, from - length), from);
  const behind = (length: number): string => lower.slice(to, to + length);
  hear(SIDES.left, tag(left), sort);
  hear(SIDES.left2, tag(left - 1) + tag(left));
  hear(SIDES.left3, tag(left - 2) + tag(left - 1) + tag(left));
  hear(SIDES.right, tag(right), sort);
  hear(SIDES.right2, tag(right) + tag(right + 1));
  hear(SIDES.around, tag(left) + tag(right));
  said(tagged, left, -1, (each) => hear(SIDES.saidLeft, each));
  said(tagged, right, 1, (each) => hear(SIDES.saidRight, each));
  words(clauseBefore(text, from, WORDS_REACH), (word) => hear(SIDES.wordsLeft, word));
  words(clauseAfter(text, to, WORDS_REACH), (word) => hear(SIDES.wordsRight, word));
  hear(SIDES.ahead, ahead(1), sort);
  hear(SIDES.ahead2, ahead(2));
  hear(SIDES.ahead4, ahead(4));
  hear(SIDES.behind, behind(1), sort);
  hear(SIDES.behind2, behind(2));
  hear(SIDES.behind4, behind(4));
  hear(
    SIDES.clause,
    String(CLAUSE_START.test(text.slice(Math.max(0, from - 2), from))),
    String(CLAUSE_END.test(text.slice(to, to + 2))),
    sort,
  );
}
