import type { Character } from './character.ts';

/** Widths of capitals in ems, as most faces have them. */
const WIDTHS: Readonly<Record<string, number>> = { I: 0.28, J: 0.5, L: 0.56, M: 0.83, W: 0.94 };
const USUAL = 0.69;
/** Two stems stand as far apart as words do; a space brings the middles of two letters further apart by this in ems. */
const SPACE = 0.14;
const LEAST_PAIRS = 3;

/** How far the middles of two neighbouring capitals are apart in ems. */
function closest(one: Character, other: Character): number {
  return ((WIDTHS[one.text] ?? USUAL) + (WIDTHS[other.text] ?? USUAL)) / 2;
}

const isCapital = ({ text }: Character) => /^[A-Z]$/.test(text);

/** Whether two capitals of a line are so near that no space can stand between them. */
export function areNeighbours(one: Character, other: Character, line: readonly Character[]): boolean {
  if (!isCapital(one) || !isCapital(other)) return false;
  const ems = line.flatMap((character, at) => {
    const before = line[at - 1];
    if (!before || !isCapital(before) || !isCapital(character)) return [];
    return [(character.at - before.at) / closest(before, character)];
  });
  if (ems.length < LEAST_PAIRS) return false;
  const em = ems.sort((less, more) => less - more)[Math.floor(ems.length / 2)] as number;
  return (other.at - one.at) / em < closest(one, other) + SPACE;
}
