import type { Api } from 'grammy';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { Texts } from '../../engine/ports/texts.ts';

/** Commands in the menu, in the order in which they are useful. */
const MENU = [
  'start',
  'status',
  'human',
  'new',
  'back',
  'language',
  'continue',
  'archive',
  'mydata',
  'delete',
  'help',
] as const;
const LANGUAGE: Readonly<Record<Locale, string | undefined>> = { 'zh-CN': 'zh', en: undefined };

/** What the bot says of itself and its menu, in each language; English for all others. Twice is once. */
export async function publishProfile(api: Api, texts: Texts): Promise<void> {
  for (const locale of LOCALES) {
    const code = LANGUAGE[locale] as 'zh' | undefined;
    const language = code === undefined ? {} : { language_code: code };
    const word = (key: string) => texts.word({ key }, locale);
    const commands = MENU.map((command) => ({ command, description: word(`menu-${command}`) }));
    await api.setMyCommands(commands, { scope: { type: 'all_private_chats' }, ...language });
    await api.setMyDescription(word('bot-description'), language);
    await api.setMyShortDescription(word('bot-short-description'), language);
  }
}
