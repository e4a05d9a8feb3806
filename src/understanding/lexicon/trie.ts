const CHARACTERS = 0x10000;

function bitsIn(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * The characters that begin a word, one bit each: most of what is asked is answered no, out of memory that is near. Their
 * nodes are the first of all and in their order, so that the place of one is how many there are before it.
 */
class Roots {
  readonly #bits = new Int32Array(CHARACTERS / 32);
  readonly #before = new Uint16Array(CHARACTERS / 32);
  #count = 0;

  /** In ascending order. */
  add(code: number): void {
    const word = code >> 5;
    if (this.#bits[word] === 0) this.#before[word] = this.#count;
    this.#bits[word] = (this.#bits[word] as number) | (1 << (code & 31));
    this.#count++;
  }

  /** The node of words that begin with a character, from 1 on; 0 where none does. */
  nodeOf(code: number): number {
    const word = this.#bits[code >> 5] as number;
    const bit = 1 << (code & 31);
    if ((word & bit) === 0) return 0;
    return 1 + (this.#before[code >> 5] as number) + bitsIn(word & (bit - 1));
  }
}

/** Words by their characters: looking one up costs no more than its length. Few bytes, so that it stays in the caches. */
export class Trie<T> {
  readonly #roots = new Roots();
  /** Nodes in the order of their depth: those behind `node` stand from `#first[node]` up to `#first[node + 1]`. */
  readonly #codes: Uint16Array;
  readonly #first: Int32Array;
  /** Which value ends at a node, counted from 1; 0 where none does. */
  readonly #ends: Uint16Array;
  readonly #values: readonly T[];

  /** Of two values of the same word the later one counts. */
  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    const values = new Map(entries);
    const words = [...values.keys()].sort();
    this.#values = words.map((word) => values.get(word) as T);
    const codes = [0];
    const first = [1];
    const ends = [0];
    let level: [from: number, to: number][] = [[0, words.length]];
    let parent = 0;
    for (let depth = 0; level.length > 0; depth++) {
      const next: [from: number, to: number][] = [];
      for (const [start, to] of level) {
        first[parent] = codes.length;
        const whole = words[start]?.length === depth;
        if (whole) ends[parent] = start + 1;
        for (let from = whole ? start + 1 : start; from < to; ) {
          const code = (words[from] as string).charCodeAt(depth);
          const begin = from;
          while (from < to && (words[from] as string).charCodeAt(depth) === code) from++;
          if (depth === 0) this.#roots.add(code);
          codes.push(code);
          ends.push(0);
          next.push([begin, from]);
        }
        parent++;
      }
      level = next;
    }
    first.push(codes.length);
    this.#codes = Uint16Array.from(codes);
    this.#first = Int32Array.from(first);
    this.#ends = Uint16Array.from(ends);
  }

  /** Whether a word begins with a character; with the `NaN` behind a text none does. */
  begins(code: number): boolean {
    return this.#roots.nodeOf(code) !== 0;
  }

  #step(node: number, code: number): number {
    const end = this.#first[node + 1] as number;
    for (let at = this.#first[node] as number; at < end; at++) if (this.#codes[at] === code) return at;
    return 0;
  }

  /** The longest word that starts at `at` and `fits`, as its end and value; `null` where none does. */
  longest(text: string, at: number, fits: (end: number) => boolean): { end: number; value: T } | null {
    let last = 0;
    let ends = at;
    let node = at < text.length ? this.#roots.nodeOf(text.charCodeAt(at)) : 0;
    for (let end = at + 1; node !== 0; end++) {
      const word = this.#ends[node] as number;
      if (word !== 0 && fits(end)) [last, ends] = [word, end];
      if (end >= text.length) break;
      node = this.#step(node, text.charCodeAt(end));
    }
    return last === 0 ? null : { end: ends, value: this.#values[last - 1] as T };
  }

  /** The values of all words that start at `at`; behind the text stands a 0. */
  each(codes: Uint16Array, at: number, take: (value: T) => void): void {
    let node = this.#roots.nodeOf(codes[at] as number);
    for (let end = at + 1; node !== 0; end++) {
      const word = this.#ends[node] as number;
      if (word !== 0) take(this.#values[word - 1] as T);
      node = this.#step(node, codes[end] as number);
    }
  }
}
