import { type ReadQuad, wordsOf } from './read-quad.ts';

/** So long is a line at least that was found whole. */
const WHOLE = 4;

/** Without the single characters that were found a second time, at the rim of the line they begin or end. */
export function withoutStrays(lines: readonly ReadQuad[]): ReadQuad[] {
  return lines.filter((line) => !lines.some((other) => isRimOf(line, other)));
}

function isRimOf(one: ReadQuad, whole: ReadQuad): boolean {
  const [sign, words] = [wordsOf(one.read), wordsOf(whole.read)];
  if ([...sign].length !== 1 || words.length < WHOLE) return false;
  const beside = Math.abs(one.quad.x - whole.quad.x) < (one.quad.width + whole.quad.width) / 2;
  const level = Math.abs(one.quad.y - whole.quad.y) < whole.quad.height / 2;
  return beside && level && (words.startsWith(sign) || words.endsWith(sign));
}
