import { eq } from 'drizzle-orm';
import type { LinkStore } from '../../../engine/ports/link-store.ts';
import type { Copies } from './copies.ts';
import type { LaneBook } from './lane-book.ts';
import type { Passes } from './passes.ts';
import { archive } from './schema-after.ts';
import type { Session } from './session.ts';

interface Parts {
  readonly session: Session;
  readonly laneBook: LaneBook;
  readonly copies: Copies;
  readonly passes: Passes;
}

/** Addresses that lead into somebody's conversation on another channel. */
export class Links implements LinkStore {
  private readonly parts: Parts;

  constructor(parts: Parts) {
    this.parts = parts;
  }

  redeem: LinkStore['redeem'] = async (codeHash, endpoint, now) => {
    const { session, laneBook, passes } = this.parts;
    return session.write(() => {
      const pass = passes.takeNow('resume_code', codeHash, now);
      if (pass === null) return null;
      const { lane } = laneBook.arrive(pass.subject);
      const from = laneBook.findOrAdd(endpoint);
      laneBook.leadTo(from, lane);
      session.db.update(archive).set({ lane }).where(eq(archive.lane, from)).run();
      return laneBook.name(lane);
    });
  };

  leftFor: LinkStore['leftFor'] = async (name) => {
    const { session, laneBook } = this.parts;
    return session.read(() => {
      const lane = laneBook.find(name);
      return lane === null ? [name] : laneBook.withLeading(lane).map((each) => each.name);
    });
  };

  numberOf: LinkStore['numberOf'] = async (endpoint, outside) => {
    const { session, laneBook, copies } = this.parts;
    return session.read(() => {
      const id = laneBook.find(endpoint);
      return id === null ? null : copies.numberOf(id, outside);
    });
  };
}
