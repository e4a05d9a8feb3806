import { keyCode } from './keys.ts';
import { type Edge, outermostOf } from './needs.ts';

/** Characters that share their last bits are as one. */
const PLACES = 0x100;

/**
 * A pattern for words right behind or right before a place, all of it held by `^` or `$`: it is tried only where the
 * character at the place may begin or end a match.
 */
export class EdgePattern {
  readonly #shape: RegExp;
  readonly #edge: Edge;
  #may: Uint8Array | null = null;

  constructor(shape: RegExp, edge: Edge) {
    this.#shape = shape;
    this.#edge = edge;
  }

  test(words: string): boolean {
    return this.#mayMatch(words) && this.#shape.test(words);
  }

  exec(words: string): RegExpExecArray | null {
    return this.#mayMatch(words) ? this.#shape.exec(words) : null;
  }

  /** The words without what matches. */
  cutOff(words: string): string {
    return this.#mayMatch(words) ? words.replace(this.#shape, '') : words;
  }

  #mayMatch(words: string): boolean {
    this.#may ??= placesOf(outermostOf(this.#shape, this.#edge));
    const at = this.#edge === '^' ? 0 : words.length - 1;
    const code = words === '' ? 0 : keyCode(words.charCodeAt(at));
    return this.#may[code % PLACES] === 1;
  }
}

function placesOf(characters: string | null): Uint8Array {
  const places = new Uint8Array(PLACES);
  if (characters === null) return places.fill(1);
  for (let at = 0; at < characters.length; at++) places[characters.charCodeAt(at) % PLACES] = 1;
  return places;
}

/** For words that begin at a place. */
export function begins(shape: RegExp): EdgePattern {
  return new EdgePattern(shape, '^');
}

/** For words that end at a place. */
export function ends(shape: RegExp): EdgePattern {
  return new EdgePattern(shape, '$');
}
