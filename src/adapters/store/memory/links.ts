import type { LinkStore } from '../../../engine/ports/link-store.ts';
import type { MemoryPasses } from './passes.ts';
import type { MemoryState } from './state.ts';

/** Addresses that lead into somebody's conversation on another channel, in memory. */
export class MemoryLinks implements LinkStore {
  private readonly state: MemoryState;
  private readonly passes: MemoryPasses;
  constructor(state: MemoryState, passes: MemoryPasses) {
    this.state = state;
    this.passes = passes;
  }

  redeem: LinkStore['redeem'] = async (codeHash, endpoint, now) => {
    const pass = await this.passes.take('resume_code', codeHash, now);
    if (pass === null) return null;
    const lane = this.state.leads.get(pass.subject) ?? pass.subject;
    if (lane === endpoint) this.state.leads.delete(endpoint);
    else this.state.leads.set(endpoint, lane);
    this.state.archive = this.state.archive.map((kept) =>
      kept.lane === endpoint ? { ...kept, lane } : kept,
    );
    return lane;
  };

  leftFor: LinkStore['leftFor'] = async (lane) => this.state.withLeading(lane);

  numberOf: LinkStore['numberOf'] = async (endpoint, outside) =>
    this.state.copies.find((copy) => copy.endpoint === endpoint && copy.outside === outside)?.number ?? null;
}
