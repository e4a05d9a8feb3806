import { useState } from 'react';
import { Copyable } from './copyable.tsx';
import css from './message.module.css';
import { piecesOf } from './pieces.ts';
import { useSurroundings } from './surroundings.tsx';

const LONG = 1500;
const MANY_LINES = 40;

/** So much of a long text as one wants to see at first, not cut inside a character. */
function beginningOf(text: string): string {
  const lines = text.split('\n', MANY_LINES).join('\n');
  if (lines.length <= LONG) return lines;
  const code = lines.charCodeAt(LONG - 1);
  return lines.slice(0, code >= 0xd800 && code <= 0xdbff ? LONG - 1 : LONG);
}

/** What somebody wrote: its own reading direction, its line breaks, nothing that leaves its bubble. */
export function RichText({ text, links }: { text: string; links: boolean }) {
  const { words } = useSurroundings();
  const [open, setOpen] = useState(false);
  const beginning = beginningOf(text);
  const cut = beginning.length < text.length;
  const shown = cut && !open ? `${beginning}…` : text;
  return (
    <>
      <bdi className={css.text}>
        {piecesOf(shown).map((piece, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          if (piece.kind === 'number') return <Copyable key={index} text={piece.text} />;
          if (piece.kind === 'link' && links)
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
              <a key={index} href={piece.text} target="_blank" rel="noopener noreferrer">
                {piece.text}
              </a>
            );
          return piece.text;
        })}
      </bdi>
      {cut && (
        <button type="button" className={css.more} onClick={() => setOpen(!open)}>
          {open ? words.less : words.more}
        </button>
      )}
    </>
  );
}
