import { channelOf, type InboundEvent } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { isFoundByShop, takeFound, welcome } from './at-desk/found-by-shop.ts';
import { takeLetter } from './at-desk/take-letter.ts';
import { takePress } from './choices/take-press.ts';
import { takeClock } from './clocks/take-clock.ts';
import { refuse } from './files/refuse.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import type { LaneEvent } from './lane-event.ts';
import { humanTalks } from './reply/compose.ts';
import { takeSetAside } from './set-aside.ts';
import { takeEdit } from './take-edit.ts';
import { takeFiles } from './take-files.ts';
import { takeText } from './take-text.ts';
import { takeWithdrawal } from './take-withdrawal.ts';
import { CUSTOMER, changeConversation, record, type Work } from './work.ts';

/** Takes in one thing that happened: a clock that rang, or something that came. */
export function takeEvent(work: Work, each: LaneEvent, tools: Tools, knowledge: Foreknowledge): void {
  if (each.kind === 'clock') {
    work.handled.push(each.id);
    work.wordsAt = null;
    return takeClock(work, each.name, tools, knowledge);
  }
  work.handled.push(each.event.key);
  work.wordsAt = each.event.content.kind === 'press' ? null : each.event.at;
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

function takeContent(work: Work, event: InboundEvent, tools: Tools, knowledge: Foreknowledge): void {
  const { key, lane, from = lane, content } = event;
  const read = knowledge.texts.get(key);
  const line = knowledge.named.get(key) ?? null;
  switch (content.kind) {
    case 'hello':
      if (work.conversation.lastNumber === 0) work.reply.ask = true;
      return;
    case 'found':
      return takeFound(work, content, tools, knowledge);
    case 'forgotten':
      work.handled.push(content.of);
      return;
    case 'continued':
      record(work, 'continued_elsewhere', CUSTOMER, { channel: channelOf(from) });
      if (knowledge.archived.length > 0) changeConversation(work, { keeps: true });
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
    case 'set_aside':
      return takeSetAside(work, content, tools);
    case 'text':
      if (read) takeText(work, read, knowledge.notices.get(key), tools, knowledge);
      return;
    case 'press':
      return takePress(work, content, tools, knowledge);
    case 'files':
    case 'unsupported':
      if (content.kind === 'files' && content.files.length > 0) takeFiles(work, content, tools, knowledge);
      refuse(work, event, tools, knowledge);
      if (read) takeText(work, read, undefined, tools, knowledge);
      return;
    case 'edit':
      if (read) takeEdit(work, line, read, tools, knowledge);
      return;
    case 'withdrawal':
      return takeWithdrawal(work, line, knowledge);
    case 'merged':
    case 'split':
    case 'outcome':
    case 'reopened':
    case 'heard':
    case 'incident':
      return takeLetter(work, content, tools);
    case 'remote_files':
      throw new Error('files have to be fetched before a turn takes them');
  }
}
