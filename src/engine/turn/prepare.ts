import type { Incident } from '../../domain/incident.ts';
import { findReference, makeReference } from '../../domain/reference.ts';
import type { ArchivedOrder } from '../archive/archived-order.ts';
import { compilePacket } from '../escalation/packet.ts';
import { situationOf } from '../escalation/situation-of.ts';
import type { FileReader } from '../file-reader.ts';
import type { Asking } from '../order-book/look-up.ts';
import type { ArchiveStore } from '../ports/archive-store.ts';
import type { Clock, Randomness } from '../ports/clock.ts';
import type { ContinueCodes } from '../ports/continue-codes.ts';
import type { DeskStore } from '../ports/desk-store.ts';
import type { FileIntake } from '../ports/file-intake.ts';
import type { HandledStore } from '../ports/handled-store.ts';
import type { IncidentStore } from '../ports/incident-store.ts';
import type { LinkStore } from '../ports/link-store.ts';
import type { Papers } from '../ports/papers.ts';
import type { IdentityStore, PassStore } from '../ports/pass-store.ts';
import type { RetentionStore } from '../ports/retention-store.ts';
import type { LoadedLane, TurnStore } from '../ports/turn-store.ts';
import type { Vault } from '../ports/vault.ts';
import type { Tools } from '../tools.ts';
import { forgottenIn } from './batches.ts';
import { marksIn, numbersIn } from './files/numbers-in-files.ts';
import { refusedIn } from './files/refuse.ts';
import type { Foreknowledge, Heard, MadePacket } from './foreknowledge.ts';
import { commandOf, hear, presses } from './hear.ts';
import type { LaneEvent } from './lane-event.ts';

export interface Sources {
  readonly store: TurnStore &
    Pick<RetentionStore, 'forget' | 'unnamed'> &
    Pick<DeskStore, 'log' | 'casesOf'> &
    Pick<PassStore, 'agents'> &
    Pick<IdentityStore, 'identitiesOf'> &
    Pick<IncidentStore, 'incident' | 'incidents'> &
    Pick<LinkStore, 'numberOf'> &
    HandledStore &
    ArchiveStore;
  readonly vault: Vault;
  readonly intake: FileIntake;
  readonly files: FileReader;
  readonly codes: ContinueCodes;
  readonly papers: Papers;
  /** How the shop's order book is asked in a customer's name; `null` where there is none. */
  readonly book: Asking | null;
  readonly clock: Clock;
  readonly randomness: Randomness;
}

/** Fetches what a turn needs to know from outside. Everything here can be repeated without harm. */
export async function prepare(
  lane: string,
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  sources: Sources,
  tools: Tools,
): Promise<Omit<Foreknowledge, 'continuing' | 'look'>> {
  const { store, vault, files, papers, codes, randomness, clock } = sources;
  const heard = await hear(loaded, events, { vault, files, tools, now: clock.now() });
  const archived = needsArchive(loaded, events) ? await store.archived(lane) : [];
  const numbers = numbersGiven(heard, archived, loaded, events);
  const marks = marksIn(events, heard.readings);
  const commands = events.map((each) => commandOf(each, tools));
  const wantsCases =
    commands.includes('status') || [...heard.texts.values()].some(({ text }) => findReference(text) !== null);
  const receiptDue = events.some((each) => each.kind === 'clock' && each.name === 'receipt');
  const named = await namedLines(events, store);
  return {
    ...heard,
    samePayment: numbers.length > 0 ? await store.casesWithPayment(numbers) : [],
    samePicture: marks.length > 0 ? await store.casesWithPayment(marks) : [],
    incidents: await openIncidents(loaded, sources),
    ownCases: wantsCases ? (await store.casesOf(lane)).map((row) => row.case) : [],
    lines:
      named.size > 0 || [...heard.texts.values()].some(({ takesFileBack }) => takesFileBack)
        ? await store.log(lane, 0)
        : [],
    named,
    // Only a turn that has no case yet can open one. That nobody has this reference is seen where the turn is written:
    // a new case that is there already is stale, and decided anew.
    freshReference: loaded.case === null ? makeReference(randomness.bytes(8)) : null,
    freshIds: () => id(randomness),
    continueCode: wantsCode(commands, events) ? (await codes.issue(lane)).code : null,
    archived,
    packet: await madePacket(loaded, events, sources, tools),
    bundle: commands.includes('mydata') ? await papers.everythingOf(lane) : null,
    receipt: receiptDue && loaded.case ? await papers.receipt(loaded.case.value.reference) : null,
    forgotten: forgottenIn(events),
  };
}

/** Only a story that is being told can turn out to be part of one. */
async function openIncidents(loaded: LoadedLane, { store, clock }: Sources): Promise<readonly Incident[]> {
  if ((loaded.case?.value.stage ?? 'collecting') !== 'collecting') return [];
  return (await store.incidents(clock.now())).map(({ value }) => value);
}

/** Most customers keep nothing, and nothing is looked up for them once that is known; who comes from elsewhere may bring some. */
function needsArchive({ conversation }: LoadedLane, events: readonly LaneEvent[]): boolean {
  const comes = events.some((each) => each.kind === 'inbound' && each.event.content.kind === 'continued');
  return conversation === null || comes || conversation.value.keeps === true;
}

/** The numbers of payments in all that came, and in the kept orders that were picked. */
function numbersGiven(
  { texts, held, readings }: Heard,
  archived: readonly ArchivedOrder[],
  { conversation }: LoadedLane,
  events: readonly LaneEvent[],
): string[] {
  const told = [...texts.values(), ...held.map(({ read }) => read)].map(({ says: { facts } }) => [
    facts.transaction_id?.value,
    facts.merchant_order_id?.value,
  ]);
  const taken = archived.filter(({ name }) => events.some((each) => presses(each, `own.${name}`)));
  const kept = taken.map(({ values }) => [values.transaction_id, values.merchant_order_id]);
  const read = numbersIn(readings, conversation?.value.picking ?? null);
  return [...told, ...kept, read].flat().filter((id) => id !== undefined);
}

/** The papers that a customer has just asked for, made of the case as it is now. */
async function madePacket(
  { conversation, case: theCase }: LoadedLane,
  events: readonly LaneEvent[],
  { papers, clock }: Sources,
  { routes, shop, texts }: Tools,
): Promise<MadePacket | null> {
  const isDue = events.some((each) => each.kind === 'clock' && each.name === 'packet');
  const route = routes.find((each) => each.route === conversation?.value.route);
  if (!isDue || !theCase || route === undefined) return null;
  const packet = compilePacket(route, situationOf(theCase.value, shop, clock.now()), texts);
  return { packet, files: await papers.packet(packet) };
}

/** Lines that are edited or taken back, by event key: their numbers, `null` where no line is known by that name. */
async function namedLines(
  events: readonly LaneEvent[],
  store: Pick<LinkStore, 'numberOf'>,
): Promise<ReadonlyMap<string, number | null>> {
  const named = new Map<string, number | null>();
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const { key, lane, from = lane, content } = each.event;
    if (content.kind !== 'edit' && content.kind !== 'withdrawal') continue;
    const { of } = content;
    named.set(key, typeof of === 'number' ? of : await store.numberOf(from, of.outside));
  }
  return named;
}

/** Who has a file that is too big for a channel is shown the way to the chat page. */
function wantsCode(commands: readonly (string | null)[], events: readonly LaneEvent[]): boolean {
  const tooBig = events.some(
    (each) => each.kind === 'inbound' && refusedIn(each.event.content).some(({ what }) => what === 'too_big'),
  );
  return commands.includes('continue') || tooBig;
}

/** 96 bits, for prompts and requests: nobody can name one they were not given. */
export function id(randomness: Randomness): string {
  let hex = '';
  for (const byte of randomness.bytes(12)) hex += (byte + 256).toString(16).slice(1);
  return hex;
}
