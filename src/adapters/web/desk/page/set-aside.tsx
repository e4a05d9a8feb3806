import type { SetAsideView } from '../../../../engine/desk/worded/view-model.ts';
import { send } from './api.ts';
import { shortTime } from './times.ts';
import { useSpeech } from './words.tsx';

interface Props {
  readonly setAside: SetAsideView;
  readonly now: number;
  readonly onChange: () => void;
}

/** What the program could not handle. Nobody was answered, so somebody has to know; who has seen to it ticks it off. */
export function SetAside({ setAside, now, onChange }: Props) {
  const { words, locale } = useSpeech();
  const dismiss = async (id: string) => {
    await send(`/desk/set-aside/${id}/dismiss`, {}).catch(() => undefined);
    onChange();
  };
  return (
    <details className="aside-note">
      <summary>{words.setAside(setAside.count)}</summary>
      <p>{words.setAsideHint}</p>
      <ul>
        {setAside.newest.map(({ id, at, reference, reason }) => (
          <li key={id}>
            <time>{shortTime(at, now, locale)}</time>
            {reference === null ? (
              <span>{words.setAsideNoCase}</span>
            ) : (
              <a href={`#${reference}`}>{reference}</a>
            )}
            <code>{reason}</code>
            <button type="button" className="link-button" onClick={() => dismiss(id)}>
              {words.setAsideDone}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
