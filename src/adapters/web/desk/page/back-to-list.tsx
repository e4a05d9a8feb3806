import { useSpeech } from './words.tsx';

/** On a phone the list is another page. */
export function BackToList() {
  const { words } = useSpeech();
  return (
    <a className="head-back" href="#list" aria-label={words.back}>
      ‹
    </a>
  );
}
