import { COMMA, codeOf, STOP } from '../lexicon/concepts.ts';
import { type Tagged, tagAfter, tagBefore } from '../lexicon/tag.ts';
import type { Feature } from './features.ts';
import { SignTable } from './sides.ts';

/** What a sentence may tell of beside a sum or a time, each by its concepts. */
const CONCEPTS = [
  ['pay', 'charge', 'topup', 'paidok', 'turn', 'actual', 'money'],
  ['buy', 'purchase', 'make'],
  ['see', 'look', 'order', 'list', 'gone', 'deleted', 'stillthere', 'existed', 'refund'],
  ['price', 'discount', 'face', 'fee', 'limit', 'deposit', 'each'],
  ['balance', 'have', 'stillthere', 'refund'],
  ['wallet', 'bill'],
];

/** The places of {@link CONCEPTS}, and behind them what readers have found. */
export const TOLD = { moved: 0, bought: 1, seen: 2, priced: 3, had: 4, by: 5, sums: 6, times: 7 } as const;
const COUNT = 8;

/** By the code of a concept one bit for each kind it is of; marks that are none have lower codes than all of these. */
const KINDS_OF = new Uint8Array(0x200);
for (const [kind, all] of CONCEPTS.entries())
  for (const concept of all) {
    const code = codeOf(concept).charCodeAt(0);
    KINDS_OF[code] = (KINDS_OF[code] as number) | (1 << kind);
  }

/** So many concepts of a sentence are looked at on each side. */
const REACH = 40;
/** How far off something is told: in the same clause, the next one, farther in the sentence, or not at all. */
const [FAR, NOT] = [2, 3];
/** A distance before a place and one behind it. */
const WAYS = Array.from({ length: 16 }, (_, at) => `${at >> 2}${at & 3}`);
const [STOPPED, PARTED] = [STOP, COMMA].map((mark) => mark.charCodeAt(0)) as [number, number];

/** What is told from the place that was looked at last; nobody keeps it. */
const ways = new Uint8Array(COUNT);

/** The sentences of a text, by how far off in them things are told from a place. */
export class Sentences {
  readonly #tagged: Tagged;
  readonly #found: [kind: number, places: readonly { readonly from: number }[]][] = [];
  #marks: Uint8Array | null = null;

  constructor(tagged: Tagged) {
    this.#tagged = tagged;
  }

  /** Makes known where things of a kind that readers find begin. */
  found(kind: number, places: readonly { readonly from: number }[]): void {
    this.#found.push([kind, places]);
    this.#marks = null;
  }

  #marked(): Uint8Array {
    const { tags } = this.#tagged;
    const marks = new Uint8Array(tags.length + 1);
    for (let at = 0; at < tags.length; at++) marks[at] = KINDS_OF[tags.charCodeAt(at)] as number;
    for (const [kind, places] of this.#found)
      for (const { from } of places) {
        const at = tagAfter(this.#tagged, from);
        marks[at] = (marks[at] as number) | (1 << kind);
      }
    return marks;
  }

  /** For each kind of {@link TOLD} one of {@link WAYS}, until the next place is looked at. */
  around({ from, to }: { readonly from: number; readonly to: number }): Uint8Array {
    this.#marks ??= this.#marked();
    ways.fill((NOT << 2) | NOT);
    this.#look(this.#marks, tagBefore(this.#tagged, from), -1, 2);
    this.#look(this.#marks, tagAfter(this.#tagged, to), 1, 0);
    return ways;
  }

  #look(marks: Uint8Array, start: number, step: 1 | -1, shift: number): void {
    const { tags } = this.#tagged;
    let clauses = 0;
    let heard = 0;
    for (let at = start, far = 0; far < REACH && at >= 0 && at < tags.length; at += step, far++) {
      const tag = tags.charCodeAt(at);
      if (tag === STOPPED) return;
      if (tag === PARTED && clauses < FAR) clauses++;
      const news = (marks[at] as number) & ~heard;
      heard |= news;
      for (let kind = 0; news >> kind !== 0; kind++)
        if ((news >> kind) & 1) ways[kind] = (ways[kind] as number) ^ ((clauses ^ NOT) << shift);
    }
  }
}

/** The signs of two things that are told beside a place, and of what kind the place is. */
export class ToldTogether {
  readonly #one: number;
  readonly #other: number;
  readonly #signs: SignTable;

  constructor(name: string, one: keyof typeof TOLD, other: keyof typeof TOLD, sorts: readonly string[]) {
    this.#one = TOLD[one];
    this.#other = TOLD[other];
    this.#signs = new SignTable(name, WAYS, WAYS, sorts);
  }

  sign(ways: Uint8Array, sort: number): Feature {
    return this.#signs.at(ways[this.#one] as number, ways[this.#other] as number, sort);
  }
}
