import type { NumberFact } from '../domain/fact.ts';
import type { Claims } from './claims.ts';
import type { Found } from './found.ts';
import { identify, identifyFolded } from './id-families.ts';
import { labelAt } from './id-labels.ts';
import { matchesOf } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

export interface IdToken extends Found<string> {
  readonly label: NumberFact | null;
}

/** Bounded on purpose: an id is at most this long, and a longer run of letters is none. */
const TOKEN = sifted(
  /(?<![0-9A-Za-z_@.*])(?:GPA\.\d[\d-]{12,24}\d|[A-Z]{1,5}(?:\/\d{3,12}){1,3}|(?:[A-Z]{1,3} )?\d(?: \d){5,35}|[0-9A-Za-z](?:[0-9A-Za-z_*-]{0,96}[0-9A-Za-z])?)(?![0-9A-Za-z@*])/g,
);
/** What a shop may call an order, longer than a token: letters and digits with dots and strokes in between. */
export const OWN_NUMBER = sifted(
  /(?<![0-9A-Za-z_@.*/+-])(?!\d{1,6}[./]\d{1,4}(?![0-9A-Za-z./_-])|\d{1,4}[./]\d{1,2}[./]\d)[0-9A-Za-z][0-9A-Za-z_-]{0,16}[./][0-9A-Za-z](?:[0-9A-Za-z]|[-_./](?=[0-9A-Za-z])){1,36}(?![0-9A-Za-z@*_])/g,
);
const CONNECTION = /^(?:[^\S\n]{0,2}\n?[^\S\n]{0,2})$/;
const LONGEST = 36;
const MOST_GROUPS = 10;
const SHORTEST_GROUPED = 7;
const GROUP_END = /^(?:$|[\s,.。;!?)])/;

export function isDateOrPhone(value: string): boolean {
  return /^(?:20\d{2}-\d{1,2}-\d{1,2}|20\d{6}|1[3-9]\d{9})$/.test(value);
}

function runsIn(text: string, claims: Claims): Found<string>[] {
  const found: Found<string>[] = [];
  for (const { 0: written, index } of matchesOf(TOKEN, text)) {
    const to = index + written.length;
    // Read out digit by digit it is one number all the same.
    if (/\d/.test(written) && !claims.taken(index, to))
      found.push({ value: written.replaceAll(' ', ''), from: index, to });
  }
  return found;
}

/** The id a run of characters means: groups parted by dashes joined, letters that stand for digits read as them. */
function meant(value: string): string {
  if (/^\d{2,8}(?:-\d{2,8}){3,}$/.test(value) && identify(value.replaceAll('-', '')) !== null)
    return value.replaceAll('-', '');
  return identifyFolded(value)?.id ?? value;
}

/** Joins what was written in groups or broke over a line, as soon as the whole has the shape of an id. */
function joined(
  runs: readonly Found<string>[],
  at: number,
  text: string,
): { found: Found<string>; used: number } {
  const first = runs[at] as Found<string>;
  if (identify(first.value) === null && /^[\dA-Z]{2,31}$/.test(first.value)) {
    let value = first.value;
    for (let next = at + 1; next < runs.length && next < at + MOST_GROUPS; next++) {
      const part = runs[next] as Found<string>;
      const gap = text.slice((runs[next - 1] as Found<string>).to, part.from);
      if (!CONNECTION.test(gap) || !/^\d{1,24}$/.test(part.value) || value.length > LONGEST) break;
      value += part.value;
      // Two ordinary numbers side by side make many shapes; only the long ones are beyond chance.
      if (value.length >= 21 && identify(value))
        return { found: { value, from: first.from, to: part.to }, used: next - at };
    }
  }
  const grouped = inGroups(runs, at, text);
  if (grouped !== null) return grouped;
  const wrapped = runs[at + 1];
  if (wrapped && isWrapped(first, wrapped, text)) {
    return { found: { value: first.value + wrapped.value, from: first.from, to: wrapped.to }, used: 1 };
  }
  return { found: { ...first, value: meant(first.value) }, used: 0 };
}

/** 编号8812 3455: a labelled number written in short groups, whatever its shape. */
function inGroups(
  runs: readonly Found<string>[],
  at: number,
  text: string,
): { found: Found<string>; used: number } | null {
  const first = runs[at] as Found<string>;
  if (!/^[\dA-Z]{3,4}$/.test(first.value) || labelAt(text, first.from, first.to) === null) return null;
  let [last, value] = [at, first.value];
  for (let next = at + 1; next < runs.length && next < at + MOST_GROUPS; next++) {
    const part = runs[next] as Found<string>;
    const apart = text.slice((runs[last] as Found<string>).to, part.from) !== ' ';
    if (apart || !/^\d{2,4}$/.test(part.value) || !GROUP_END.test(text.slice(part.to, part.to + 1))) break;
    [last, value] = [next, value + part.value];
    // Only what is left over is shorter.
    if (part.value.length < 3) break;
  }
  if (value.length < SHORTEST_GROUPED) return null;
  return { found: { value, from: first.from, to: (runs[last] as Found<string>).to }, used: last - at };
}

/** A labelled order number of letters and digits that goes on as the only thing on the next line. */
function isWrapped(first: Found<string>, next: Found<string>, text: string): boolean {
  return (
    /^[A-Za-z]{1,8}\d{6,30}$/.test(first.value) &&
    /^\d{3,24}$/.test(next.value) &&
    !isDateOrPhone(next.value) &&
    identify(next.value) === null &&
    /^ ?\n ?$/.test(text.slice(first.to, next.from)) &&
    /^ ?(?:\n|$)/.test(text.slice(next.to, next.to + 2)) &&
    labelAt(text, first.from, first.to) !== null
  );
}

/** Every run of letters and digits that could be a number of something, with what the words beside it call it. */
export function readIdTokens(text: string, claims: Claims): IdToken[] {
  const runs = runsIn(text, claims);
  const found: IdToken[] = [];
  for (let at = 0; at < runs.length; at++) {
    const { found: id, used } = joined(runs, at, text);
    if (id.value.length >= 4) found.push({ ...id, label: labelAt(text, id.from, id.to) });
    at += used;
  }
  return found;
}
