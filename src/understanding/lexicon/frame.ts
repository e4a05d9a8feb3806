import { COMMA, codeOf, NUMBER, STOP, UNKNOWN } from './concepts.ts';
import { type TagSet, tagSet } from './tag-set.ts';

const LITERALS: readonly string[] = [COMMA, NUMBER, STOP, UNKNOWN];
const BREAKS = `${COMMA}${STOP}`;

type Macros = Readonly<Record<string, string>>;

/** A pattern over tag strings, and what it cannot do without. */
export interface Frame {
  /** A tag of each of these must be there. */
  readonly needed: readonly TagSet[];
  readonly shape: RegExp;
}

function codesOf(words: string, macros: Macros): string[] {
  return words
    .split('|')
    .flatMap((word) => (macros[word] ?? word).split('|'))
    .map((concept) => (LITERALS.includes(concept) ? concept : codeOf(concept)));
}

function oneOf(words: string, macros: Macros): string {
  const codes = codesOf(words, macros);
  return codes.length === 1 ? (codes[0] as string).replace(/[.]/, '\\$&') : `[${codes.join('')}]`;
}

function piece(word: string, macros: Macros): string {
  if (word === '^') return `(?<=^|[${BREAKS}])`;
  if (word === '$') return `(?=$|[${BREAKS}])`;
  if (word.startsWith('<<')) return `[^${STOP}]{0,${word.slice(2)}}?`;
  if (word.startsWith('<')) return `[^${BREAKS}]{0,${word.slice(1)}}?`;
  if (word.startsWith('!')) return `(?!${oneOf(word.slice(1), macros)})`;
  if (word.startsWith('~')) return `(?<!${oneOf(word.slice(1), macros)})`;
  if (word.endsWith('?')) return `${oneOf(word.slice(0, -1), macros)}?`;
  return oneOf(word, macros);
}

/**
 * A pattern over a tag string. Concepts in a row, parted by spaces; `a|b` either, `a?` perhaps, `<2` up to two tags of
 * the same clause between, `<<2` of the same sentence, `^` and `$` where a clause begins and ends, `!a` not followed
 * and `~a` not preceded by it. `macros` name groups of concepts.
 */
export function frame(pattern: string, macros: Macros = {}): Frame {
  const words = pattern.split(' ');
  const shape = new RegExp(words.map((word) => piece(word, macros)).join(''));
  const needed = words
    .filter((word) => !/^[\^$<!~]|[?]$/.test(word))
    .map((word) => tagSet(codesOf(word, macros)));
  return { needed, shape };
}
