import { LOCALES } from '../../domain/locale.ts';
import type { Texts } from '../ports/texts.ts';

/** The last short texts and what they are folded to: each is compared with many words, and labels come again and again. */
const foldedLately = new Map<string, string>();
const MOST_REMEMBERED = 1000;
const LONGEST_REMEMBERED = 100;

/** A sign and nothing else says what it shows. */
const SHOWN: readonly (readonly [RegExp, string])[] = [
  [/[👌👍🆗✅🙆]/u, 'ok'],
  [/[👎❌🙅🚫]/u, 'no'],
  [/[🤷🤔]/u, 'notsure'],
];

/** Typed words as they are compared: case, width, spaces and closing punctuation do not count. */
export function folded(words: string): string {
  const known = foldedLately.get(words);
  if (known !== undefined) return known;
  const letters = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
  const result = letters || (SHOWN.find(([shown]) => shown.test(words))?.[1] ?? '');
  if (foldedLately.size >= MOST_REMEMBERED) foldedLately.clear();
  if (words.length <= LONGEST_REMEMBERED) foldedLately.set(words, result);
  return result;
}

/** Words by key. Texts never change while the program runs, and every message asks for the same ones. */
function remembering(make: (key: string, texts: Texts) => readonly string[]) {
  const known = new WeakMap<Texts, Map<string, readonly string[]>>();
  return (key: string, texts: Texts): readonly string[] => {
    const ofTexts = known.get(texts) ?? new Map<string, readonly string[]>();
    const words = ofTexts.get(key) ?? make(key, texts).filter((word) => word !== '');
    if (ofTexts.size === 0) known.set(texts, ofTexts);
    return ofTexts.set(key, words) && words;
  };
}

/** The synonyms listed under a key, in both languages. */
export const synonymsOf = remembering((key, texts) =>
  LOCALES.flatMap((locale) => texts.synonyms(key, locale)).map(folded),
);

const labelsOf = remembering((key, texts) => LOCALES.map((locale) => folded(texts.word({ key }, locale))));

const wordsOfKeys = remembering((keys, texts) =>
  keys.split(' ').flatMap((key) => [...labelsOf(key, texts), ...synonymsOf(key, texts)]),
);

const cuesOf = remembering((key, texts) =>
  LOCALES.flatMap((locale) => texts.synonyms(key, locale)).map((cue) => cue.toLowerCase()),
);

/** The label and the synonyms of keys, in both languages: people mix them. */
export function wordsOf(keys: readonly string[], texts: Texts): readonly string[] {
  return wordsOfKeys(keys.length === 1 ? (keys[0] as string) : keys.join(' '), texts);
}

/** Whether a short text is one of the synonyms listed under a key, in either language. */
export function means(text: string, key: string, texts: Texts): boolean {
  const typed = folded(text);
  if (typed === '') return false;
  return synonymsOf(key, texts).includes(typed);
}

/** Whether a text contains one of the synonyms listed under a key, in either language. */
export function mentions(text: string, key: string, texts: Texts): boolean {
  const told = text.toLowerCase();
  return cuesOf(key, texts).some((cue) => told.includes(cue));
}

/** What ends a spoken word without saying anything. */
const PARTICLES = [...'了吧啊呢哦嗯呀啦喔噢哟咯呗嘞哈啵哇'];
/** Longer texts are sentences, whatever their words. */
const LONGEST_CHAIN = 40;

/** Whether a text is made of these (folded) words and nothing else: 算了先不删, ok let me look. */
export function madeOf(text: string, words: readonly string[]): boolean {
  const typed = folded(text);
  if (typed === '' || typed.length > LONGEST_CHAIN) return false;
  const reached = new Set([0]);
  for (let at = 0; at < typed.length; at += 1) {
    if (!reached.has(at)) continue;
    for (const word of at === 0 ? words : [...words, ...PARTICLES])
      if (word !== '' && typed.startsWith(word, at)) reached.add(at + word.length);
  }
  return reached.has(typed.length);
}
