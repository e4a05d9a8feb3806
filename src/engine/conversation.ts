import type { InternalNote } from '../domain/case.ts';
import type { Check } from '../domain/check.ts';
import type { Exhibit, ExhibitKind, ExhibitReading } from '../domain/exhibit.ts';
import type { FactName, Facts } from '../domain/fact.ts';
import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import type { WarningKind } from '../domain/warning.ts';
import type { BillRow } from '../understanding/bills/bill-row.ts';
import type { ReceivedFile } from './inbound.ts';

/** Where a conversation is in the flows: `(version, state)`; the state is dotted, `paid_no_order.numbers`. */
export interface Place {
  readonly version: string;
  readonly state: string;
}

/** What was said before consent. Purged after 24 hours; becomes the case once consent is given. */
export interface Draft {
  readonly startedAt: Instant;
  readonly facts: Facts;
  readonly files: readonly DraftFile[];
  /** Texts nothing of which is filed until it is clear to which order they belong. Secrets in them are masked. */
  readonly held?: readonly HeldText[];
  /** How often that was asked. */
  readonly heldAsked?: number;
  /** Other payments told in the same breath, which come one after the other once this one is done with. */
  readonly next?: readonly NextPayment[];
  /** What the words of before rule out that was not asked yet. */
  readonly ahead?: readonly Check[];
  /** Of the case that is not open yet. */
  readonly further?: readonly string[];
  /** What the desk is to know of it. */
  readonly notes?: readonly InternalNote[];
}

/** A file that is no exhibit before there is consent. Facts that were read from it name it by its SHA-256. */
export interface DraftFile extends ReceivedFile {
  readonly at: Instant;
  readonly how: Exhibit['how'];
  /** The log line whose text it is, where it is a pasted notice. */
  readonly line?: number;
  readonly kind?: ExhibitKind;
  readonly reading?: ExhibitReading;
}

/** Rows of an exported bill that were shown to the customer, to pick one. */
export interface Picking {
  /** Of the bill. */
  readonly sha256: string;
  readonly rows: readonly BillRow[];
  /** How often they were shown. */
  readonly asked: number;
}

export interface HeldText {
  /** Its number in the log. */
  readonly line: number;
  readonly text: string;
  readonly at: Instant;
  readonly forwarded: boolean;
}

/** A payment that was told with another one and waits its turn: what was said of it, or the case that was begun for it. */
export interface NextPayment {
  /** What it is called, "¥30.00 话费"; empty where neither sum nor goods were told. */
  readonly called: string;
  readonly from: HeldText | { readonly reference: string };
}

/** The conversation is on its way to another of the customer's cases; the next turn, due at once, writes there. */
export interface Arriving {
  /** `null`: to a new one, made of what is held. */
  readonly reference: string | null;
  /** What a case that was joined into it had. */
  readonly facts: Facts;
  readonly exhibits: readonly Exhibit[];
}

export interface Button {
  readonly option: string;
  readonly label: string;
}

/** The buttons that are alive now. A press must name this prompt; older ones get the current state. */
export interface Prompt {
  /** Random and unguessable; a forged press cannot name it. */
  readonly id: string;
  readonly buttons: readonly Button[];
  /** The question they stand under, in the words in which it is put first; absent in what an older version kept. */
  readonly question?: string;
  /** Since when; absent in what an older version kept. */
  readonly at?: Instant;
}

/** One customer on one channel. The whole of it is personal data and is kept sealed. */
export interface Conversation {
  readonly lane: string;
  readonly locale: Locale;
  /** The customer chose the language; otherwise it follows what they write. */
  readonly localeChosen: boolean;
  readonly place: Place;
  /** Earlier waiting states, for `/back`. */
  readonly trail: readonly string[];
  readonly prompt: Prompt | null;
  /** The last prompt that was answered and how, so that a second press of it is silence and not an error. */
  readonly answered: { readonly prompt: string; readonly option: string } | null;
  readonly consentAt: Instant | null;
  readonly draft: Draft;
  /** Reference of the case that is talked about, once there is one. */
  readonly case: string | null;
  /** When the program looks again by itself, where it waits for that. */
  readonly recheckAt: Instant | null;
  /** The route beyond the shop that is talked about: the name of a file in `flows/escalations/`. */
  readonly route?: string | null;
  /** What the customer was warned of, for the order that is talked about. */
  readonly warned?: readonly WarningKind[];
  /** What the customer was asked to confirm, and only a press or a typed yes of the next message does. */
  readonly confirming: 'delete' | 'duplicate' | 'second' | 'next' | 'solved' | 'given_up' | null;
  /** What the customer was asked to pick from, until they pick or say something else. */
  readonly picking?: Picking | null;
  /** The last look into the order book for the case that is talked about: of which case, when, and what was said of it. */
  readonly look?: {
    readonly reference: string;
    readonly at: Instant;
    /** Key of the text; `null` where nothing was said. */
    readonly said: string | null;
  } | null;
  /** The program is to look before this turn ends. */
  readonly lookWanted?: true;
  readonly arriving?: Arriving | null;
  /** They asked for a human when there was no case yet that could be handed over. */
  readonly humanWished?: boolean;
  /** They said that this is wrong, and were asked for what is right. */
  readonly correcting?: FactName | null;
  /** The customer keeps orders of their own. */
  readonly keeps?: true;
  /** What comes now is kept in their own archive: since when, and the order that was kept last. */
  readonly archiving?: { readonly since: Instant; readonly last: string | null } | null;
  /** The case for which they were asked whether it is one of the orders they keep. */
  readonly likened?: string;
  /** Failures to understand in a row; at three the human is offered. */
  readonly misunderstood: number;
  /** Turns in a row that told other things than what was asked. */
  readonly unanswered?: number;
  /** Messages that told something before there was consent. */
  readonly unconsented?: number;
  /** The language of the customer's last sentence; `other` where it was neither of ours. */
  readonly wrote?: Locale | 'other';
  /** When the customer last wrote or pressed something. */
  readonly heardAt: Instant | null;
  /** Number of the last log entry. */
  readonly lastNumber: number;
  /** Number of the last line that is not the customer's. */
  readonly lastTold?: number;
  /** The album that was told of last: its exhibits, and the line that tells. */
  readonly album?: {
    readonly name: string;
    readonly numbers: readonly string[];
    readonly line: number;
  } | null;
}

/** A line that another one answers. */
export interface Quote {
  readonly number: number;
  readonly text: string;
}

/** One line of a conversation as both sides see it. Kept sealed. */
export interface LogEntry {
  readonly lane: string;
  /** 1, 2, 3, … within the conversation. */
  readonly number: number;
  readonly author: 'customer' | 'zhaodan' | 'agent';
  /** The agent's name as the customer sees it; empty for the others. */
  readonly name: string;
  readonly text: string;
  readonly prompt: string | null;
  readonly buttons: readonly Button[];
  readonly files: readonly ReceivedFile[];
  /** The case it was said in, once there is one. */
  readonly case: string | null;
  readonly at: Instant;
  /** The language it is in, where it is not the customer's own words. */
  readonly locale?: Locale;
  /** The line it answers, with the beginning of its words. */
  readonly quotes?: Quote;
  /** The customer pressed a button with these words. */
  readonly pressed?: true;
  /** The new text where the customer or agent edited it later. */
  readonly edited?: string;
  /** Whoever wrote it took it back. What it proved is kept. */
  readonly withdrawn?: true;
  /** To be pasted somewhere else: the words stand alone and are copied whole. */
  readonly copy?: true;
  /** For the customer alone, about their own archive or all that is held: it belongs to no case, and nobody else reads it. */
  readonly aside?: true;
  /** Must not reach anybody twice: of a send whose fate is unknown nothing is repeated. */
  readonly once?: true;
}
