import type { Exhibit } from '../../domain/exhibit.ts';
import type { FactName } from '../../domain/fact.ts';
import type { InboundContent, ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { keepFiles } from './archive/keep.ts';
import { isArchiving } from './archive/kept-orders.ts';
import { isDecided, offerAnotherLook } from './at-desk/decided.ts';
import { answerRequests, exhibitKindFor, openRequests, passOn, sayNotShown } from './at-desk/requests.ts';
import { passToMerged } from './at-desk/take-letter.ts';
import { askAbout } from './disputes/contradicting.ts';
import { addExhibit } from './exhibits.ts';
import { isNoEvidence, kindOfFile } from './files/exhibit-kind.ts';
import { keptReading } from './files/reading.ts';
import { takeReading } from './files/take-reading.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { noteDuplicates, noteSamePicture } from './payments/duplicates.ts';
import { openForStory } from './take-story.ts';
import { addToLog, CUSTOMER, changeConversation, currentCase, record, type Work } from './work.ts';

/** Files whose bytes are safe already. Before consent they wait with the draft; after it they are exhibits. */
export function takeFiles(
  work: Work,
  content: Extract<InboundContent, { kind: 'files' }>,
  tools: Tools,
  known: Foreknowledge,
): void {
  if (isArchiving(work.conversation, work.now)) return keepFiles(work, content, tools, known);
  const { files, album, forwarded } = content;
  growAlbum(work, album);
  const how: Exhibit['how'] = forwarded ? 'forwarded' : 'upload';
  const number = addToLog(work, { author: 'customer', text: '', files });
  work.reply.ask = true;
  changeConversation(work, { confirming: null });
  const had = currentCase(work) !== null;
  openForStory(work, { line: number }, known);
  if (currentCase(work) === null) {
    const { consentAt } = work.conversation;
    for (const file of files) keepForLater(work, file, how, tools, known);
    if (work.reply.into !== null) work.reply.ask = false;
    else work.reply.says.push({ key: consentAt === null ? 'files-kept-until-consent' : 'files-kept' });
    return;
  }
  if (had) record(work, 'message_in', CUSTOMER, { number, files: files.length });
  const pending = tools.flows.state(work.conversation.place.state);
  const filed: FactName[] = [];
  let answered = 0;
  for (const file of files) {
    const asked = exhibitKindFor(work, pending, tools);
    const reading = known.readings.get(file.sha256);
    const kept = reading && keptReading(reading);
    const kind = kindOfFile(reading, asked, openRequests(work).length > 0);
    const exhibit = addExhibit(work, file, kind, how, { reading: kept });
    if (exhibit) {
      work.reply.received.push(String(exhibit.number));
      const facts = takeReading(work, reading, String(exhibit.number), tools);
      filed.push(...facts);
      noteSamePicture(work, exhibit, known, tools);
      answered += answerRequests(work, facts, isNoEvidence(reading) ? null : exhibit.kind, tools);
      if (isNoEvidence(reading)) sayNotShown(work);
    } else work.reply.says.push({ key: 'same-file-again', args: { name: file.name } });
  }
  if (filed.length > 0) work.reply.into = null;
  passToMerged(work, number, files.map(({ name }) => name).join(', '));
  if (isDecided(work)) offerAnotherLook(work, tools);
  passOn(work, answered);
  askAbout(work, filed);
  noteDuplicates(work, known, filed, tools);
  advance(work, { type: 'told' }, tools, known);
}

/** Before consent a file is no exhibit; what it says is known all the same, so that nothing is asked twice. */
function keepForLater(
  work: Work,
  file: ReceivedFile,
  how: Exhibit['how'],
  tools: Tools,
  known: Foreknowledge,
): void {
  const reading = known.readings.get(file.sha256);
  const asked = exhibitKindFor(work, tools.flows.state(work.conversation.place.state), tools);
  const read = reading && { kind: kindOfFile(reading, asked), reading: keptReading(reading) };
  const { draft } = work.conversation;
  const kept = { ...file, at: work.now, how, ...read };
  changeConversation(work, { draft: { ...draft, files: [...draft.files, kept] } });
  askAbout(work, takeReading(work, reading, file.sha256, tools));
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
