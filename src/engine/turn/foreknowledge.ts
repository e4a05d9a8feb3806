import type { Case, CaseStage } from '../../domain/case.ts';
import type { FactName, NamedValue } from '../../domain/fact.ts';
import type { Incident } from '../../domain/incident.ts';
import type { Told } from '../../domain/order-book/disclosure.ts';
import type { OrderLook } from '../../domain/order-book/look.ts';
import type { Answer } from '../../understanding/answering/meant.ts';
import type { Understood } from '../../understanding/understood.ts';
import type { ArchivedOrder } from '../archive/archived-order.ts';
import type { HeldText, LogEntry } from '../conversation.ts';
import type { Packet } from '../escalation/packet.ts';
import type { StateOption } from '../flow/flows.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { HeldBundle } from '../ports/papers.ts';
import type { FileReading } from './files/reading.ts';

/** A case that names a payment number the customer has just given. */
export interface SamePayment {
  readonly reference: string;
  readonly lane: string;
  readonly stage: CaseStage;
}

/** Another payment that was told in the same breath: its words, secrets masked, and what it is called, "¥30.00 话费" or "…2109". */
export interface OtherPayment {
  readonly text: string;
  readonly called: string;
  /** It was for other goods than the first, which is no payment for the same order. */
  readonly forOtherGoods: boolean;
  /** Its number, where it has one that the others have not. */
  readonly number?: string;
}

/** A text, what it says, and as it may be kept: cut at what is read, every secret masked. */
export interface ReadText {
  readonly text: string;
  readonly says: Understood;
  readonly safe: string;
  /** There was more than is read. */
  readonly cut: boolean;
  /** The channel vouches that it was forwarded, not typed. */
  readonly forwarded: boolean;
  /** The payments beside the one it is read for; they wait until that one is with support. */
  readonly others: readonly OtherPayment[];
  /** It tells of further orders that came, whose words are left out. */
  readonly leavesSettled: boolean;
  /** It tells of several payments, which cannot be told apart. */
  readonly mixesSeveral: boolean;
  /** What it means in answer to a question. */
  readonly meant: Answer;
  /** It says that the file before it was sent by mistake. */
  readonly takesFileBack: boolean;
  /** The facts it states, its own words put into the case's values. */
  readonly stated: readonly NamedValue[];
  /** Those of them that stand by themselves, also where the loss its words sound like is no more than a guess. */
  readonly besidesLoss: readonly NamedValue[];
}

/** A text as it is filed: its line in the log, and the file it is kept as where it is a payment notice. */
export interface ToldText {
  readonly read: ReadText;
  readonly line: number;
  readonly notice: ReceivedFile | undefined;
  /** The customer said that it changes the order which is talked about. */
  readonly amends?: true;
  /** What the customer was asked to put right. */
  readonly corrects?: FactName;
  /** The option of the question that its words mean, whatever else they say. */
  readonly answers?: StateOption;
  /** It answers a question that is still to come. */
  readonly ahead?: boolean;
  /** It says that this is all there is, and to hand it over. */
  readonly submits?: boolean;
  /** The desk had decided when it was said, even if its words have the case looked at again. */
  readonly afterwards?: boolean;
}

/** A route's packet as it is handed out: compiled, and its papers and pictures in the vault. */
export interface MadePacket {
  readonly packet: Packet;
  readonly files: readonly ReceivedFile[];
}

/** What the order book answered: what the customer may hear of it, and the whole of it, `null` where it was not asked. */
export interface MadeLook {
  readonly told: Told;
  readonly look: OrderLook | null;
}

/** What came in this turn, read. */
export interface Heard {
  /** Each text as it was understood, by event key. */
  readonly texts: ReadonlyMap<string, ReadText>;
  /** Pasted or forwarded payment notices, kept in the vault as the exhibits they are; by event key. */
  readonly notices: ReadonlyMap<string, ReceivedFile>;
  /** What the draft holds back, read again. */
  readonly held: readonly (ToldText & { readonly as: HeldText })[];
  /** What the files of this turn say, and the bills before it of which no row was picked; by SHA-256. */
  readonly readings: ReadonlyMap<string, FileReading>;
}

/** What is kept elsewhere and may be about the same thing. Empty where the turn has no need of it. */
interface KeptBefore {
  readonly samePayment: readonly SamePayment[];
  /** Cases in which the same pictures stand, or pictures that show the same. */
  readonly samePicture: readonly SamePayment[];
  /** Those that are open, while there is a story that may be one of theirs. */
  readonly incidents: readonly Incident[];
  /** Every case of this customer, where the turn asks for one by its reference or for all. */
  readonly ownCases: readonly Case[];
  /** The orders the customer keeps, where the turn may need them. */
  readonly archived: readonly ArchivedOrder[];
  /** What was said so far, where a message was edited or taken back. */
  readonly lines: readonly LogEntry[];
  /** Numbers of the lines that were, by event key; `null` where no line is known by that name. */
  readonly named: ReadonlyMap<string, number | null>;
}

/** What was made for this turn to hand out; `null` where nothing of the kind is due. */
interface MadeReady {
  /** A reference nobody has yet, for the case that may be opened; `null` where there is a case already. */
  readonly freshReference: string | null;
  readonly freshIds: () => string;
  /** The bundle of everything held, where the customer asked for it. */
  readonly bundle: HeldBundle | null;
  /** The papers of the route that was picked. */
  readonly packet: MadePacket | null;
  /** Words of the receipt to keep. */
  readonly receipt: string | null;
  /** A code for going on elsewhere, where the customer asked for one or needs one. */
  readonly continueCode: string | null;
}

/** What was done on the way to this turn, and how it went; `null` where it was not done. */
interface DoneBefore {
  /** What the order book answered, once the turn has shown that it has to know. */
  readonly look: MadeLook | null;
  /** Why a code that was typed here led nowhere. */
  readonly continuing: 'no_such_code' | 'busy' | null;
  /** What a deletion deleted and kept, where the customer confirmed one. */
  readonly forgotten: { readonly deleted: readonly string[]; readonly kept: readonly string[] } | null;
}

/** What a turn must know from outside, fetched before it decides, so that deciding itself is pure. */
export type Foreknowledge = Heard & KeptBefore & MadeReady & DoneBefore;

/** Of an agent's command, which needs nothing from outside. */
export function knowingNothing(freshIds: () => string): Foreknowledge {
  return {
    texts: new Map(),
    notices: new Map(),
    held: [],
    samePayment: [],
    readings: new Map(),
    samePicture: [],
    incidents: [],
    ownCases: [],
    lines: [],
    named: new Map(),
    freshReference: null,
    freshIds,
    bundle: null,
    archived: [],
    packet: null,
    look: null,
    continueCode: null,
    continuing: null,
    receipt: null,
    forgotten: null,
  };
}
