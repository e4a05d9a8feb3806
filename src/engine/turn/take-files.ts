import type { ExhibitKind } from '../../domain/exhibit.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { advance } from './advance.ts';
import { isDecided, offerAnotherLook } from './decided.ts';
import { addExhibit } from './exhibits.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { answerRequests, exhibitKindFor } from './requests.ts';
import { openForStory } from './take-story.ts';
import {
  addToLog,
  CUSTOMER,
  changeCase,
  changeConversation,
  currentCase,
  record,
  type Work,
} from './work.ts';

/** Files whose bytes are safe already. Before consent they wait with the draft; after it they are exhibits. */
export function takeFiles(
  work: Work,
  files: readonly ReceivedFile[],
  tools: Tools,
  known: Foreknowledge,
): void {
  const number = addToLog(work, { author: 'customer', text: '', files });
  work.reply.ask = true;
  changeConversation(work, { confirming: null });
  const had = currentCase(work) !== null;
  openForStory(work, { line: number }, known);
  if (currentCase(work) === null) {
    const { draft } = work.conversation;
    const kept = files.map((file) => ({ ...file, at: work.now, how: 'upload' as const }));
    changeConversation(work, { draft: { ...draft, files: [...draft.files, ...kept] } });
    const agreed = work.conversation.consentAt !== null;
    work.reply.says.push({ key: agreed ? 'files-kept' : 'files-kept-until-consent' });
    return;
  }
  if (had) record(work, 'message_in', CUSTOMER, { number, files: files.length });
  const pending = tools.flows.state(work.conversation.place.state);
  const numbers: string[] = [];
  const kinds: ExhibitKind[] = [];
  for (const file of files) {
    const exhibit = addExhibit(work, file, exhibitKindFor(work, pending, tools), 'upload');
    if (exhibit) {
      numbers.push(String(exhibit.number));
      kinds.push(exhibit.kind);
    } else work.reply.says.push({ key: 'same-file-again', args: { name: file.name } });
  }
  if (numbers.length > 0)
    work.reply.says.push({ key: 'files-received', args: { numbers: numbers.join(', ') } });
  if (isDecided(work)) offerAnotherLook(work, tools);
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
  answerRequests(work, [], kinds, tools);
  advance(work, { type: 'told' }, tools, known);
}
