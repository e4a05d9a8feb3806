import type { SetAsideView } from '../../../../engine/desk/worded/view-model.ts';
import { shortTime } from './times.ts';
import { useSpeech } from './words.tsx';

/** What the program could not handle. Nobody was answered, so somebody has to know. */
export function SetAside({ setAside, now }: { readonly setAside: SetAsideView; readonly now: number }) {
  const { words, locale } = useSpeech();
  return (
    <details className="aside-note">
      <summary>{words.setAside(setAside.count)}</summary>
      <p>{words.setAsideHint}</p>
      <ul>
        {setAside.newest.map(({ at, reference, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two of one moment may look the same
          <li key={index}>
            <time>{shortTime(at, now, locale)}</time>
            {reference === null ? (
              <span>{words.setAsideNoCase}</span>
            ) : (
              <a href={`#${reference}`}>{reference}</a>
            )}
            <code>{reason}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}
