import type { Store } from '../store.ts';
import { MemoryDesk } from './desk.ts';
import { MemoryDue } from './due.ts';
import { MemoryPasses } from './passes.ts';
import { MemoryRetention } from './retention.ts';
import { MemoryState } from './state.ts';
import { MemoryTurns } from './turns.ts';

/** The twin of the SQLite store that forgets when the process ends: for tests and for trying out. */
export function createMemoryStore(): Store {
  const state = new MemoryState();
  const parts = [
    new MemoryTurns(state),
    new MemoryDue(state),
    new MemoryDesk(state),
    new MemoryPasses(state),
    new MemoryRetention(state),
  ];
  return Object.assign({}, ...parts);
}
