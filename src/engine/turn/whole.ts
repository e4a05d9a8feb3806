import { completeness } from '../../domain/completeness.ts';
import type { LoadedLane, Turn } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { dossierOf } from './dossier.ts';

/**
 * Whether a typed message that led to this turn was all there is to say for now: it answered what was asked, nothing
 * is missing any more, or nothing is said back. Whoever is in the middle of a story is given time to go on.
 */
export function isWhole(
  { conversation: stored }: LoadedLane,
  turn: Turn,
  { plan }: Pick<Tools, 'plan'>,
): boolean {
  const { value: conversation } = turn.conversation;
  const isSilent = turn.edits.length === 0 && turn.log.every(({ author }) => author === 'customer');
  if (isSilent) return true;
  if (stored === null) return false;
  if (stored.value.place.state !== conversation.place.state) return true;
  return completeness(dossierOf({ case: turn.case?.value ?? null, conversation }), plan).complete;
}
