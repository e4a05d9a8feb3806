import { composeAppeal } from '../../../domain/appeal.ts';
import { type Case, RESOLUTIONS } from '../../../domain/case.ts';
import { type ItemState, itemState } from '../../../domain/completeness.ts';
import { EVIDENCE_ITEMS, type EvidenceItem, type EvidencePlan } from '../../../domain/evidence.ts';
import { type CannedReply, fillReply, repliesTo } from '../../canned-replies.ts';
import type { LogEntry } from '../../conversation.ts';
import type { Route } from '../../escalation/schema.ts';
import { situationOf } from '../../escalation/situation-of.ts';
import { channelOf } from '../../inbound.ts';
import type { QueueRow, StoredAudit, Undelivered } from '../../ports/desk-store.ts';
import type { Agent } from '../../ports/pass-store.ts';
import type { Texts } from '../../ports/texts.ts';
import { shopNameIn } from '../../shop.ts';
import { offeredTo } from '../offers.ts';
import { beyondView } from './beyond-view.ts';
import { bookView } from './book-view.ts';
import { deskPartView, relatedViews } from './desk-part-view.ts';
import { exhibitView } from './exhibit-view.ts';
import type { Pen } from './fact-view.ts';
import { contradictionView, factViews } from './fact-view.ts';
import { maskerFor } from './masker.ts';
import { outcomePreviews } from './outcome-previews.ts';
import { pendingView } from './pending-view.ts';
import { headline, nextClock, outcomeOf, personOf, type QueueWriter } from './queue-view.ts';
import { talkView } from './talk-view.ts';
import { timelineView } from './timeline-view.ts';
import type { CannedView, CaseView } from './view-model.ts';

export interface CaseRecords {
  readonly row: QueueRow;
  readonly log: readonly LogEntry[];
  readonly audit: StoredAudit;
  /** What of the conversation did not arrive. */
  readonly undelivered?: readonly Undelivered[];
  /** Other cases of the same conversation, and those that name the same payment. */
  readonly sameCustomer?: readonly QueueRow[];
  readonly samePayment?: readonly QueueRow[];
}

export interface CaseWriter extends QueueWriter {
  readonly texts: Texts;
  readonly routes: readonly Route[];
  /** What agents have ready to say. */
  readonly canned?: readonly CannedReply[];
  readonly people: { readonly customer: string; readonly program: string };
}

function cannedView(reply: CannedReply, theCase: Case, { texts, pen }: CaseWriter, now: number): CannedView {
  const { id, text, missing } = fillReply(reply, theCase, texts, now);
  const label = texts.word({ key: `canned-name-${id}` }, pen.locale);
  return { id, label, text, missing: missing.map((name) => pen.words('fact', name)) };
}

type Mask = (text: string) => string;

function storyOf(
  theCase: Case,
  pen: Pen,
  rejected: string,
  mask: Mask,
): Pick<CaseView, 'requests' | 'notes' | 'decision'> {
  const { decision } = theCase;
  return {
    requests: theCase.requests.map(({ id, item, note, by, at, state }) => ({
      id,
      label: pen.words('item', item),
      note: mask(note),
      by: pen.nameOf(by),
      at,
      state,
    })),
    notes: theCase.notes.map(({ by, at, text, outside }) => ({
      by: pen.nameOf(by),
      at,
      text: mask(text),
      isOutside: outside !== undefined,
    })),
    decision: decision && {
      kind: decision.kind,
      label: outcomeOf(theCase, pen, rejected) ?? '',
      by: pen.nameOf(decision.by),
      at: decision.at,
      words: mask(decision.words),
    },
  };
}

/** What cannot be had is settled, and is not there. */
function isThere({ settled, standing }: ItemState): boolean {
  return settled && standing !== 'unobtainable';
}

/** What can be asked for; of two pieces of which one holds the other, the one this case needs, or the fuller. */
function askableOf(needed: readonly EvidenceItem[], { rules }: EvidencePlan): readonly EvidenceItem[] {
  const holds = (one: EvidenceItem, other: EvidenceItem) =>
    one !== other &&
    rules[other].facts.length > 0 &&
    rules[other].facts.every((fact) => rules[one].facts.includes(fact));
  return EVIDENCE_ITEMS.filter(
    (item) =>
      EVIDENCE_ITEMS.every((other) => !holds(other, item) || needed.includes(item)) &&
      EVIDENCE_ITEMS.every(
        (other) => !holds(item, other) || !needed.includes(other) || needed.includes(item),
      ),
  );
}

/** Everything the page shows of one case, in words and masked. */
export function caseView(records: CaseRecords, agent: Agent, writer: CaseWriter, now: number): CaseView {
  const { row, log, audit, sameCustomer = [], samePayment = [] } = records;
  const theCase = row.case;
  const { pen, plan, shop } = writer;
  const mask = maskerFor(theCase);
  const appeal = composeAppeal(theCase, plan, shopNameIn(shop, pen.locale));
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
    statement: { 'zh-CN': mask(appeal.statement['zh-CN']), en: mask(appeal.statement.en) },
    got: appeal.got,
    of: appeal.of,
    complete: appeal.complete,
    early: appeal.handedOverEarly,
    items,
    facts: factViews(theCase, appeal.facts, missing, plan, pen),
    exhibits: appeal.exhibits.map((exhibit) => exhibitView(exhibit, theCase, pen, mask)),
    checks: theCase.checks.map(({ check, result, by, at }) => ({
      label: pen.words('check', check),
      result,
      resultLabel: pen.words('check-result', result),
      by,
      at,
    })),
    contradictions: appeal.contradictions.map((found) => contradictionView(found, theCase, pen)),
    ...storyOf(theCase, pen, writer.rejected, mask),
    ...pendingView(theCase, agent, pen, mask, now),
    timeline: timelineView(audit, pen, mask, writer.people),
    talk: talkView(log, theCase, records.undelivered),
    book: bookView(theCase, pen),
    warnings: (theCase.warnings ?? []).map(({ kind }) => pen.words('warning-kind', kind)),
    escalations: beyondView(situationOf(theCase, shop, now), writer.routes, writer.texts, pen),
    arrived: theCase.arrived,
    rating: theCase.rating,
    openedAt: theCase.openedAt,
    handedOverAt: theCase.handedOverAt,
    ...nextClock(theCase),
    now,
    canAct: offeredTo(agent, theCase, now),
    askable: askableOf(
      items.map(({ item }) => item),
      plan,
    ).map((item) => ({
      item,
      label: pen.words('item', item),
      state: asked.has(item) ? 'asked' : isThere(itemState(theCase, plan, item)) ? 'there' : 'open',
    })),
    previews: outcomePreviews(writer.texts, theCase.locale),
    canned: (writer.canned ?? [])
      .filter((reply) => repliesTo(reply, theCase))
      .map((reply) => cannedView(reply, theCase, writer, now)),
    ...deskPartView(row, agent, pen),
    related: relatedViews(theCase, { sameCustomer, samePayment }, pen, writer.rejected),
    resolutions: RESOLUTIONS.map((code) => ({ code, label: pen.words('resolution', code) })),
  };
}
