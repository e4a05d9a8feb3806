import type { Case } from '../../domain/case.ts';
import type { Check, CheckResult } from '../../domain/check.ts';
import { FACT_NAMES, type FactName, known } from '../../domain/fact.ts';
import { MINUTE } from '../../domain/instant.ts';
import { concludeLoss } from '../../domain/loss.ts';
import type { Doer } from '../../domain/policy.ts';
import type { DraftFile } from '../conversation.ts';
import type { Act } from '../flow/schema.ts';
import type { Tools } from '../tools.ts';
import { tellReopened } from './at-desk/tell-merged.ts';
import { emptyDraft } from './beginning.ts';
import { setClock } from './clocks/clocks.ts';
import { addExhibit, citing, citingFile } from './exhibits.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { speak } from './language/speak.ts';
import { lookUp } from './looks/file-answer.ts';
import { awaitRetry } from './looks/waiting.ts';
import { endRoute, prepareRoute, takeRoute } from './routes/take.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, PROGRAM, record, type Work } from './work.ts';

/** Acts of a flow that are the customer's to do; the others only speak, wait or note down. */
export const CUSTOMERS_ACTS: readonly Act[] = [
  'give_consent',
  'hand_over',
  'hand_over_incomplete',
  'reopen',
  'close',
  'take_route',
  'start_anew',
];

/** Performs one act of the flow on the work; the closed union of what the program may do. */
export function perform(work: Work, act: Act, knowledge: Foreknowledge, tools: Tools): void {
  if (typeof act !== 'string') return performWith(work, act, tools);
  switch (act) {
    case 'give_consent':
      changeConversation(work, { consentAt: work.now });
      return openCase(work, knowledge.freshReference);
    case 'hand_over':
      return handOver(work, null);
    case 'hand_over_incomplete':
      return handOver(work, 'customer_chose');
    case 'reopen':
      changeCase(work, {
        stage: 'handed_over',
        waitingFor: 'desk',
        decision: null,
        closedAt: null,
        arrived: false,
      });
      tellReopened(work);
      return record(work, 'case_reopened', CUSTOMER);
    case 'close':
      changeCase(work, { stage: 'closed', waitingFor: 'nobody', closedAt: work.now });
      setNext(work);
      return record(work, 'case_closed', CUSTOMER);
    case 'start_anew':
      return startAnew(work);
    case 'prepare_route':
      return prepareRoute(work, tools);
    case 'take_route':
      return takeRoute(work, tools);
    case 'look_up':
      return lookUp(work, knowledge, tools);
    case 'await_retry':
      return awaitRetry(work);
  }
}

/** Leaves the case; one that was never handed over is closed. What is said from now on is a new story. */
function startAnew(work: Work): void {
  if (currentCase(work)?.stage === 'collecting') {
    changeCase(work, { stage: 'closed', waitingFor: 'nobody', closedAt: work.now });
    record(work, 'case_closed', CUSTOMER, { unfinished: true });
  }
  setClock(work, 'recheck', null);
  changeConversation(work, {
    case: null,
    draft: emptyDraft(work.now),
    trail: [],
    recheckAt: null,
    route: null,
    warned: [],
  });
}

function performWith(work: Work, act: Exclude<Act, string>, tools: Tools): void {
  if ('say' in act) work.reply.says.push({ key: act.say });
  else if ('wait' in act) wait(work, act.wait);
  else if ('checked' in act) recordCheck(work, act.checked, act.result);
  else if ('end_route' in act) endRoute(work, act.end_route, tools);
  else if ('stop_waiting' in act) {
    setClock(work, act.stop_waiting, null);
    changeConversation(work, { recheckAt: null });
  } else if ('arrived' in act) {
    changeCase(work, { arrived: act.arrived });
    record(work, 'arrival_answered', CUSTOMER, { arrived: act.arrived });
  } else if ('rate' in act) {
    changeCase(work, { rating: act.rate, ratingWords: null });
    work.reply.says.push({ key: 'desk-rated', args: { value: String(act.rate) } });
    record(work, 'rated', CUSTOMER, { rating: act.rate });
  } else {
    const other = work.conversation.locale === 'en' ? 'zh-CN' : 'en';
    speak(work, act.locale === 'other_one' ? other : act.locale);
    changeConversation(work, { localeChosen: true });
  }
}

/** What the program has checked itself, by looking again. */
function recordCheck(work: Work, check: Check, result: CheckResult): void {
  const done = { check, result, by: 'program', at: work.now } as const;
  changeCase(work, { checks: [...(work.case?.checks ?? []), done] });
  record(work, 'check_done', PROGRAM, { check, result });
}

function wait(work: Work, { clock, minutes, from }: Extract<Act, { wait: unknown }>['wait']): void {
  const paidAt = work.case && known(work.case.facts, 'paid_at')?.value;
  const start =
    from === 'payment' && paidAt && paidAt.precision !== 'day' ? Date.parse(paidAt.value) : work.now;
  const dueAt = Math.max(start + minutes * MINUTE, work.now + MINUTE);
  setClock(work, clock, dueAt);
  if (clock === 'recheck') changeConversation(work, { recheckAt: dueAt });
}

/** Opens the case with all that was said before it, so that nothing is asked twice; the customer's consent opens it, or the shop. */
export function openCase(work: Work, reference: string | null, opener: Doer<'fact_filed'> = CUSTOMER): void {
  if (reference === null) throw new Error('a turn that has a case opens no other');
  const { draft, locale } = work.conversation;
  const opened: Case = {
    reference,
    locale,
    ...concludeLoss(draft.facts, []),
    facts: draft.facts,
    exhibits: [],
    checks: [],
    requests: [],
    ...(draft.further && { further: draft.further }),
    notes: draft.notes ?? [],
    stage: 'collecting',
    handedOverEarly: null,
    owner: null,
    waitingFor: 'nobody',
    decision: null,
    arrived: null,
    rating: null,
    openedAt: work.now,
    handedOverAt: null,
    closedAt: null,
  };
  work.case = opened;
  const { held, next, ahead } = draft;
  changeConversation(work, {
    case: reference,
    draft: { ...emptyDraft(work.now), ...(held && { held }), ...(next && { next }), ...(ahead && { ahead }) },
  });
  // What was said on the way here belongs to it.
  for (const [index, entry] of work.log.entries())
    if (entry.case === null) work.log[index] = { ...entry, case: reference };
  record(work, 'case_opened', PROGRAM, { channel: work.lane.slice(0, work.lane.indexOf(':')) });
  if (opener.kind === 'customer') record(work, 'consent_given', CUSTOMER);
  for (const name of FACT_NAMES) recordDraftFact(work, name, opener);
  if (opened.lossType) {
    record(work, 'loss_concluded', PROGRAM, {
      loss_type: opened.lossType,
      because: opened.because.join(' '),
    });
  }
  for (const file of draft.files) keepDraftFile(work, file);
}

function keepDraftFile(work: Work, file: DraftFile): void {
  const { line, kind = line === undefined ? 'other' : 'payment_proof', how, reading, sha256 } = file;
  const exhibit = addExhibit(work, file, kind, how, { reading });
  if (exhibit === null || work.case === null) return;
  const { facts } = work.case;
  const cited = citingFile(facts, sha256, exhibit.number);
  changeCase(work, { facts: line === undefined ? cited : citing(cited, line, exhibit.number) });
}

function recordDraftFact(work: Work, name: FactName, by: Doer<'fact_filed'>): void {
  const fact = work.case && known(work.case.facts, name);
  if (!fact) return;
  record(
    work,
    'fact_filed',
    by,
    { fact: name, source: fact.source.kind },
    { value: JSON.stringify(fact.value) },
  );
}

function handOver(work: Work, early: Case['handedOverEarly']): void {
  changeCase(work, {
    stage: 'handed_over',
    handedOverAt: work.now,
    handedOverEarly: work.case?.handedOverEarly ?? early,
    waitingFor: 'desk',
  });
  record(work, 'handed_over', CUSTOMER, { early: work.case?.handedOverEarly ?? 'no' });
  setClock(work, 'silence', null);
  setClock(work, 'recheck', null);
  setClock(work, 'receipt', work.now);
  setNext(work);
  changeConversation(work, { recheckAt: null });
}

/** Whatever else was told in the same breath is offered as soon as what ends here has been said. */
function setNext(work: Work): void {
  if (work.conversation.draft.next?.length) setClock(work, 'next', work.now);
}
