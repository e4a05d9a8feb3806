import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';

import { channelOf, type InboundContent, type InboundEvent, type Unsupported } from '../inbound.ts';
import type { LoadedLane, Turn } from '../ports/turn-store.ts';
import type { Tools } from '../tools.ts';
import { greetAgain, takeUpAgain } from './absence.ts';
import { advance, settleIn } from './advance.ts';
import { likenToKept } from './archive/liken.ts';
import { newConversation } from './beginning.ts';
import { callWishedHuman } from './call-human.ts';
import { caseOfClock } from './clocks.ts';
import { continueWords, resume } from './commands.ts';
import { compose, humanTalks } from './compose.ts';
import { askAbout, askOneThing } from './contradicting.ts';
import { isDecided, waitForAnswer } from './decided.ts';
import { asksOnlySides } from './disputes.ts';
import { briefOf } from './dossier.ts';
import { noteDuplicates } from './duplicates.ts';
import { filesIn } from './files/numbers-in-files.ts';
import { askWhichRow, lookAgainInBills } from './files/pick-row.ts';
import { finish } from './finish.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { agreeByWriting, isFoundByShop, takeFound, welcome } from './found-by-shop.ts';
import { hearOfIncident } from './incident.ts';
import { keepTime } from './keep-time.ts';
import type { LaneEvent } from './lane-event.ts';
import { leaveOpen } from './leave-open.ts';
import { showTheDesk, wantsLook } from './looks/look-wish.ts';
import { sayLook } from './looks/say-look.ts';
import { openDraft, openLater } from './open-draft.ts';
import { askAboutSecond } from './second-order.ts';
import { arrive } from './switching.ts';
import { takeClock } from './take-clock.ts';
import { takeDeletion } from './take-deletion.ts';
import { takeEdit } from './take-edit.ts';
import { takeFiles } from './take-files.ts';
import { takeLetter } from './take-letter.ts';
import { takePress } from './take-press.ts';
import { takeText } from './take-text.ts';
import { takeWithdrawal } from './take-withdrawal.ts';
import { tally } from './tally.ts';
import { noteWarnings, warnOfFacts } from './warnings.ts';
import { CUSTOMER, changeConversation, currentCase, openWork, record, type Work } from './work.ts';

/** What came and cannot be taken, in words. */
const UNSUPPORTED: Readonly<Record<Unsupported, string>> = {
  voice: 'voice-received',
  sticker: 'sticker-received',
  animation: 'sticker-received',
  video: 'video-received',
  contact: 'contact-received',
  location: 'location-received',
  too_big: 'too-big-file',
  bad_file: 'bad-file',
  file_gone: 'file-gone',
  unknown: 'unknown-received',
};

/**
 * Decides one turn: pure, from what was stored and what happened to all that changes. Several events that waited
 * together are one turn with one reply.
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
  // The pending question was kept back until that was answered.
  if (asksOnlySides(work.conversation.prompt)) work.reply.whole = true;
  if (before === '') begin(work, tools, knowledge);
  else resume(work, tools, knowledge);
  arrive(work, tools, knowledge);
  if (events.some(isFromCustomer)) {
    takeUpAgain(work);
    greetAgain(work);
    if (isDecided(work)) waitForAnswer(work);
    if (isFoundByShop(work) && events.some(isWord)) agreeByWriting(work);
  }
  openDraft(work, knowledge);
  for (const each of events) take(work, each, tools, knowledge);
  callWishedHuman(work, tools, knowledge);
  takeFromBills(work, events, tools, knowledge);
  leaveOpen(work, before, tools, knowledge);
  warnOfFacts(work, tools);
  noteWarnings(work, tools);
  const current = currentCase(work);
  if (knowledge.look && current && wantsLook(work.conversation, current))
    sayLook(work, knowledge.look, tools, knowledge);
  askAboutSecond(work);
  likenToKept(work, knowledge);
  askWhichRow(work);
  askOneThing(work, tools);
  openLater(work);
  if (!events.some(isDeskLook)) showTheDesk(work, tools);
  if (knowledge.forgotten) takeDeletion(work, before, knowledge.forgotten, tools);
  hearOfIncident(work, knowledge.incidents, tools);
  tally(work, events.filter(isFromCustomer).length);
  compose(work, before, tools, knowledge.freshIds);
  // Who has not been greeted yet, but came to keep an order, was not told either what becomes of a story.
  if (before === '' && !work.reply.ask && currentCase(work) === null)
    changeConversation(work, { place: { version: '', state: '' } });
  keepTime(work, tools.shop);
  return finish(work);
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

/** Events that nobody said or pressed. */
const SILENT: readonly InboundContent['kind'][] = [
  'interrupted',
  'found',
  'merged',
  'split',
  'outcome',
  'heard',
  'incident',
];
/** What is no word of theirs, either. */
const ARRIVALS: readonly InboundContent['kind'][] = ['hello', 'continued'];

function isFromCustomer(each: LaneEvent): boolean {
  return each.kind === 'inbound' && !SILENT.includes(each.event.content.kind);
}

function isWord(each: LaneEvent): boolean {
  return isFromCustomer(each) && each.kind === 'inbound' && !ARRIVALS.includes(each.event.content.kind);
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

function take(work: Work, each: LaneEvent, tools: Tools, knowledge: Foreknowledge): void {
  if (each.kind === 'clock') {
    work.handled.push(each.id);
    return takeClock(work, each.name, tools, knowledge);
  }
  work.handled.push(each.event.key);
  const before = work.conversation.lastNumber;
  takeContent(work, each.event, tools, knowledge);
  nameLine(work, each.event, before);
}

/** The customer's line keeps the id it has in its channel; of a file with words, the words are what can be edited. */
function nameLine(work: Work, { lane, from = lane, outside, content }: InboundEvent, before: number): void {
  const line = work.log.findLast(({ number, author, text }) => {
    const words = content.kind !== 'files' || text !== '' || content.caption.trim() === '';
    return author === 'customer' && number > before && words;
  });
  if (line && outside !== undefined) work.copies.push({ number: line.number, endpoint: from, outside });
}

function takeContent(
  work: Work,
  { key, lane, from = lane, content }: InboundEvent,
  tools: Tools,
  knowledge: Foreknowledge,
): void {
  const read = knowledge.texts.get(key);
  const line = knowledge.named.get(key) ?? null;
  switch (content.kind) {
    case 'hello':
      if (work.conversation.lastNumber === 0) work.reply.ask = true;
      return;
    case 'found':
      return takeFound(work, content, tools, knowledge);
    case 'continued':
      record(work, 'continued_elsewhere', CUSTOMER, { channel: channelOf(from) });
      if (isFoundByShop(work)) return welcome(work);
      work.reply.says.push({ key: 'continued-here' });
      work.reply.ask = true;
      work.reply.whole = true;
      return;
    case 'interrupted':
      // Where a human talks, there is no question to come back to.
      if (work.conversation.prompt === null || humanTalks(work, tools)) return;
      work.reply.says.push({ key: 'was-away' });
      work.reply.ask = true;
      work.reply.whole = true;
      return;
    case 'text':
      if (read) takeText(work, read, knowledge.notices.get(key), tools, knowledge);
      return;
    case 'press':
      return takePress(work, content, tools, knowledge);
    case 'files': {
      takeFiles(work, content, tools, knowledge);
      if (read) takeText(work, read, undefined, tools, knowledge);
      return;
    }
    case 'edit':
      if (read) takeEdit(work, line, read, tools, knowledge);
      return;
    case 'withdrawal':
      return takeWithdrawal(work, line, knowledge);
    case 'merged':
    case 'split':
    case 'outcome':
    case 'heard':
    case 'incident':
      return takeLetter(work, content, tools);
    case 'remote_files':
      throw new Error('files have to be fetched before a turn takes them');
    case 'unsupported':
      changeConversation(work, { confirming: null });
      work.reply.says.push({ key: UNSUPPORTED[content.what] });
      if (content.what === 'too_big' && channelOf(from) !== 'web' && knowledge.chatPage !== null)
        work.reply.says.push(continueWords(from, knowledge));
      work.reply.ask = true;
  }
}
