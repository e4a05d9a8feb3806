import { type FactName, type Facts, known } from '../../domain/fact.ts';
import { inWords } from '../../domain/fact-words.ts';
import type { Locale } from '../../domain/locale.ts';
import { maskText } from '../../domain/masking.ts';
import { onOneLine, shorten } from '../../domain/shorten.ts';
import { withoutSecrets } from '../../understanding/secrets/without-secrets.ts';
import { understand } from '../../understanding/understand.ts';
import type { Texts } from '../ports/texts.ts';

/** No form has room for more, and no number is longer. */
const LONGEST_VALUE = 120;
/** More of somebody's words is never looked at; what is shown is shorter still. */
const LONGEST_READ = 1000;

/** A customer's own words as they may leave the house: one line, no code or password, long numbers shortened. */
function ownWords(text: string, max: number = LONGEST_VALUE): string {
  const line = shorten(onOneLine(text.slice(0, LONGEST_READ)), LONGEST_READ);
  // Nothing in it is dated; any anchor will do.
  const context = { receivedAt: '2026-01-01T00:00:00+08:00' };
  return shorten(maskText(withoutSecrets(line, understand(line, context), context)), max);
}

/** A number as it has to be typed, whole or not at all. */
function numberWords(id: string): string {
  const bare = onOneLine(id).replace(/\s/g, '');
  return bare.length > LONGEST_VALUE ? '' : bare;
}

/** A fact in words for a form, numbers whole. Empty where it is not known or cannot be written down. */
export function formWords(facts: Facts, name: FactName, locale: Locale, texts: Texts): string {
  const value = known(facts, name)?.value;
  if (value === undefined) return '';
  const said = inWords(name, value, locale);
  switch (said.kind) {
    case 'code':
      return texts.word({ key: `${said.family}-${said.code.replaceAll('_', '-')}` }, locale);
    case 'plain':
      return said.words;
    case 'number':
      return numberWords(said.whole);
    case 'contact':
    case 'text':
      return ownWords(said.whole);
  }
}
