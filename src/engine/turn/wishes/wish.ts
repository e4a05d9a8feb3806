/** A wish in plain words, as data: how long its words are at most, what they look like, and what makes them none. */
export interface Wish<T> {
  /** Longer texts tell a story, in which the same words say what happened. In UTF-16 units. */
  readonly longest: number;
  /** What turns the words round, or means something else by them. */
  readonly notSo?: readonly RegExp[];
  /** What may be wished for, each with its signs; the first that shows one counts. */
  readonly signs: readonly (readonly [T, readonly RegExp[]])[];
}

/** What a text wishes for; `null` where it is no such wish. Width, the spaces around it and the shape of an apostrophe do not count. */
export function wishIn<T>(text: string, { longest, notSo = [], signs }: Wish<T>): T | null {
  const said = text.normalize('NFKC').trim().replaceAll('’', "'");
  const shows = (sign: RegExp) => sign.test(said);
  if (said.length > longest || notSo.some(shows)) return null;
  return signs.find(([, those]) => those.some(shows))?.[0] ?? null;
}
