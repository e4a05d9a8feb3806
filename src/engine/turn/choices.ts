import type { Locale } from '../../domain/locale.ts';
import type { StateOption } from '../flow/flows.ts';
import type { Texts } from '../ports/texts.ts';

/** Typed words as they are compared: case, width, spaces and closing punctuation do not count. */
export function folded(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** A customer types one or two words for a button; a longer text that merely contains them is a message. */
const LONGEST_TYPED_CHOICE = 24;

/**
 * The option a customer means who types instead of pressing: its label, one of its synonyms, or its place in the
 * list (`1`, `2`). `null` where the words fit none, or fit two.
 */
export function typedOption(
  text: string,
  options: readonly Pick<StateOption, 'id' | 'label'>[],
  texts: Texts,
  locale: Locale,
): string | null {
  const typed = folded(text);
  if (typed === '' || typed.length > LONGEST_TYPED_CHOICE) return null;
  const place = /^\d$/.test(typed) ? Number(typed) : 0;
  if (place > 0) return options[place - 1]?.id ?? null;
  const hits = options.filter(({ label }) => wordsFor(label, texts, locale).includes(typed));
  return hits.length === 1 ? (hits[0]?.id ?? null) : null;
}

/** Label and synonyms in the language of the conversation and in the other one: people mix them. */
function wordsFor(label: string, texts: Texts, locale: Locale): string[] {
  const other: Locale = locale === 'en' ? 'zh-CN' : 'en';
  return [locale, other].flatMap((language) =>
    [texts.word({ key: label }, language), ...texts.synonyms(label, language)].map(folded),
  );
}

/** Whether a short text is one of the synonyms listed under a key, in either language. */
export function means(text: string, key: string, texts: Texts): boolean {
  const typed = folded(text);
  if (typed === '') return false;
  return (['zh-CN', 'en'] as const).some((locale) => texts.synonyms(key, locale).map(folded).includes(typed));
}
