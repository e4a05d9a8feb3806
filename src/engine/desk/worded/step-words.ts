import type { Locale } from '../../../domain/locale.ts';
import type { Flows } from '../../flow/flows.ts';
import type { Texts } from '../../ports/texts.ts';

/** Says in words where a conversation stands; `null` for a question of an earlier version that is gone. */
export type StepWords = (path: string) => string | null;

export function stepWords(flows: Pick<Flows, 'about'>, texts: Texts, locale: Locale): StepWords {
  const say = (key: string) => {
    const words = texts.word({ key }, locale);
    // The texts are written for the middle of a sentence; here each stands by itself.
    return words.slice(0, 1).toLocaleUpperCase(locale) + words.slice(1);
  };
  return (path) => {
    const about = flows.about(path);
    return about && [about.part, about.what ?? []].flat().map(say).join(' · ');
  };
}
