import type { CaseView } from '../../../../engine/desk/worded/view-model.ts';
import { shortDay, shortTime } from './times.ts';
import { useSpeech } from './words.tsx';

/** What the customer has set in motion beyond the shop: whoever answers here should know of it. */
export function Beyond({ view, now }: { readonly view: CaseView; readonly now: number }) {
  const { words, locale } = useSpeech();
  if (view.escalations.length === 0) return null;
  return (
    <section>
      <h2>{words.beyond}</h2>
      <ul className="plain">
        {view.escalations.map(({ route, title, takenAt, outcome, answerBy }) => (
          <li key={route}>
            <b>{title}</b>{' '}
            <span className="tag" data-state={outcome === null ? 'open' : 'answered'}>
              {outcome ?? words.beyondOpen}
            </span>
            <span className="quiet">
              {shortTime(takenAt, now, locale)}
              {answerBy !== null && ` · ${words.answerUntil(shortDay(answerBy, now, locale))}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
