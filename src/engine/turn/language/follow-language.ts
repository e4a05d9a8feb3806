import type { Locale } from '../../../domain/locale.ts';
import { isForeign } from '../../../understanding/language.ts';
import type { Understood } from '../../../understanding/understood.ts';
import { changeConversation, type Work } from '../work.ts';
import { isPinyin } from './pinyin.ts';
import { speak } from './speak.ts';

/** A sentence shows a language; single words are borrowed everywhere. In words, in characters. */
const SENTENCE: Readonly<Record<Locale, number>> = { en: 3, 'zh-CN': 4 };
/** Whoever spoke the other language so far means it with a sentence of this length, or with the second one in a row. */
const LONG: Readonly<Record<Locale, number>> = { en: 5, 'zh-CN': 6 };

/** The conversation follows the language people write, until they choose one. One it does not speak it says so, once. */
export function followLanguage(work: Work, text: string, says: Understood): void {
  const { language } = says;
  const { locale, localeChosen, wrote } = work.conversation;
  if (language === 'other') return saySpoken(work, text, says);
  if (localeChosen) return;
  const spelt = isPinyin(text);
  const written: Locale = language === 'en' && !spelt ? 'en' : 'zh-CN';
  const length = spelt ? text.split(/\s+/).length : lengthOf(text, written);
  if (length < SENTENCE[written]) return;
  changeConversation(work, { wrote: written });
  if (written !== locale && (wrote !== locale || length >= LONG[written])) speak(work, written);
}

/** Once, and again as long as nothing of it is understood. */
function saySpoken(work: Work, text: string, { facts }: Understood): void {
  const isClear = Object.values(facts).some((fact) => fact !== null);
  if ((work.conversation.wrote === 'other' && isClear) || isPinyin(text) || !isForeign(text)) return;
  changeConversation(work, { wrote: 'other' });
  work.reply.says.push({ key: 'languages-spoken' });
}

/** ABCD-EFGH-IJKL: letters in groups, which are of no language. */
const CODE = /\b\w+(?:-\w+){2,}\b|\b[A-Z\d]{3,}-[A-Z\d]{3,}\b|^\/\w+/g;

function lengthOf(text: string, locale: Locale): number {
  const found = text.replace(CODE, ' ').match(locale === 'en' ? /[A-Za-z']{2,}|\bI\b/g : /\p{Script=Han}/gu);
  return found?.length ?? 0;
}
