import type { Case } from '../../../domain/case.ts';
import type { InboundEvent } from '../../../engine/inbound.ts';
import type { Arrival, LoadedLane, TurnStore } from '../../../engine/ports/turn-store.ts';
import { readCase, readConversation } from '../documents.ts';
import { placeOf } from '../places.ts';
import { arriving } from './arrivals.ts';
import { hex, laneName, laneToken, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import { type Connection, statement } from './statements.ts';
import { together } from './together.ts';

interface ConversationRow {
  readonly lane: number;
  readonly token: Buffer;
  readonly version: number;
  readonly sealed: Buffer;
}
const conversations = statement<ConversationRow>(`
  SELECT lanes.id AS lane, lanes.token, conversations.version, conversations.sealed
  FROM lanes JOIN conversations ON conversations.lane_id = lanes.id WHERE lanes.token = ANY($1::bytea[])`);
const conversationOf = statement<ConversationRow>(`
  SELECT lane_id AS lane, NULL::bytea AS token, version, sealed FROM conversations WHERE lane_id = $1`);
const waiting = statement<{ lane: Buffer; key: Buffer; sealed: Buffer }>(`
  SELECT lanes.token AS lane, events.key, events.sealed
  FROM lanes JOIN events ON events.lane_id = lanes.id
  WHERE lanes.token = ANY($1::bytea[]) AND events.state = 'waiting' ORDER BY events.id`);
interface CaseDocument {
  readonly reference: string;
  readonly lane: number | null;
  readonly version: number;
  readonly sealed: Buffer | null;
}
const documents = statement<CaseDocument>(
  'SELECT reference, lane_id AS lane, version, sealed FROM cases WHERE reference = ANY($1::text[])',
);
const withPayment = statement<NamedLane & { reference: string; stage: Case['stage'] }>(`
  SELECT DISTINCT cases.reference, cases.stage, lanes.token, lanes.sealed
  FROM case_payments JOIN cases ON cases.id = case_payments.case_id JOIN lanes ON lanes.id = cases.lane_id
  WHERE case_payments.token = ANY($1::bytea[]) AND cases.sealed IS NOT NULL`);

const AT_ONCE = { most: 128, atOnce: 2 };

/** What a turn is decided on. Its versions are looked at again when it is committed, so no transaction is needed. */
export class Loading {
  readonly load: TurnStore['load'];
  readonly loadFrom: TurnStore['loadFrom'];
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.load = together(
      (names: readonly string[]) => session.glance((on) => this.loadAll(on, names)),
      AT_ONCE,
    );
    this.loadFrom = together(
      (addresses: readonly string[]) => session.glance((on) => this.loadAllFrom(on, addresses)),
      AT_ONCE,
    );
  }

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

  /** Most addresses lead nowhere else: their lanes are read at the same time as where they lead. */
  private async loadAllFrom(on: Connection, addresses: readonly string[]): Promise<readonly Arrival[]> {
    const { session } = this;
    const tokens = addresses.map((address) => laneToken(session, address));
    const hexes = tokens.map(hex);
    const [led, own] = await Promise.all([on.all(arriving, tokens), this.loadAll(on, addresses)]);
    const laneOf = new Map(
      led.flatMap(({ token, to, toSealed: sealed }) =>
        to ? [[hex(token), laneName(session, { token: to, sealed })]] : [],
      ),
    );
    const lanes = addresses.map((address, index) => laneOf.get(hexes[index] ?? '') ?? address);
    const elsewhere = lanes.filter((lane, index) => lane !== addresses[index]);
    const there = await this.loadAll(on, elsewhere);
    const loadedOf = new Map(there.map((loaded, index) => [elsewhere[index], loaded]));
    return lanes.flatMap((lane, index) => {
      const loaded = loadedOf.get(lane) ?? own[index];
      return loaded ? [{ lane, ...loaded }] : [];
    });
  }

  private async loadAll(on: Connection, names: readonly string[]): Promise<readonly LoadedLane[]> {
    if (names.length === 0) return [];
    const { session } = this;
    const tokens = names.map((name) => laneToken(session, name));
    const [talks, came] = await Promise.all([on.all(conversations, tokens), on.all(waiting, tokens)]);
    const talkOf = new Map(talks.map((row) => [hex(row.token), readConversation(session, row)]));
    const references = [...talkOf.values()].flatMap(({ value }) => value.case ?? []);
    const cases = references.length > 0 ? await on.all(documents, references) : [];
    const caseOf = new Map(cases.map((row) => [row.reference, readCase(session, row)]));
    const waitingIn = Map.groupBy(came, ({ lane }) => hex(lane));
    return tokens.map((token) => {
      const conversation = talkOf.get(hex(token)) ?? null;
      return {
        conversation,
        case: caseOf.get(conversation?.value.case ?? '') ?? null,
        waiting: (waitingIn.get(hex(token)) ?? []).map((row) =>
          session.unseal<InboundEvent>(placeOf.event(row.key), row.sealed),
        ),
      };
    });
  }
}
