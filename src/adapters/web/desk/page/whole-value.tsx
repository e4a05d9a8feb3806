import { useRef, useState } from 'react';
import { useSpeech } from './words.tsx';

/** In the groups people read aloud; words and addresses stay in one piece. */
function groups(value: string): readonly string[] {
  if (/^1\d{10}$/.test(value)) return [value.slice(0, 3), value.slice(3, 7), value.slice(7)];
  return /^[\w-]{9,}$/.test(value) ? (value.match(/.{1,4}/g) ?? [value]) : [value];
}

/** The gaps between the groups are only drawn: however it is copied, it comes without them. */
export function WholeValue({ label, whole }: { readonly label: string; readonly whole: string }) {
  const { words } = useSpeech();
  const [copied, setCopied] = useState(false);
  const shown = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(whole);
      setCopied(true);
    } catch {
      // Not allowed here: selected, it is one key away.
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
    }
  };
  return (
    <>
      <span className="value whole" ref={shown}>
        {groups(whole).map((group, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same digits may come twice, and the order is fixed
          <span key={index}>{group}</span>
        ))}
      </span>
      <button type="button" className="link-button" aria-label={words.copyOf(label)} onClick={copy}>
        {copied ? words.copied : words.copy}
      </button>
    </>
  );
}
