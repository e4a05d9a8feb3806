import { Characters, hanAt, LETTERS } from '../characters.ts';
import { clauseEnd, clauseStart } from '../clauses.ts';
import { COMMA, STOP } from '../lexicon/concepts.ts';
import { lowered } from '../lexicon/lowered.ts';
import { type Tagged, tagAfter, tagBefore } from '../lexicon/tag.ts';
import { begins, ends } from '../sifting/edges.ts';
import type { Feature } from './features.ts';
import type { HearSign } from './judging.ts';
import { hashed, hashedIn } from './named.ts';
import { BLANK, codeAt, type Side, side } from './sides.ts';
import { joined } from './units.ts';

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
/** So many characters of its clause on each side are heard of word for word. */
const WORDS_REACH = 24;
const LETTER = new Characters("'", LETTERS);
const SHORTEST_WORD = 2;
const LONGEST_WORD = 20;
const [NONE, STOPPED, PARTED] = ['^', STOP, COMMA].map((mark) => mark.charCodeAt(0)) as [
  number,
  number,
  number,
];
const CLAUSE_START = ends(/(?:^|[,\n。;!?|/、:]|[^\w] ) ?$/);
const CLAUSE_END = begins(/^ ?(?:$|[,\n。;!?|/、]|\.(?!\d))/);

function sorted(sign: Feature, sort: string | undefined): Feature {
  return sort === undefined ? sign : hashed(joined(sign, BLANK), sort);
}

/** Each concept once, the nearest first, as far as the clause goes. */
function said({ hash }: Side, tags: string, start: number, step: 1 | -1, hear: HearSign): void {
  for (let far = 0; far < REACH; far++) {
    const at = start + far * step;
    const tag = codeAt(tags, at, NONE);
    if (tag === NONE || tag === STOPPED || tag === PARTED) return;
    let before = start;
    while (before !== at && tags.charCodeAt(before) !== tag) before += step;
    if (before === at) hear(joined(hash, tag));
  }
}

/** The words of a stretch of a text in lower case, and of Chinese each two characters in a row. */
export function hearWords({ hash }: Side, lower: string, from: number, to: number, hear: HearSign): void {
  for (let at = from; at < to; ) {
    let end = at;
    let sign = hash;
    for (; end < to && end < at + LONGEST_WORD && LETTER.has(lower.charCodeAt(end)); end++)
      sign = joined(sign, lower.charCodeAt(end));
    if (end - at >= SHORTEST_WORD) hear(sign);
    if (end > at) {
      at = end;
      continue;
    }
    const own = hanWithin(lower, at, to);
    if (own > 0) hear(hashedIn(hash, lower, at, at + own + hanWithin(lower, at + own, to)));
    at += Math.max(1, own);
  }
}

function hanWithin(text: string, at: number, to: number): number {
  const size = at < to ? hanAt(text, at) : 0;
  return at + size > to ? 0 : size;
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
  const { tags } = tagged;
  const left = tagBefore(tagged, from);
  const right = tagAfter(tagged, to);
  const before = codeAt(tags, left, NONE);
  const next = codeAt(tags, right, NONE);
  const lower = lowered(text);
  hear(sorted(joined(SIDES.left.hash, before), sort));
  hear(joined(joined(SIDES.left2.hash, codeAt(tags, left - 1, NONE)), before));
  const left3 = joined(SIDES.left3.hash, codeAt(tags, left - 2, NONE));
  hear(joined(joined(left3, codeAt(tags, left - 1, NONE)), before));
  hear(sorted(joined(SIDES.right.hash, next), sort));
  hear(joined(joined(SIDES.right2.hash, next), codeAt(tags, right + 1, NONE)));
  hear(joined(joined(SIDES.around.hash, before), next));
  said(SIDES.saidLeft, tags, left, -1, hear);
  said(SIDES.saidRight, tags, right, 1, hear);
  hearWords(SIDES.wordsLeft, lower, clauseStart(text, from, WORDS_REACH), from, hear);
  hearWords(SIDES.wordsRight, lower, to, clauseEnd(text, to, WORDS_REACH), hear);
  hear(SIDES.ahead.stretch(lower, from - 1, from, sort));
  hear(SIDES.ahead2.stretch(lower, from - 2, from));
  hear(SIDES.ahead4.stretch(lower, from - 4, from));
  hear(SIDES.behind.stretch(lower, to, to + 1, sort));
  hear(SIDES.behind2.stretch(lower, to, to + 2));
  hear(SIDES.behind4.stretch(lower, to, to + 4));
  hear(
    SIDES.clause.sign(
      String(CLAUSE_START.testAt(text, from, 2)),
      String(CLAUSE_END.testAt(text, to, 2)),
      sort,
    ),
  );
}
