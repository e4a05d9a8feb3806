import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { ZhaodanError } from '../../engine/errors.ts';
import { PROMPT_ARGS } from '../../engine/flow/prompt-args.ts';
import type { Phrase, Texts } from '../../engine/ports/texts.ts';
import { readTextFiles } from './read-texts.ts';

/** What a prompt may name is always there, empty where it is not known. */
const UNKNOWN = Object.fromEntries(PROMPT_ARGS.map((name) => [name, '']));

/** Reads all Fluent files below a folder, `….zh-CN.ftl` and `….en.ftl`. */
export function loadTexts(dir: string): Texts {
  const bundles = new Map(LOCALES.map((locale) => [locale, bundleOf(dir, locale)]));

  function bundle(locale: Locale): FluentBundle {
    return bundles.get(locale) as FluentBundle;
  }

  function format(locale: Locale, key: string, args: Record<string, string>): string {
    const message = bundle(locale).getMessage(key);
    if (message?.value == null) throw new ZhaodanError('text_missing', `${key} (${locale})`);
    const errors: Error[] = [];
    const words = bundle(locale).formatPattern(message.value, { ...UNKNOWN, ...args }, errors);
    if (errors.length > 0) throw new ZhaodanError('text_missing', `${key} (${locale}): ${errors.join('; ')}`);
    return words;
  }

  function word(phrase: Phrase, locale: Locale): string {
    const separator = (words: string[]) =>
      words.join(words.length > 1 ? format(locale, 'separator-list', {}) : '');
    const args = Object.entries(phrase.args ?? {}).map(([name, value]) => {
      if (typeof value === 'string') return [name, value];
      if (isList(value)) return [name, separator(value.map((part) => word(part, locale)))];
      return [name, word(value, locale)];
    });
    return format(locale, phrase.key, Object.fromEntries(args));
  }

  function synonyms(key: string, locale: Locale): readonly string[] {
    const also = bundle(locale).getMessage(key)?.attributes.also;
    if (also === undefined) return [];
    return bundle(locale)
      .formatPattern(also, {})
      .split(/[,，、]/)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }

  return {
    word,
    synonyms,
    has: (key, locale) => bundle(locale).getMessage(key)?.value != null,
  };
}

/** `{ GIVEN($amount) -> [yes] … *[no] … }`: a text may speak of what is known, and be silent of what is not. */
function given([value]: readonly unknown[]): string {
  return value === undefined || String(value) === '' ? 'no' : 'yes';
}

function isList(value: Phrase | readonly Phrase[]): value is readonly Phrase[] {
  return Array.isArray(value);
}

function bundleOf(dir: string, locale: Locale): FluentBundle {
  const bundle = new FluentBundle(locale, {
    // Isolating marks would show up as boxes and break copied numbers.
    useIsolating: false,
    functions: { GIVEN: given },
  });
  for (const { source } of readTextFiles(dir, locale)) bundle.addResource(new FluentResource(source));
  return bundle;
}
