import type { DeskStore } from '../../ports/desk-store.ts';
import type { LoadedLane, Turn } from '../../ports/turn-store.ts';
import { termsOfHandOver } from '../../search/terms-of-turn.ts';

/** A case that reaches the desk with this turn is found there by all that was said of it so far. */
export async function reachDesk(
  turn: Turn,
  loaded: LoadedLane,
  store: Pick<DeskStore, 'log'>,
): Promise<Turn> {
  const now = turn.case?.value;
  const before = turn.case?.version === 0 ? null : loaded.case?.value;
  if (!now || now.handedOverAt === null || (before?.handedOverAt ?? null) !== null) return turn;
  const lines = [...(await store.log(turn.lane, 0)), ...turn.log];
  return { ...turn, terms: termsOfHandOver(now, lines, turn.edits) };
}
