import type { Character } from './character.ts';
import { SHADES, SHAPES } from './currency-shapes.ts';
import { type CutOut, LINE_HEIGHT } from './cut-out.ts';
import { type Glyph, glyphOf, inkOf, type Run, runsIn } from './glyphs.ts';

/** A sign that stands for any currency: something is written beside the number, and it is not known what. */
const SOME_CURRENCY = '¤';
/** A sum without a currency that can be read; what the recogniser makes of most signs is a letter, or nothing. */
const SUM = /^[-+−–]?(?<before>[^-+−–\d.,\p{Sc}]?)(?<number>\d[\d,.]*)(?<after>[^\d.,%\p{Sc}]?)$/u;
/** Only such a number is a sum for certain, whatever stands beside it. */
const WITH_CENTS = /[.,]\d\d$/;
/** So alike a glyph and a sign are at least, and by so much more than the next sign; far ahead of all, less will do. */
const ALIKE = [
  { least: 0.72, ahead: 0.03 },
  { least: 0.55, ahead: 0.2 },
] as const;
/** How much a glyph that is too wide or too narrow loses. */
const BREADTH = 0.15;
/** In heights of the line: how far apart a sign and its number may be. */
const APART = 0.45;
/** In widths of a digit: what is wider is two characters. */
const WIDE = 1.6;
/** As a share of the digit beside it: a sign is at least so high, a minus at most. */
const HIGH = 0.7;
const LOW = 0.3;

const KNOWN = SHAPES.map(({ sign, breadth, rows }) => ({
  sign,
  breadth,
  ink: Float32Array.from(rows.join(''), (shade) => SHADES.indexOf(shade)),
}));

/** The characters of a sum with the sign of its currency, which the recogniser leaves out or takes for something else. */
export function withCurrencySign(cut: CutOut, characters: readonly Character[]): readonly Character[] {
  const written = characters.filter(({ text }) => text !== ' ');
  const sum = SUM.exec(written.map(({ text }) => text).join(''))?.groups;
  if (!sum) return characters;
  const ink = inkOf(cut);
  const digits = written.filter(({ text }) => /\d/.test(text));
  const runs = parted(runsIn(ink), digits[0] as Character);
  const isCertain = WITH_CENTS.test(sum.number ?? '');

  /** What stands on one side of the number; `read`: what the recogniser takes it for. */
  const signBeside = (side: -1 | 1, read: Character | undefined): Character[] => {
    const digit = digits.at(side < 0 ? 0 : -1);
    const own = digit && nearest(runs, digit);
    const [number, run] = own === undefined ? [] : [runs[own], runs[own + side]];
    if (own === undefined || !number || !run || written.some((one) => one !== read && isIn(run, one)))
      return [];
    const glyph = glyphOf(ink, run);
    const { high } = glyphOf(ink, number);
    const apart = side < 0 ? number.from - run.to : run.from - number.to;
    if (apart > APART * LINE_HEIGHT || glyph.high < high * HIGH) return [];
    const text = signOf(glyph);
    if (text === null && (read || !isCertain)) return [];
    const minus = side < 0 && written[0] === (read ?? digits[0]) ? runs[own - 2] : undefined;
    return [
      ...(minus && glyphOf(ink, minus).high < high * LOW ? [placed('-', minus)] : []),
      placed(text ?? SOME_CURRENCY, run),
    ];
  };
  const before = sum.before ? written[written.indexOf(digits[0] as Character) - 1] : undefined;
  const after = sum.after ? written.at(-1) : undefined;
  const left = after ? [] : signBeside(-1, before);
  const right = before || left.length > 0 ? [] : signBeside(1, after);
  const gone = left.length > 0 ? before : right.length > 0 ? after : undefined;
  return [...left, ...written.filter((one) => one !== gone), ...right].sort(
    (one, other) => one.at - other.at,
  );
}

/** A sign that touches the first digit is a run with it, wider than a digit, and the digit at its right end. */
function parted(runs: readonly Run[], first: Character): readonly Run[] {
  const widths = runs.map(({ from, to }) => to - from).sort((one, other) => one - other);
  const usual = widths[widths.length >> 1] ?? 0;
  return runs.flatMap((run) => {
    const { from, to } = run;
    const right = { from: to - usual, to };
    return to - from > usual * WIDE && isIn(run, first) && first.at * LINE_HEIGHT > right.from
      ? [{ from, to: right.from - 1 }, right]
      : [run];
  });
}

function placed(text: string, { from, to }: Run): Character {
  return { text, confidence: 0.9, at: (from + to) / 2 / LINE_HEIGHT };
}

function isIn({ from, to }: Run, { at }: Character): boolean {
  return at * LINE_HEIGHT >= from && at * LINE_HEIGHT <= to;
}

function nearest(runs: readonly Run[], { at }: Character): number | undefined {
  const off = runs.map(({ from, to }) => Math.abs(at * LINE_HEIGHT - (from + to) / 2));
  return off.length === 0 ? undefined : off.indexOf(Math.min(...off));
}

/** The sign a glyph is, if it is one and no other. */
function signOf({ ink, breadth }: Glyph): string | null {
  const [first, second] = KNOWN.map((known) => ({
    sign: known.sign,
    alike: likeness(ink, known.ink) - Math.abs(Math.log(breadth / known.breadth)) * BREADTH,
  })).sort((one, other) => other.alike - one.alike);
  const isOne = (sign: typeof first) =>
    ALIKE.some(
      ({ least, ahead }) => sign && second && sign.alike > least && sign.alike - second.alike > ahead,
    );
  return first && isOne(first) ? first.sign : null;
}

/** How two amounts of ink go together from place to place: 1 where they are the same. */
function likeness(one: Float32Array, other: Float32Array): number {
  const mean = (values: Float32Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [meanOne, meanOther] = [mean(one), mean(other)];
  let [both, ofOne, ofOther] = [0, 0, 0];
  for (let at = 0; at < one.length; at++) {
    const [a, b] = [(one[at] as number) - meanOne, (other[at] as number) - meanOther];
    both += a * b;
    ofOne += a * a;
    ofOther += b * b;
  }
  return both / Math.sqrt(ofOne * ofOther || 1);
}
