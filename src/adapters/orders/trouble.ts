import type { BookAnswer, Unavailable } from '../../engine/ports/order-book.ts';

/** Why a source could not be asked. The words are the operator's: no key, no number of a customer, no whole address. */
export class BookTrouble extends Error {
  readonly why: Unavailable;
  /** Whether the same question may well be answered in a moment. */
  readonly passing: boolean;

  constructor(why: Unavailable, zh: string, en: string, passing = false, options?: ErrorOptions) {
    super(`${zh}\n${en}`, options);
    this.name = 'BookTrouble';
    this.why = why;
    this.passing = passing;
  }
}

/** Puts trouble into an answer; anything else is a bug and goes on up. */
export async function answered(ask: () => Promise<BookAnswer>): Promise<BookAnswer> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof BookTrouble) return { kind: 'unavailable', why: error.why, words: error.message };
    throw error;
  }
}

/** What is wrong with a source, for `faults()`. */
export async function troubleOf(ask: () => Promise<unknown>): Promise<readonly string[]> {
  try {
    await ask();
    return [];
  } catch (error) {
    if (error instanceof BookTrouble) return [error.message];
    throw error;
  }
}
