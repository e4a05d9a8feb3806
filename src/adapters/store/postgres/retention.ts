import type { CaseStage } from '../../../domain/case.ts';
import { ARCHIVE_KEPT, CASE_KEPT, CHAIN_KEPT, DRAFT_KEPT, HANDOUT_KEPT } from '../../../domain/kept.ts';
import type { RetentionStore } from '../../../engine/ports/retention-store.ts';
import { readConversation } from '../documents.ts';
import {
  allNames,
  dueDeletion,
  forgottenEvent,
  type HeldLane,
  heldConversation,
  inNames,
  wishedDeletion,
} from '../retention.ts';
import { dropKeptOf, dropOldKept } from './archive.ts';
import { keepArrivals, readArrivals } from './arrivals.ts';
import type { Eraser } from './eraser.ts';
import { conversation, dropHandouts } from './eraser-statements.ts';
import { laneToken, withLeading } from './lanes.ts';
import { dropFull } from './paces.ts';
import { dropExpired } from './passes.ts';
import type { Session } from './session.ts';
import { statement, type Transaction } from './statements.ts';

const toLookAt = statement<{ id: number; token: Buffer }>(`
  SELECT id, token FROM lanes WHERE id IN (
    SELECT lane_id FROM cases WHERE sealed IS NOT NULL AND closed_at <= $1
    UNION SELECT lane_id FROM conversations WHERE draft_since <= $2
      OR draft_since IS NULL AND NOT EXISTS (SELECT 1 FROM cases WHERE cases.lane_id = conversations.lane_id)
    UNION SELECT events.lane_id FROM events LEFT JOIN conversations USING (lane_id)
      WHERE events.state <> 'waiting' AND events.at <= $2 AND conversations.consented IS NOT TRUE)
  ORDER BY id`);
const cases = statement<{ reference: string; stage: CaseStage; closedAt: number | null }>(`
  SELECT reference, stage, closed_at AS "closedAt" FROM cases WHERE lane_id = $1 AND sealed IS NOT NULL ORDER BY id`);
const over = statement<{ id: number }>(
  'SELECT id FROM cases WHERE sealed IS NULL AND closed_at <= $1 FOR UPDATE',
);
const release = statement('INSERT INTO chain_releases (case_id, at) SELECT unnest($1::bigint[]), $2');
const ofChains = ['audit', 'openings', 'audit_openings', 'case_payments', 'chain_releases', 'views'].map(
  (table) => statement(`DELETE FROM ${table} WHERE case_id = ANY($1::bigint[])`),
);
const dropCases = statement('DELETE FROM cases WHERE id = ANY($1::bigint[])');
const named = statement<{ sha256: string }>(
  'SELECT DISTINCT sha256 FROM file_uses WHERE sha256 = ANY($1::text[])',
);

/** The rules of keeping and deleting, lane by lane, so that nobody waits long. */
export class Retention implements RetentionStore {
  private readonly session: Session;
  private readonly eraser: Eraser;

  constructor(session: Session, eraser: Eraser) {
    this.session = session;
    this.eraser = eraser;
  }

  purge: RetentionStore['purge'] = async (now, signal) => {
    const { session } = this;
    const counts = { talks: 0, rawEvents: 0, conversations: 0 };
    const files: string[] = [];
    for (const lane of await session.read((on) => on.all(toLookAt, now - CASE_KEPT, now - DRAFT_KEPT))) {
      if (signal?.aborted) break;
      const { deletion, gone } = await session.write([session.lockOf(lane.token)], async (tx) => {
        const due = dueDeletion(await this.held(tx, lane.id), now);
        return { deletion: due, gone: await this.eraser.apply(tx, lane.id, due, now, 'program') };
      });
      session.forget();
      counts.talks += deletion.talk ? 1 : 0;
      counts.conversations += deletion.cases.length;
      counts.rawEvents += gone.events;
      files.push(...gone.files);
    }
    for (const [drop, kept] of [
      [dropHandouts, HANDOUT_KEPT],
      [dropOldKept, ARCHIVE_KEPT],
    ] as const) {
      const gone = await session.write([], (tx) => tx.one(drop, now - kept));
      files.push(...(gone?.files ?? []));
    }
    const chains = await session.write([], (tx) => dropChains(tx, now));
    return { ...counts, chains, orphanedFiles: await this.unnamed(files) };
  };

  forget: RetentionStore['forget'] = async (name, now, asked, instead = '') => {
    const { session } = this;
    const token = laneToken(session, name);
    const lanes = await session.read((on) => withLeading(on, token));
    if (lanes.length === 0) return { deleted: [], kept: [], orphanedFiles: [] };
    const locks = lanes.map((each) => session.lockOf(each.token));
    const { files, ...answer } = await session.write(locks, async (tx) => {
      const gone = [];
      // What leads in goes first: its address stays for as long as it leads anywhere.
      for (const { id } of lanes.toReversed()) gone.unshift(await this.forgetLane(tx, id, now, instead));
      const names = allNames(gone);
      if (asked)
        keepArrivals(session, tx, await readArrivals(session, tx, [forgottenEvent(name, now, asked, names)]));
      return { ...names, files: gone.flatMap((each) => each.files) };
    });
    session.forget();
    return { ...answer, orphanedFiles: await this.unnamed(files) };
  };

  unnamed: RetentionStore['unnamed'] = async (files) => {
    if (files.length === 0) return [];
    const rows = await this.session.read((on) => on.all(named, files));
    return [...new Set(files).difference(new Set(rows.map(({ sha256 }) => sha256)))].sort();
  };

  private async forgetLane(tx: Transaction, lane: number, now: number, instead: string) {
    const held = await this.held(tx, lane);
    const deletion = wishedDeletion(held, now, instead);
    const kept = await tx.one(dropKeptOf, lane);
    const gone = await this.eraser.apply(tx, lane, deletion, now, 'customer');
    const names = inNames(held, deletion, { ...gone, archived: kept?.count ?? 0 });
    return { ...names, files: [...gone.files, ...(kept?.files ?? [])] };
  }

  private async held(tx: Transaction, lane: number): Promise<HeldLane> {
    const [row, held] = await Promise.all([tx.one(conversation, lane), tx.all(cases, lane)]);
    return {
      conversation: row && heldConversation(readConversation(this.session, row).value, row.draftSince),
      cases: held,
    };
  }
}

async function dropChains(tx: Transaction, now: number): Promise<number> {
  tx.run(dropExpired, now);
  tx.run(dropFull, now);
  const ids = (await tx.all(over, now - CHAIN_KEPT)).map(({ id }) => id);
  if (ids.length === 0) return 0;
  tx.run(release, ids, now);
  for (const drop of ofChains) tx.run(drop, ids);
  tx.run(dropCases, ids);
  return ids.length;
}
