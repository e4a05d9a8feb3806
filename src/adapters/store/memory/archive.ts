import type { ArchiveStore } from '../../../engine/ports/archive-store.ts';
import { copyOf } from './copy.ts';
import type { MemoryState } from './state.ts';

/** Orders that customers keep for themselves, in memory. */
export class MemoryArchive implements ArchiveStore {
  private readonly state: MemoryState;
  constructor(state: MemoryState) {
    this.state = state;
  }

  archived: ArchiveStore['archived'] = async (lane) =>
    copyOf(
      this.state.archive
        .filter((held) => held.lane === lane)
        .map(({ order }) => order)
        .toReversed(),
    );
}
