/** Words by their characters: looking one up costs no more than its length. Few bytes, so that it stays in the caches. */
export class Trie<T> {
  /** Where each character leads that begins a word, 0 where none does. */
  readonly #roots = new Uint16Array(0x10000);
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
          if (depth === 0) this.#roots[code] = codes.length;
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

  #step(node: number, code: number): number {
    const end = this.#first[node + 1] as number;
    for (let at = this.#first[node] as number; at < end; at++) if (this.#codes[at] === code) return at;
    return 0;
  }

  /** The longest word that starts at `at` and `fits`, as its end and value; `null` where none does. */
  longest(text: string, at: number, fits: (end: number) => boolean): { end: number; value: T } | null {
    let last = 0;
    let ends = at;
    let node = this.#roots[text.charCodeAt(at)] ?? 0;
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
    let node = this.#roots[codes[at] as number] as number;
    for (let end = at + 1; node !== 0; end++) {
      const word = this.#ends[node] as number;
      if (word !== 0) take(this.#values[word - 1] as T);
      node = this.#step(node, codes[end] as number);
    }
  }
}
