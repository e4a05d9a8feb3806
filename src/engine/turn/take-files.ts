import type { Exhibit } from '../../domain/exhibit.ts';
import type { InboundContent } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { keepFiles } from './archive/keep.ts';
import { isArchiving } from './archive/kept-orders.ts';
import { isDecided, offerAnotherLook } from './decided.ts';
import { addExhibit } from './exhibits.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { answerRequests, exhibitKindFor, passOn } from './requests.ts';
import { passToMerged } from './take-letter.ts';
import { openForStory } from './take-story.ts';
import { addToLog, CUSTOMER, changeConversation, currentCase, record, type Work } from './work.ts';

/** Files whose bytes are safe already. Before consent they wait with the draft; after it they are exhibits. */
export function takeFiles(
  work: Work,
  content: Extract<InboundContent, { kind: 'files' }>,
  tools: Tools,
  known: Foreknowledge,
): void {
  if (isArchiving(work.conversation, work.now)) return keepFiles(work, content, known);
  const { files, album, forwarded } = content;
  growAlbum(work, album);
  const how: Exhibit['how'] = forwarded ? 'forwarded' : 'upload';
  const number = addToLog(work, { author: 'customer', text: '', files });
  work.reply.ask = true;
  changeConversation(work, { confirming: null });
  const had = currentCase(work) !== null;
  openForStory(work, { line: number }, known);
  if (currentCase(work) === null) {
    const { draft, consentAt } = work.conversation;
    const agreed = consentAt !== null;
    const kept = files.map((file) => ({ ...file, at: work.now, how }));
    changeConversation(work, { draft: { ...draft, files: [...draft.files, ...kept] } });
    if (work.reply.into !== null) work.reply.ask = false;
    else work.reply.says.push({ key: agreed ? 'files-kept' : 'files-kept-until-consent' });
    return;
  }
  if (had) record(work, 'message_in', CUSTOMER, { number, files: files.length });
  const pending = tools.flows.state(work.conversation.place.state);
  let answered = 0;
  for (const file of files) {
    const exhibit = addExhibit(work, file, exhibitKindFor(work, pending, tools), how);
    if (exhibit) {
      work.reply.received.push(String(exhibit.number));
      answered += answerRequests(work, [], exhibit.kind, tools);
    } else work.reply.says.push({ key: 'same-file-again', args: { name: file.name } });
  }
  passToMerged(work, number, files.map(({ name }) => name).join(', '));
  if (isDecided(work)) offerAnotherLook(work, tools);
  passOn(work, answered);
  advance(work, { type: 'told' }, tools, known);
}

/** Pictures of one album arrive one by one: those after the first go into the line that told of it, while it is the last. */
function growAlbum(work: Work, name: string | undefined): void {
  if (name === undefined) return;
  const { album, lastTold } = work.conversation;
  const told = album?.name === name && album.line === lastTold ? album : null;
  if (told) work.reply.into = told.line;
  work.reply.album = name;
  if (work.reply.received.length === 0) work.reply.received.push(...(told?.numbers ?? []));
}
