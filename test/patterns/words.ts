import type { AST } from '@eslint-community/regexpp';

/** So many are enough to find two ways through a repeat, and few enough to try them all. */
const MOST = 80;
const SAMPLES = ['啊', 'a', '1', ' ', '，', '.', '\n', '-', 'é', '\u0003'];

/** Short texts that a part of a pattern matches: of each choice one, of each repeat none, one and two. */
export function wordsOf(part: AST.Element | AST.Alternative): readonly string[] {
  switch (part.type) {
    case 'Alternative':
      return part.elements.reduce<readonly string[]>(
        (before, element) => joined(before, wordsOf(element)),
        [''],
      );
    case 'Group':
    case 'CapturingGroup':
      return few(part.alternatives.flatMap(wordsOf));
    case 'Quantifier':
      return repeated(part);
    case 'Character':
      return [String.fromCodePoint(part.value)];
    case 'CharacterClass':
    case 'ExpressionCharacterClass':
    case 'CharacterSet':
      return charactersOf(part.raw);
    default:
      return [''];
  }
}

function repeated({ element, min, max }: AST.Quantifier): readonly string[] {
  const once = wordsOf(element);
  const fewest = Array.from({ length: Math.min(min, 4) }).reduce<readonly string[]>(
    (before) => joined(before, once),
    [''],
  );
  const oneMore = max > min ? joined(fewest, once) : [];
  return few([...fewest, ...oneMore, ...(max > min + 1 ? once.map((word) => word.repeat(min + 2)) : [])]);
}

function charactersOf(raw: string): readonly string[] {
  const one = new RegExp(`^${raw}$`, 'u');
  return [...new Set([...SAMPLES, ...raw])].filter((character) => one.test(character)).slice(0, 8);
}

function joined(before: readonly string[], behind: readonly string[]): readonly string[] {
  return few(before.flatMap((left) => behind.map((right) => left + right)));
}

const few = (words: readonly string[]) => [...new Set(words)].slice(0, MOST);
