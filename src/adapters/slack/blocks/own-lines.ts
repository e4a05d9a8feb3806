import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import type { Choice } from './modals.ts';
import type { Voice } from './voice.ts';

const MOST_LINES = 30;

/** What agents said to the customer, the newest first. */
export function ownLines({ talk }: Pick<CaseView, 'talk'>, { time }: Voice): readonly Choice[] {
  return talk
    .filter(({ author, withdrawn, text }) => author === 'agent' && !withdrawn && text.trim() !== '')
    .toReversed()
    .slice(0, MOST_LINES)
    .map(({ number, at, text, edited }) => ({
      value: String(number),
      label: `${time(at)} ${edited ?? text}`,
    }));
}
