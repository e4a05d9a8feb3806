import type { Store } from '../store.ts';
import { MemoryArchive } from './archive.ts';
import { createMemoryAttempts } from './attempts.ts';
import { MemoryDesk } from './desk.ts';
import { MemoryDeskOutside } from './desk-outside.ts';
import { MemoryDue } from './due.ts';
import { MemoryIncidents } from './incidents.ts';
import { MemoryLinks } from './links.ts';
import { MemoryPasses } from './passes.ts';
import { MemoryPulse } from './pulse.ts';
import { MemoryQueue } from './queue.ts';
import { MemoryRetention } from './retention.ts';
import { MemoryState } from './state.ts';
import { MemoryTurns } from './turns.ts';

/** The twin of the SQLite store that forgets when the process ends: for tests and for trying out. */
export function createMemoryStore(): Store {
  const state = new MemoryState();
  const passes = new MemoryPasses(state);
  const desk = new MemoryDesk(state);
  const parts = [
    new MemoryTurns(state),
    new MemoryDue(state),
    desk,
    new MemoryQueue(state, desk),
    new MemoryIncidents(state),
    new MemoryDeskOutside(state),
    passes,
    new MemoryLinks(state, passes),
    new MemoryPulse(state),
    new MemoryRetention(state),
    new MemoryArchive(state),
    createMemoryAttempts(),
  ];
  return Object.assign({}, ...parts);
}
