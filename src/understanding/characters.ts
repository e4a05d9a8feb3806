/** How many codes there are. */
const CODES = 0x10000;

type Range = readonly [from: number, to: number];

/** Characters by their codes, one bit each: what is asked of every character of a text must cost next to nothing. */
export class Characters {
  readonly #bits = new Int32Array(CODES / 32);

  /** `all`: each by itself; `ranges`: from a code up to another one (exclusive). */
  constructor(all: Iterable<string>, ...ranges: readonly Range[]) {
    for (const each of all) this.#add(each.charCodeAt(0));
    for (const [from, to] of ranges) for (let code = from; code < to; code++) this.#add(code);
  }

  #add(code: number): void {
    this.#bits[code >> 5] = (this.#bits[code >> 5] as number) | (1 << (code & 31));
  }

  /** `NaN`, which stands behind every text, is none of them. */
  has(code: number): boolean {
    return (((this.#bits[code >> 5] as number) >>> (code & 31)) & 1) === 1;
  }

  /** Whether words have one of them. */
  someOf(words: string): boolean {
    for (let at = 0; at < words.length; at++) if (this.has(words.charCodeAt(at))) return true;
    return false;
  }
}

export const DIGITS: Range = [0x30, 0x3a];
export const CAPITALS: Range = [0x41, 0x5b];
export const LETTERS: Range = [0x61, 0x7b];
/** Chinese characters that are one unit long, as `\p{Script=Han}` has them. */
export const HAN_RANGES: readonly Range[] = [
  [0x2e80, 0x2e9a],
  [0x2e9b, 0x2ef4],
  [0x2f00, 0x2fd6],
  [0x3005, 0x3006],
  [0x3007, 0x3008],
  [0x3021, 0x302a],
  [0x3038, 0x303c],
  [0x3400, 0x4dc0],
  [0x4e00, 0xa000],
  [0xf900, 0xfa6e],
  [0xfa70, 0xfada],
];
const HAN = new Characters('', ...HAN_RANGES);
const HAN_PAIR = /^\p{Script=Han}/u;

/** Whether a unit is a Chinese character; of one that is two units long neither is. */
export function isHan(code: number): boolean {
  return HAN.has(code);
}

/** How many units the Chinese character takes that begins at a place of a text, 1 or 2; 0 where none does. */
export function hanAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if (HAN.has(code)) return 1;
  return code >= 0xd840 && code < 0xdc00 && HAN_PAIR.test(text.slice(at, at + 2)) ? 2 : 0;
}
