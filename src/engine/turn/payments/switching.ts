import type { Case } from '../../../domain/case.ts';
import { FACT_NAMES, type Facts, known } from '../../../domain/fact.ts';
import { fileStatement } from '../../../domain/filing.ts';
import { DAY } from '../../../domain/instant.ts';
import { findReference } from '../../../domain/reference.ts';
import { speaksOfDying } from '../../../understanding/distress.ts';
import type { Arriving } from '../../conversation.ts';
import { QUESTION } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { settleIn } from '../advance.ts';
import { setClock } from '../clocks/clocks.ts';
import { briefOf, dossierOf, putFacts } from '../dossier.ts';
import { addExhibit, withSources } from '../exhibits.ts';
import { standBy } from '../feelings/distress.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { routeUnderWay } from '../routes/picked.ts';
import { pickRoute } from '../routes/take.ts';
import { takeStory } from '../take-story.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from '../work.ts';
import { letGo } from './second-order.ts';

/** An unfinished story is offered for this long. */
const UNFINISHED_FOR = 30 * DAY;

/** The other case of this customer that a text names. */
export function ownReference(work: Work, text: string, { ownCases }: Foreknowledge): string | null {
  const reference = findReference(text);
  if (reference === null || reference === work.conversation.case) return null;
  return ownCases.some((each) => each.reference === reference) ? reference : null;
}

/** Cases one can go to: those with something to come, and stories that were left unfinished lately. */
export function casesElsewhere(work: Work, { ownCases }: Foreknowledge): readonly Case[] {
  return ownCases.filter(
    ({ reference, stage, handedOverAt, closedAt }) =>
      reference !== work.conversation.case &&
      (stage !== 'closed' ||
        (handedOverAt === null && closedAt !== null && work.now - closedAt < UNFINISHED_FOR)),
  );
}

/** Sets out for another case, with what goes along. The turn that arrives does the rest. */
export function setOut(work: Work, reference: string | null, along: Partial<Arriving> = {}): void {
  setClock(work, 'arrive', work.now);
  setClock(work, 'recheck', null);
  setClock(work, 'packet', null);
  changeConversation(work, {
    case: reference,
    confirming: null,
    prompt: null,
    recheckAt: null,
    route: null,
    warned: [],
    trail: [],
    arriving: { reference, facts: {}, exhibits: [], ...along },
  });
}

/** Arrives where the turn before set out for: takes in what came along, and says where the conversation is now. */
export function arrive(work: Work, tools: Tools, known: Foreknowledge): void {
  const { arriving } = work.conversation;
  const current = currentCase(work);
  if (!arriving || arriving.reference !== (current?.reference ?? null)) return;
  setClock(work, 'arrive', null);
  changeConversation(work, { arriving: null });
  if (current !== null) {
    takeAlong(work, arriving);
    standWhereItIs(work, current, tools, known);
    const joined = Object.keys(arriving.facts).length + arriving.exhibits.length > 0;
    work.reply.says.push({
      key: joined ? 'joined-earlier' : 'switched-here',
      args: { reference: current.reference },
    });
    if (current.stage === 'handed_over' && !joined) work.reply.says.push({ key: 'status-handed-over' });
  }
  work.reply.ask = true;
  work.reply.whole = true;
  const held = known.held;
  letGo(work);
  for (const told of held) {
    if (currentCase(work))
      record(work, 'message_in', CUSTOMER, { number: told.line }, { text: told.read.safe });
    if (speaksOfDying(told.read.text)) {
      standBy(work, tools, known);
      continue;
    }
    const bare = told.read.text.replace(/[\s\p{P}]/gu, '').length <= 'ZD7K3F2Q'.length;
    if (!(bare && findReference(told.read.text) !== null)) takeStory(work, told, tools, known);
  }
}

/** The case was deleted on the way there: the next words begin a new one. */
export function arriveNowhere(work: Work): void {
  if (work.conversation.arriving) changeConversation(work, { arriving: null, case: null });
}

/** The facts and files of a case that was joined into this one. What contradicts is asked about as always. */
function takeAlong(work: Work, { facts, exhibits }: Arriving): void {
  const numbers = new Map<string, string>();
  for (const each of exhibits) {
    const same = work.case?.exhibits.find(({ sha256 }) => sha256 === each.sha256);
    const exhibit = addExhibit(work, each, each.kind, each.how) ?? same;
    if (exhibit) numbers.set(String(each.number), String(exhibit.number));
  }
  const moved = withSources(facts, (source) =>
    source.kind === 'exhibit' ? { ...source, id: numbers.get(source.id) ?? source.id } : source,
  );
  putFacts(work, merged(work, dossierOf(work).facts, moved));
  if (work.case?.stage === 'handed_over' && Object.keys(facts).length + exhibits.length > 0)
    changeCase(work, { waitingFor: 'desk' });
}

function merged(work: Work, into: Facts, from: Facts): Facts {
  return FACT_NAMES.reduce((facts, name) => {
    const fact = known(from, name);
    if (fact === undefined || name === 'loss_claimed') return facts;
    const { facts: next, change } = fileStatement(facts, name, fact);
    if (change === 'same') return facts;
    record(
      work,
      change === 'new' ? 'fact_filed' : change === 'corrected' ? 'fact_corrected' : 'fact_contradicted',
      CUSTOMER,
      { fact: name, source: fact.source.kind },
      { value: JSON.stringify(fact.value) },
    );
    return next;
  }, into);
}

/** The question a case is at, by its stage; an unfinished story goes on where it is still open. */
function standWhereItIs(work: Work, { stage, handedOverAt }: Case, tools: Tools, known: Foreknowledge): void {
  if (stage === 'closed' && handedOverAt === null) {
    changeCase(work, { stage: 'collecting', closedAt: null });
    record(work, 'case_reopened', CUSTOMER);
  }
  const { flows } = tools;
  const brief = briefOf(work, tools);
  const underWay = routeUnderWay(work, tools);
  if (underWay !== null) {
    pickRoute(work, underWay.route.route);
    const step = flows.resume(underWay.isDue ? QUESTION.routeOver : QUESTION.routeTaken, brief);
    settleIn(work, step, tools, known, 'customer');
    return changeConversation(work, { trail: [] });
  }
  const desk = flows.resume(QUESTION.atDesk, brief);
  const step =
    stage === 'handed_over'
      ? desk
      : stage === 'decided'
        ? flows.step(desk.state, { type: 'decided' }, brief)
        : handedOverAt === null
          ? flows.begin(brief)
          : flows.resume(QUESTION.ended, brief);
  settleIn(work, step, tools, known, 'customer');
  changeConversation(work, { trail: [] });
}
