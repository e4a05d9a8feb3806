import type { Locale } from '../../domain/locale.ts';

/**
 * Words by key, from the Fluent files. An argument is a string (never a number: Fluent would group its digits),
 * another phrase, or a list of phrases that are joined by the language's separator.
 */
export interface Phrase {
  readonly key: string;
  readonly args?: Readonly<Record<string, Value>>;
}
type Value = string | Phrase | readonly Phrase[];
/** The argument of that name, where there is one. */
export type ValueOf = (name: string) => Value | undefined;

export interface Texts {
  /**
   * The phrase in words; asks only for the arguments that its text names, and in `others` where it does not have one.
   * Throws a `ZhaodanError('text_missing')`: a missing text is a fault of a flow file.
   */
  word(phrase: Phrase, locale: Locale, others?: ValueOf): string;
  /** What a customer may type instead of pressing: the `.also` attribute, split at commas; empty where none. */
  synonyms(key: string, locale: Locale): readonly string[];
  has(key: string, locale: Locale): boolean;
}
