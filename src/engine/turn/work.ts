import type { AuditEntry, AuditType } from '../../domain/audit.ts';
import type { Case } from '../../domain/case.ts';
import { type DeskState, deskOf } from '../../domain/desk-state.ts';
import type { Instant } from '../../domain/instant.ts';
import { type Doer, deed } from '../../domain/policy.ts';
import type { ArchiveChange } from '../archive/archived-order.ts';
import type { Button, Conversation, LogEntry } from '../conversation.ts';
import type { OwnOption } from '../flow/own-choices.ts';
import type { Denial, InboundEvent, ReceivedFile } from '../inbound.ts';
import type { Phrase } from '../ports/texts.ts';
import type { CaseChange, ClockChange, LineCopy, LineEdit, Versioned } from '../ports/turn-store.ts';

/**
 * What one turn has gathered so far. Everything that happens in a turn is a change to this, and only the finished
 * whole is handed to the store; nothing outside sees half of it.
 */
export interface Work {
  readonly now: Instant;
  readonly lane: string;
  readonly conversationVersion: number;
  readonly caseVersion: number;
  conversation: Conversation;
  /** The case document as it was read. */
  readonly stored: Case | null;
  /** The case document this turn may write; see {@link currentCase} for the one that is talked about. */
  case: Case | null;
  /** When the words that are being taken in came; `null` for what is no words of the customer's. */
  wordsAt: Instant | null;
  readonly handled: string[];
  readonly audit: AuditEntry[];
  readonly log: LogEntry[];
  readonly edits: LineEdit[];
  readonly copies: LineCopy[];
  readonly clocks: Map<string, ClockChange>;
  readonly archive: ArchiveChange[];
  readonly also: CaseChange[];
  readonly letters: InboundEvent[];
  readonly reply: Reply;
}

/** The one coherent reply a turn may give, gathered in the order in which it is read. */
export interface Reply {
  /** Facts filed in this turn, said in one line. */
  readonly understood: Phrase[];
  /** The pages in pictures they were read from, by name. */
  readonly pages: Phrase[];
  /** Such a page said something, and all of it was known already. */
  agreed: boolean;
  /** Corrections, answers, notices: each its own paragraph. */
  readonly says: Phrase[];
  /** Files that go with it. */
  readonly files: ReceivedFile[];
  /** Put the pending question (again). */
  ask: boolean;
  /** Something was told, and not what was asked. */
  besides: boolean;
  /** Put it in full even where it was put before: in another language, or after days. */
  whole: boolean;
  /** The line this reply takes the place of, where it only adds to it. */
  into: number | null;
  /** Numbers of the exhibits that came, told in one line. */
  readonly received: string[];
  /** Files that could not be kept for want of a place. */
  readonly noPlace: { readonly name: string; readonly why: Denial }[];
  /** The album they belong to. */
  album: string | null;
  /** Ids of the requests it is the card of. */
  readonly card: string[];
  /** It is about the customer's own archive, and nobody else's. */
  aside: boolean;
  /** Buttons beside those of the state. */
  readonly extra: ShownButton[];
}

export interface ShownButton {
  readonly option: string;
  readonly label: Phrase;
}
export interface OwnButton extends ShownButton {
  readonly option: OwnOption;
}

export function openWork(
  now: Instant,
  lane: string,
  conversation: Versioned<Conversation>,
  theCase: Versioned<Case> | null,
): Work {
  return {
    now,
    lane,
    conversationVersion: conversation.version,
    caseVersion: theCase?.version ?? 0,
    conversation: conversation.value,
    stored: theCase?.value ?? null,
    case: theCase?.value ?? null,
    wordsAt: null,
    handled: [],
    audit: [],
    log: [],
    edits: [],
    copies: [],
    clocks: new Map(),
    archive: [],
    also: [],
    letters: [],
    reply: {
      understood: [],
      pages: [],
      agreed: false,
      says: [],
      files: [],
      ask: false,
      besides: false,
      whole: false,
      into: null,
      received: [],
      noPlace: [],
      album: null,
      card: [],
      aside: false,
      extra: [],
    },
  };
}

/** The case that is talked about: none before consent, and none between leaving one and telling the next story. */
export function currentCase(work: Pick<Work, 'case' | 'conversation'>): Case | null {
  return work.case?.reference === work.conversation.case ? work.case : null;
}

/** Whether what is told is still being collected: for the case that is talked about, or before there is one. */
export function isCollecting(work: Pick<Work, 'case' | 'conversation'>): boolean {
  return (currentCase(work)?.stage ?? 'collecting') === 'collecting';
}

export function changeConversation(work: Work, change: Partial<Conversation>): void {
  work.conversation = { ...work.conversation, ...change };
}

/** Changes the case that is talked about; there must be one. */
export function changeCase(work: Work, change: Partial<Case>): void {
  if (work.case === null) throw new Error('there is no case to change yet');
  work.case = { ...work.case, ...change };
}

/** Changes what the desk has to do with the case. */
export function changeDesk(work: Work, change: Partial<DeskState>): void {
  if (work.case === null) throw new Error('there is no case to change yet');
  changeCase(work, { desk: { ...deskOf(work.case), ...change } });
}

/** Adds a line to the conversation and returns its number. */
export function addToLog(
  work: Work,
  entry: Pick<LogEntry, 'author' | 'text'> &
    Partial<
      Pick<LogEntry, 'name' | 'prompt' | 'files' | 'case' | 'pressed' | 'copy' | 'quotes' | 'aside'>
    > & {
      readonly buttons?: readonly Button[];
    },
): number {
  const number = work.conversation.lastNumber + 1;
  work.log.push({
    name: '',
    prompt: null,
    buttons: [],
    files: [],
    case: entry.aside ? null : work.conversation.case,
    ...(entry.author === 'customer' ? {} : { locale: work.conversation.locale }),
    ...entry,
    lane: work.lane,
    number,
    at: work.now,
  });
  changeConversation(work, {
    lastNumber: number,
    ...(entry.author === 'customer' ? {} : { lastTold: number }),
  });
  return number;
}

/** Writes an act into the case's chain; before there is a case there is no chain, and nothing is written. */
export function record<T extends AuditType>(
  work: Work,
  type: T,
  actor: Doer<T>,
  open: AuditEntry['open'] = {},
  personal: AuditEntry['personal'] = {},
): void {
  const entry = deed(type, actor, work.now, open, personal);
  if (work.case !== null) work.audit.push(entry);
}

/** Puts buttons of the program's own beside those of the state. */
export function offer(work: Work, ...buttons: readonly OwnButton[]): void {
  work.reply.extra.push(...buttons);
}

/** Three pictures that cannot be read are told of once. */
export function sayOnce(work: Work, phrase: Phrase): void {
  const said = JSON.stringify(phrase);
  if (!work.reply.says.some((each) => JSON.stringify(each) === said)) work.reply.says.push(phrase);
}

export const CUSTOMER = { kind: 'customer' } as const;
export const PROGRAM = { kind: 'program' } as const;
