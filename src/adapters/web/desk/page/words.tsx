import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import type { Locale } from '../../../../domain/locale.ts';
import { speakTo } from './api.ts';
import { EN } from './words-en.ts';
import { type DeskWords, ZH } from './words-zh.ts';

const WORDS: Readonly<Record<Locale, DeskWords>> = { 'zh-CN': ZH, en: EN };
const KEPT = 'zhaodan-desk-locale';

interface Speech {
  readonly locale: Locale;
  readonly words: DeskWords;
  readonly setLocale: (locale: Locale) => void;
}
const SpeechContext = createContext<Speech>({ locale: 'zh-CN', words: ZH, setLocale: () => {} });

export function useSpeech(): Speech {
  return useContext(SpeechContext);
}

/** Chinese unless this browser chose English here before. */
export function SpeechProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => (localStorage.getItem(KEPT) === 'en' ? 'en' : 'zh-CN'));
  speakTo(locale);
  useEffect(() => {
    localStorage.setItem(KEPT, locale);
    document.documentElement.lang = locale;
  }, [locale]);
  return <SpeechContext value={{ locale, words: WORDS[locale], setLocale }}>{children}</SpeechContext>;
}
