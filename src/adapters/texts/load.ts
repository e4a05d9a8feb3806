import { FluentBundle, FluentResource } from '@fluent/bundle';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import { ZhaodanError } from '../../engine/errors.ts';
import { PROMPT_ARGS } from '../../engine/flow/prompt-args.ts';
import type { Phrase, Texts, ValueOf } from '../../engine/ports/texts.ts';
import { readTextFiles } from './read-texts.ts';
import { type Pattern, variablesIn } from './variables.ts';

/** A text as Fluent keeps it, and the variables it names, also through other texts. */
interface Worded {
  readonly pattern: Pattern;
  readonly names: readonly string[];
}

/** What a prompt may name is always there, empty where it is not known. */
const UNKNOWN: Readonly<Record<string, string>> = Object.fromEntries(PROMPT_ARGS.map((name) => [name, '']));

/** Reads all Fluent files below a folder, `….zh-CN.ftl` and `….en.ftl`. */
export function loadTexts(dir: string): Texts {
  const bundles = new Map(LOCALES.map((locale) => [locale, bundleOf(dir, locale)]));
  const patterns = new Map(LOCALES.map((locale) => [locale, new Map<string, Worded | null>()]));

  function bundle(locale: Locale): FluentBundle {
    return bundles.get(locale) as FluentBundle;
  }

  function worded(locale: Locale, key: string): Worded | null {
    const known = patterns.get(locale)?.get(key);
    if (known !== undefined) return known;
    const pattern = bundle(locale).getMessage(key)?.value ?? null;
    const found = pattern === null ? null : { pattern, names: [...variablesIn(pattern, bundle(locale))] };
    patterns.get(locale)?.set(key, found);
    return found;
  }

  function word({ key, args: given = {} }: Phrase, locale: Locale, others?: ValueOf): string {
    const text = worded(locale, key);
    if (text === null) throw new ZhaodanError('text_missing', `${key} (${locale})`);
    if (typeof text.pattern === 'string') return text.pattern;
    const args: Record<string, string> = {};
    for (const name of text.names) {
      const value = given[name] ?? others?.(name) ?? UNKNOWN[name];
      if (value !== undefined) args[name] = inWords(value, locale);
    }
    const errors: Error[] = [];
    const words = bundle(locale).formatPattern(text.pattern, args, errors);
    if (errors.length > 0) throw new ZhaodanError('text_missing', `${key} (${locale}): ${errors.join('; ')}`);
    return words;
  }

  function inWords(value: string | Phrase | readonly Phrase[], locale: Locale): string {
    if (typeof value === 'string') return value;
    if (!isList(value)) return word(value, locale);
    const words = value.map((part) => word(part, locale));
    return words.join(words.length > 1 ? word({ key: 'separator-list' }, locale) : '');
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
