/** What a text must have one of: strings of characters as {@link keyCode} folds them. */
export interface Needs {
  readonly keys: readonly string[];
  /** The share of texts that have one, roughly; above 1 where they have several. */
  readonly cost: number;
}

const ZERO = 0x30;
const NINE = 0x39;
const SPACE = 0x20;
/** A longer one tells hardly more. */
const LONGEST = 8;
/** These stand in so many texts that they tell little. */
const COMMON = new Set(Array.from('了我的没有不是一个也都就到在付', (each) => each.charCodeAt(0)));

/** A letter in lower case, the same for every digit, and two signs as the letters they fold to. */
export function keyCode(code: number): number {
  if (code > 0x40 && code < 0x5b) return code + 0x20;
  if (code >= ZERO && code <= NINE) return ZERO;
  return code === 0x17f ? 0x73 : code === 0x212a ? 0x6b : code;
}

export function keyOf(character: string): string {
  return String.fromCharCode(keyCode(character.charCodeAt(0)));
}

/** How likely a text has a character, or has it next behind others. */
function likely(code: number, next: boolean): number {
  if (code === ZERO) return next ? 0.7 : 0.6;
  if (code > 0x60 && code < 0x7b) return next ? 0.15 : 0.4;
  if (code === SPACE) return next ? 0.3 : 0.5;
  return code < 0x80 || COMMON.has(code) ? (next ? 0.1 : 0.3) : 0.05;
}

function chanceOf(key: string): number {
  let chance = 1;
  for (let at = 0; at < key.length; at++) chance *= likely(key.charCodeAt(at), at > 0);
  return chance;
}

/** These keys, and roughly how many texts have one of them. */
export function oneOf(keys: readonly string[]): Needs {
  let cost = 0;
  for (const key of keys) cost += chanceOf(key);
  return { keys, cost };
}

/** Of two that are needed the one that fewer texts have. */
export function rarer(one: Needs | null, other: Needs | null): Needs | null {
  if (one === null || other === null) return one ?? other;
  return other.cost < one.cost ? other : one;
}

/** No longer than need be, and none that holds another. */
export function shortened(needs: readonly string[]): readonly string[] {
  const short = new Set(needs.map((key) => key.slice(0, LONGEST)));
  const holdsOther = (key: string): boolean => {
    for (let from = 0; from < key.length; from++) {
      for (let to = from + 1; to <= key.length; to++)
        if (to - from < key.length && short.has(key.slice(from, to))) return true;
    }
    return false;
  };
  return [...short].filter((key) => !holdsOther(key));
}
