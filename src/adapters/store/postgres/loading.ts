import type { Case } from '../../../domain/case.ts';
import type { InboundEvent } from '../../../engine/inbound.ts';
import type { LoadedLane, TurnStore } from '../../../engine/ports/turn-store.ts';
import { readCase, readConversation } from '../documents.ts';
import { placeOf } from '../places.ts';
import { hex, laneName, laneToken, type NamedLane } from './lanes.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';
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

/** What a turn is decided on. Its versions are looked at again when it is committed, so no transaction is needed. */
export class Loading {
  readonly load: TurnStore['load'];
  private readonly session: Session;

  constructor(session: Session) {
    this.session = session;
    this.load = together((names: readonly string[]) => this.loadAll(names), { most: 128, atOnce: 2 });
  }

  loadCase: TurnStore['loadCase'] = async (reference) =>
    this.session.read(async (on) => {
      const row = await on.one(documents, [reference]);
      const found = row && readCase(this.session, row);
      const talk = row?.lane == null ? null : await on.one(conversationOf, row.lane);
      return found && talk && { case: found, conversation: readConversation(this.session, talk) };
    });

  casesWithPayment: TurnStore['casesWithPayment'] = async (numbers) => {
    if (numbers.length === 0) return [];
    const tokens = numbers.map((number) => this.session.sealing.token('payment', number));
    const rows = await this.session.read((on) => on.all(withPayment, tokens));
    return rows.map(({ reference, stage, ...lane }) => ({
      reference,
      lane: laneName(this.session, lane),
      stage,
    }));
  };

  private async loadAll(names: readonly string[]): Promise<readonly LoadedLane[]> {
    const { session } = this;
    const tokens = names.map((name) => laneToken(session, name));
    return session.read(async (on) => {
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
    });
  }
}
