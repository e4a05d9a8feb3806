import type { ActionsBlock, Button } from '@slack/types';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import { plainLine } from './plain.ts';
import type { Voice } from './voice.ts';

/** What agents press on a card; the value names the case. */
export const CASE_ACTIONS = {
  claim: 'case.claim',
  ask: 'case.ask',
  reply: 'case.reply',
  resolve: 'case.resolve',
  reject: 'case.reject',
  reopen: 'case.reopen',
  acts: 'case.acts',
  more: 'case.more',
} as const;

/** What hides behind "more"; the value is `what:REFERENCE`. */
export const MORE = ['release', 'note', 'reveal', 'acts', 'desk'] as const;

export function cardButtons({ reference, stage, owner, held }: CaseView, { say }: Voice): ActionsBlock {
  const button = (name: keyof typeof CASE_ACTIONS, style?: 'primary' | 'danger'): Button => ({
    type: 'button',
    action_id: CASE_ACTIONS[name],
    text: plainLine(say(`button-${name}`), 75),
    value: reference,
    ...(style && { style }),
  });
  const isOver = stage === 'decided' || stage === 'closed';
  const deeds = [button('ask'), button('reply'), button('resolve'), button('reject', 'danger')];
  // Whoever claims a case first is the one who deals with it: until then there is nothing else to press.
  const buttons = isOver ? [button('reopen')] : owner === null ? [button('claim', 'primary')] : deeds;
  const waiting = held.length > 0 ? [button('acts', 'primary')] : [];
  const more = MORE.filter((what) => what !== 'release' || (owner !== null && !isOver));
  return {
    type: 'actions',
    block_id: 'case-actions',
    elements: [
      ...buttons,
      ...waiting,
      {
        type: 'overflow',
        action_id: CASE_ACTIONS.more,
        options: more.map((what) => ({
          text: plainLine(say(`more-${what}`), 75),
          value: `${what}:${reference}`,
        })),
      },
    ],
  };
}
