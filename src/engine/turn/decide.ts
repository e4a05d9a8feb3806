import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { type InboundContent, isFromCustomer } from '../inbound.ts';
import type { LoadedLane, Turn } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { advance, settleIn } from './advance.ts';
import { likenToKept } from './archive/liken.ts';
import { isDecided, waitForAnswer } from './at-desk/decided.ts';
import { agreeByWriting, isFoundByShop } from './at-desk/found-by-shop.ts';
import { hearOfIncident } from './at-desk/incident.ts';
import { newConversation } from './beginning.ts';
import { leaveOpen } from './choices/leave-open.ts';
import { answerAhead } from './choices/told-ahead.ts';
import { greetAgain, takeUpAgain } from './clocks/absence.ts';
import { caseOfClock } from './clocks/clocks.ts';
import { keepTime } from './clocks/keep-time.ts';
import { resume } from './commands.ts';
import { askAbout, askOneThing } from './disputes/contradicting.ts';
import { asksOnlySides } from './disputes/disputes.ts';
import { briefOf } from './dossier.ts';
import { noteWarnings, warnOfFacts } from './feelings/warnings.ts';
import { filesIn } from './files/numbers-in-files.ts';
import { askWhichRow, lookAgainInBills } from './files/pick-row.ts';
import { finish } from './finish.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import type { LaneEvent } from './lane-event.ts';
import { showTheDesk, wantsLook } from './looks/look-wish.ts';
import { sayLook } from './looks/say-look.ts';
import { noteDuplicates } from './payments/duplicates.ts';
import { openDraft, openLater } from './payments/open-draft.ts';
import { askAboutSecond } from './payments/second-order.ts';
import { arrive } from './payments/switching.ts';
import { compose } from './reply/compose.ts';
import { takeDeletion } from './take-deletion.ts';
import { takeEvent } from './take-event.ts';
import { tally } from './tally.ts';
import { callWishedHuman } from './wishes/call-human.ts';
import { changeConversation, currentCase, openWork, type Work } from './work.ts';

/**
 * Decides one turn: pure, from what was stored and what happened to all that changes. Several events that waited
 * together are one turn with one reply. Each phase stands on the one before: the talk is taken up where it stopped,
 * hears what came, draws its conclusions, asks one thing, answers, and notes what is to come. The talk moves in the
 * first three only (`advance` takes all the tools and all that is known); from then on its place stands.
 */
export function decide(
  lane: string,
  now: Instant,
  loaded: LoadedLane,
  events: readonly LaneEvent[],
  defaultLocale: Locale,
  tools: Tools,
  knowledge: Foreknowledge,
): Turn {
  const stored = loaded.conversation ?? {
    value: newConversation(lane, startLocale(events, defaultLocale), now),
    version: 0,
  };
  const work = openWork(now, lane, stored, loaded.case);
  const before = work.conversation.place.state;
  takeUp(work, events, tools, knowledge);
  for (const each of events) takeEvent(work, each, tools, knowledge);
  conclude(work, before, events, tools, knowledge);
  chooseQuestion(work, tools, knowledge);
  answer(work, before, tools, knowledge);
  noteForLater(work, events, tools);
  return finish(work);
}

/** Where the talk stopped: its place in the flows of today, the case it set out for, and who was away and is back. */
function takeUp(work: Work, events: readonly LaneEvent[], tools: Tools, knowledge: Foreknowledge): void {
  // The pending question was kept back until that was answered.
  if (asksOnlySides(work.conversation.prompt)) work.reply.whole = true;
  if (work.conversation.place.state === '') begin(work, tools, knowledge);
  else resume(work, tools, knowledge);
  arrive(work, tools, knowledge);
  if (events.some(isTheirs)) {
    takeUpAgain(work);
    greetAgain(work);
    if (isDecided(work)) waitForAnswer(work);
    if (isFoundByShop(work) && events.some(isWord)) agreeByWriting(work);
  }
  openDraft(work, knowledge);
}

/**
 * What follows from all of it together, whichever event brought it: consent to the human who was wished for, facts to
 * the row of a bill, a question that is not answered to the next one, and enough facts to the order book's answer.
 */
function conclude(
  work: Work,
  before: string,
  events: readonly LaneEvent[],
  tools: Tools,
  knowledge: Foreknowledge,
): void {
  callWishedHuman(work, tools, knowledge);
  takeFromBills(work, events, tools, knowledge);
  answerAhead(work, before, tools, knowledge);
  leaveOpen(work, before, tools, knowledge);
  warnOfFacts(work, tools);
  noteWarnings(work, tools);
  const current = currentCase(work);
  if (knowledge.look && current && wantsLook(work.conversation, current))
    sayLook(work, knowledge.look, tools, knowledge);
}

/** One question at a time: the first of these that has something to ask keeps the pending one back. */
function chooseQuestion(
  work: Work,
  tools: Pick<Tools, 'flows'>,
  knowledge: Pick<Foreknowledge, 'archived' | 'held'>,
): void {
  askAboutSecond(work, knowledge);
  likenToKept(work, knowledge);
  askWhichRow(work);
  askOneThing(work, tools);
}

/** The one reply, with what the customer has to hear besides. */
function answer(
  work: Work,
  before: string,
  tools: Tools,
  knowledge: Pick<Foreknowledge, 'forgotten' | 'incidents' | 'freshIds'>,
): void {
  if (knowledge.forgotten) takeDeletion(work, before, knowledge.forgotten, tools);
  hearOfIncident(work, knowledge.incidents, tools);
  compose(work, before, tools, knowledge.freshIds);
  // Who has not been greeted yet, but came to keep an order, was not told either what becomes of a story.
  if (before === '' && !work.reply.ask && currentCase(work) === null)
    changeConversation(work, { place: { version: '', state: '' } });
}

/** What outlasts the turn, by the case and the conversation as they are now: how far they came, and what comes by itself. */
function noteForLater(work: Work, events: readonly LaneEvent[], tools: Tools): void {
  tally(work, events.filter(isTheirs).length);
  openLater(work);
  if (!events.some(isDeskLook)) showTheDesk(work, tools);
  keepTime(work, tools.shop);
}

/** Whatever was said in this turn may tell which row of an earlier bill it is. */
function takeFromBills(
  work: Work,
  events: readonly LaneEvent[],
  tools: Tools,
  knowledge: Foreknowledge,
): void {
  const taken = new Set(filesIn(events).map(({ sha256 }) => sha256));
  const filed = lookAgainInBills(work, knowledge, taken, tools);
  if (filed.length === 0) return;
  askAbout(work, filed);
  noteDuplicates(work, knowledge, filed, tools);
  advance(work, { type: 'told' }, tools, knowledge);
}

/** The desk wants to see what the order book has of a case. */
export function isDeskLook(each: LaneEvent): boolean {
  return each.kind === 'clock' && caseOfClock(each.name)?.clock === 'look';
}

/** What is no word of theirs, either. */
const ARRIVALS: readonly InboundContent['kind'][] = ['hello', 'continued'];

function isTheirs(each: LaneEvent): boolean {
  return each.kind === 'inbound' && isFromCustomer(each.event);
}

function isWord(each: LaneEvent): boolean {
  return each.kind === 'inbound' && isFromCustomer(each.event) && !ARRIVALS.includes(each.event.content.kind);
}

function begin(work: Work, tools: Tools, knowledge: Foreknowledge): void {
  if (knowledge.archived.length > 0) changeConversation(work, { keeps: true });
  settleIn(work, tools.flows.begin(briefOf(work, tools)), tools, knowledge);
}

function startLocale(events: readonly LaneEvent[], fallback: Locale): Locale {
  for (const each of events) {
    if (each.kind !== 'inbound') continue;
    const { content, locale } = each.event;
    if (content.kind === 'hello') return content.locale;
    if (locale !== undefined) return locale;
  }
  return fallback;
}
