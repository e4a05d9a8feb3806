import type { Case } from '../../../domain/case.ts';
import type { InboundEvent } from '../../../engine/inbound.ts';
import type { HandledStore } from '../../../engine/ports/handled-store.ts';
import {
  type Arrival,
  type LoadedLane,
  MOST_WAITING,
  type TurnStore,
} from '../../../engine/ports/turn-store.ts';
import { readCase, readConversation } from '../documents.ts';
import { placeOf } from '../places.ts';
import { hex, laneName, laneToken, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import { type Connection, statement } from './statements.ts';
import { together } from './together.ts';

interface ConversationRow {
  readonly lane: number;
  readonly version: number;
  readonly sealed: Buffer;
}
/** `to`: the lane that an address leads into; `null` for most. */
const lanes = statement<
  { token: Buffer; to: Buffer | null; toSealed: Buffer; waits: boolean } & (
    | ConversationRow
    | { lane: number; version: null }
  )
>(`
  SELECT here.id AS lane, here.token, there.token AS to, there.sealed AS "toSealed", conversations.version,
    conversations.sealed, EXISTS (
      SELECT 1 FROM events WHERE events.lane_id = here.id AND state = 'waiting') AS waits
  FROM lanes AS here LEFT JOIN lanes AS there ON there.id = here.leads_to
  LEFT JOIN conversations ON conversations.lane_id = here.id WHERE here.token = ANY($1::bytea[])`);
const conversationOf = statement<ConversationRow>(
  'SELECT lane_id AS lane, version, sealed FROM conversations WHERE lane_id = $1',
);
const waiting = statement<{ lane: number; key: Buffer; sealed: Buffer }>(`
  SELECT held.lane, came.key, came.sealed FROM unnest($1::bigint[]) AS held (lane) CROSS JOIN LATERAL (
    SELECT id, key, sealed FROM events WHERE lane_id = held.lane AND state = 'waiting'
    ORDER BY id LIMIT $2) AS came ORDER BY came.id`);
interface CaseDocument {
  readonly reference: string;
  readonly lane: number | null;
  readonly version: number;
  readonly sealed: Buffer | null;
}
const documents = statement<CaseDocument>(
  'SELECT reference, lane_id AS lane, version, sealed FROM cases WHERE reference = ANY($1::text[])',
);
const handled = statement<{ key: Buffer }>('SELECT key FROM handled WHERE key = $1');
const withPayment = statement<NamedLane & { reference: string; stage: Case['stage'] }>(`
  SELECT DISTINCT cases.reference, cases.stage, lanes.token, lanes.sealed
  FROM case_payments JOIN cases ON cases.id = case_payments.case_id JOIN lanes ON lanes.id = cases.lane_id
  WHERE case_payments.token = ANY($1::bytea[]) AND cases.sealed IS NOT NULL`);

/** A lane, and the one that its address leads into. */
interface Leading extends LoadedLane, Omit<Arrival, 'lane'> {
  readonly leadsTo: string | null;
}
const NOTHING: Leading = { leadsTo: null, conversation: null, case: null, waits: false, waiting: [] };

const AT_ONCE = { most: 128, atOnce: 2 };

/** What a turn is decided on. Its versions are looked at again when it is committed, so no transaction is needed. */
export class Loading {
  readonly load: TurnStore['load'];
  readonly loadFrom: TurnStore['loadFrom'];
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.load = together(async (names: readonly string[]) => {
      const found = await session.glance((on) => this.loadAll(on, names, MOST_WAITING));
      return found.map(({ conversation, case: its, waiting }) => ({ conversation, case: its, waiting }));
    }, AT_ONCE);
    this.loadFrom = together(
      (addresses: readonly string[]) => session.glance((on) => this.loadAllFrom(on, addresses)),
      AT_ONCE,
    );
  }

  wasHandled: HandledStore['wasHandled'] = async (key) => {
    const token = this.session.sealing.token('key', key);
    return (await this.session.glance((on) => on.one(handled, token))) !== null;
  };

  loadCase: TurnStore['loadCase'] = async (reference) =>
    this.session.glance(async (on) => {
      const row = await on.one(documents, [reference]);
      const found = row && readCase(this.session, row);
      const talk = row?.lane == null ? null : await on.one(conversationOf, row.lane);
      return found && talk && { case: found, conversation: readConversation(this.session, talk) };
    });

  casesWithPayment: TurnStore['casesWithPayment'] = async (numbers) => {
    if (numbers.length === 0) return [];
    const tokens = numbers.map((number) => this.session.sealing.token('payment', number));
    const rows = await this.session.glance((on) => on.all(withPayment, tokens));
    return rows.map(({ reference, stage, ...lane }) => ({
      reference,
      lane: laneName(this.session, lane),
      stage,
    }));
  };

  private async loadAllFrom(on: Connection, addresses: readonly string[]): Promise<readonly Arrival[]> {
    const own = await this.loadAll(on, addresses, 0);
    const elsewhere = own.flatMap(({ leadsTo }) => leadsTo ?? []);
    const there = await this.loadAll(on, elsewhere, 0);
    const loadedOf = new Map(there.map((loaded, index) => [elsewhere[index], loaded]));
    return addresses.flatMap((address, index) => {
      const lane = own[index]?.leadsTo ?? address;
      const { conversation, case: found, waits } = loadedOf.get(lane) ?? own[index] ?? NOTHING;
      return [{ lane, conversation, case: found, waits }];
    });
  }

  /** `most`: how many of what waits in each are read. */
  private async loadAll(on: Connection, names: readonly string[], most: number): Promise<readonly Leading[]> {
    if (names.length === 0) return [];
    const { session } = this;
    const tokens = names.map((name) => laneToken(session, name));
    const rows = new Map((await on.all(lanes, tokens)).map((row) => [hex(row.token), row]));
    // Of the rows and not of the names: several may ask for one lane at the same time.
    const held = most === 0 ? [] : [...rows.values()].flatMap(({ waits, lane }) => (waits ? lane : []));
    const talks = new Map(
      [...rows].flatMap(([token, row]) =>
        row.version === null ? [] : [[token, readConversation(session, row)] as const],
      ),
    );
    const references = [...talks.values()].flatMap(({ value }) => value.case ?? []);
    const [came, cases] = await Promise.all([
      held.length > 0 ? on.all(waiting, held, most) : [],
      references.length > 0 ? on.all(documents, references) : [],
    ]);
    const caseOf = new Map(cases.map((row) => [row.reference, readCase(session, row)]));
    const waitingIn = Map.groupBy(came, ({ lane }) => lane);
    return tokens.map((token) => {
      const row = rows.get(hex(token));
      const conversation = talks.get(hex(token)) ?? null;
      return {
        leadsTo: row?.to ? laneName(session, { token: row.to, sealed: row.toSealed }) : null,
        conversation,
        case: caseOf.get(conversation?.value.case ?? '') ?? null,
        waits: row?.waits ?? false,
        waiting: ((row && waitingIn.get(row.lane)) ?? []).map(({ key, sealed }) =>
          session.unseal<InboundEvent>(placeOf.event(key), sealed),
        ),
      };
    });
  }
}
