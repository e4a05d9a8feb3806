import type { StateOption } from '../../flow/flows.ts';
import type { Act } from '../../flow/schema.ts';
import type { Work } from '../work.ts';

const HANDING_OVER: readonly Act[] = ['hand_over', 'hand_over_incomplete'];

/**
 * Whether words would hand over what their customer had not before their eyes when they wrote them: a picture was still
 * being read, or the wish for the summary was sent twice.
 */
export function isUnseen({ conversation: { prompt }, wordsAt }: Work, { id, acts }: StateOption): boolean {
  if (wordsAt === null || !acts?.some((act) => HANDING_OVER.includes(act))) return false;
  const isShown = prompt?.buttons.some(({ option }) => option === id) === true;
  return !isShown || wordsAt < (prompt.at ?? wordsAt);
}
