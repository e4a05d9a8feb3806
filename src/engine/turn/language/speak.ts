import type { Locale } from '../../../domain/locale.ts';
import { changeCase, changeConversation, currentCase, type Work } from '../work.ts';

/** From here on in this language: the conversation, and what the desk, the clocks and the receipt say about its case. */
export function speak(work: Work, locale: Locale): void {
  // Nobody is asked to agree to what they were told in a language they may not read.
  if (work.conversation.consentAt === null && locale !== work.conversation.locale) work.reply.whole = true;
  changeConversation(work, { locale });
  const current = currentCase(work);
  if (current !== null && current.locale !== locale) changeCase(work, { locale });
}

/** The customer chose it: nothing they write changes it from here on. */
export function switchTo(work: Work, locale: Locale): void {
  speak(work, locale);
  changeConversation(work, { localeChosen: true });
  work.reply.says.push({ key: 'language-switched' });
  work.reply.whole = true;
}
