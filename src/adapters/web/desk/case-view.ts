import { type AppealExhibit, composeAppeal } from '../../../domain/appeal.ts';
import { type Case, RESOLUTIONS } from '../../../domain/case.ts';
import { EVIDENCE_ITEMS } from '../../../domain/evidence.ts';
import { maskText } from '../../../domain/masking.ts';
import type { LogEntry } from '../../../engine/conversation.ts';
import type { DeskCommandKind } from '../../../engine/desk/command.ts';
import { refusalOf } from '../../../engine/desk/permissions.ts';
import { channelOf } from '../../../engine/inbound.ts';
import type { QueueRow, StoredAudit } from '../../../engine/ports/desk-store.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import type { Pen } from './fact-view.ts';
import { contradictionView, factViews } from './fact-view.ts';
import { dueAt, headline, outcomeOf, personOf, type QueueWriter } from './queue-view.ts';
import { talkEntry, talkOf } from './talk-view.ts';
import { timelineView } from './timeline-view.ts';
import type { CaseView, ExhibitView } from './view-model.ts';

const COMMANDS: readonly DeskCommandKind[] = [
  'claim',
  'release',
  'note',
  'reply',
  'ask',
  'resolve',
  'reject',
  'reopen',
];

export interface CaseRecords {
  readonly row: QueueRow;
  readonly log: readonly LogEntry[];
  readonly audit: StoredAudit;
}

export interface CaseWriter extends QueueWriter {
  readonly people: { readonly customer: string; readonly program: string };
}

function exhibitView(exhibit: AppealExhibit, pen: Pen): ExhibitView {
  return {
    number: exhibit.number,
    kind: pen.words('exhibit-kind', exhibit.kind),
    name: maskText(exhibit.name),
    bytes: exhibit.bytes,
    mediaType: exhibit.mediaType,
    receivedAt: exhibit.receivedAt,
    how: exhibit.how,
    caption: exhibit.caption === undefined ? null : maskText(exhibit.caption),
    fingerprint: `${exhibit.sha256.slice(0, 6)}…${exhibit.sha256.slice(-6)}`,
    proves: exhibit.proves.map((name) => pen.words('fact', name)),
  };
}

function storyOf(
  theCase: Case,
  pen: Pen,
  rejected: string,
): Pick<CaseView, 'requests' | 'notes' | 'decision'> {
  const { decision } = theCase;
  return {
    requests: theCase.requests.map(({ id, item, note, by, at, state }) => ({
      id,
      label: pen.words('item', item),
      note: maskText(note),
      by: pen.nameOf(by),
      at,
      state,
    })),
    notes: theCase.notes.map(({ by, at, text }) => ({ by: pen.nameOf(by), at, text: maskText(text) })),
    decision: decision && {
      kind: decision.kind,
      label: outcomeOf(theCase, pen, rejected) ?? '',
      by: pen.nameOf(decision.by),
      at: decision.at,
      words: maskText(decision.words),
    },
  };
}

/** Everything the page shows of one case, in words and masked. */
export function caseView(records: CaseRecords, agent: Agent, writer: CaseWriter, now: number): CaseView {
  const { row, log, audit } = records;
  const theCase = row.case;
  const { pen, plan, shop } = writer;
  const appeal = composeAppeal(theCase, plan, shop.names[0]);
  const asked = new Set(theCase.requests.flatMap(({ item, state }) => (state === 'open' ? [item] : [])));
  const items = appeal.links.flatMap(({ link, items }) =>
    items.map((state) => ({
      item: state.item,
      label: pen.words('item', state.item),
      link,
      required: state.required,
      settled: state.settled,
      standing: state.standing,
      standingLabel: pen.words('standing', state.standing),
      asked: asked.has(state.item),
    })),
  );
  const missing = items.flatMap((state) => (state.required && !state.settled ? [state.item] : []));
  return {
    reference: theCase.reference,
    ...headline(theCase, pen),
    because: appeal.because.map((reason) => pen.words('because', reason)),
    causes: appeal.causes.map(({ cause }) => pen.words('cause', cause)),
    stage: theCase.stage,
    stageLabel: pen.words('stage', theCase.stage),
    waitingFor: theCase.waitingFor,
    owner: personOf(theCase.owner, pen),
    mine: theCase.owner === agent.id,
    customerLocale: theCase.locale,
    customerChannel: channelOf(row.lane),
    statement: { 'zh-CN': maskText(appeal.statement['zh-CN']), en: maskText(appeal.statement.en) },
    got: appeal.got,
    of: appeal.of,
    complete: appeal.complete,
    early: theCase.handedOverEarly,
    items,
    facts: factViews(theCase, appeal.facts, missing, plan, pen),
    exhibits: appeal.exhibits.map((exhibit) => exhibitView(exhibit, pen)),
    checks: theCase.checks.map(({ check, result, by, at }) => ({
      label: pen.words('check', check),
      result,
      resultLabel: pen.words('check-result', result),
      by,
      at,
    })),
    contradictions: appeal.contradictions.map((found) => contradictionView(found, theCase, pen)),
    ...storyOf(theCase, pen, writer.rejected),
    timeline: timelineView(audit.events, pen, writer.people),
    talk: talkOf(log, theCase.reference).map((entry) => talkEntry(entry, theCase)),
    arrived: theCase.arrived,
    rating: theCase.rating,
    openedAt: theCase.openedAt,
    handedOverAt: theCase.handedOverAt,
    dueAt: dueAt(theCase, shop),
    now,
    canAct: COMMANDS.filter((kind) => refusalOf(agent, kind, theCase, now) === null),
    askable: EVIDENCE_ITEMS.map((item) => ({ item, label: pen.words('item', item) })),
    resolutions: RESOLUTIONS.map((code) => ({ code, label: pen.words('resolution', code) })),
  };
}
