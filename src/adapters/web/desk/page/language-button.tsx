import { Button } from '@mantine/core';
import { useSpeech } from './words.tsx';

export function LanguageButton() {
  const { locale, words, setLocale } = useSpeech();
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <Button variant="subtle" size="compact-sm" lang={other} onClick={() => setLocale(other)}>
      {words.language}
    </Button>
  );
}
