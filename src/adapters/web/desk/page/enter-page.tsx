import { Button } from '@mantine/core';
import { useState } from 'react';
import { failureWords, send } from './api.ts';
import { LanguageButton } from './language-button.tsx';
import { Logo } from './logo.tsx';
import { useSpeech } from './words.tsx';

/** Behind the one-time link: one button, so that only a person uses the link up. */
export function EnterPage() {
  const { words } = useSpeech();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const enter = async () => {
    setBusy(true);
    setTrouble('');
    try {
      await send('/desk/enter', { link: new URLSearchParams(location.search).get('link') ?? '' });
      // The link may lead to a case.
      location.replace(`/desk${location.hash}`);
    } catch (error) {
      setBusy(false);
      setTrouble(failureWords(error, words.failed));
    }
  };
  return (
    <main className="door">
      <Logo />
      <h1>{words.enterTitle}</h1>
      <p>{words.enterHint}</p>
      <Button size="md" fullWidth loading={busy} onClick={enter}>
        {busy ? words.entering : words.enter}
      </Button>
      <p role="alert" className="trouble">
        {trouble}
      </p>
      <LanguageButton />
    </main>
  );
}

export function SignedOut() {
  const { words } = useSpeech();
  return (
    <main className="door">
      <Logo />
      <h1>{words.signedOut}</h1>
      <p>{words.signedOutHint}</p>
      <LanguageButton />
    </main>
  );
}
