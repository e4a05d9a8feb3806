import type { ExhibitKind } from '../../domain/exhibit.ts';
import type { ReceivedFile } from '../inbound.ts';
import type { Tools } from '../tools.ts';
import { addExhibit } from './acts.ts';
import { advance } from './advance.ts';
import type { Foreknowledge } from './foreknowledge.ts';
import { answerRequests, exhibitKindFor } from './requests.ts';
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
  if (currentCase(work) === null) {
    const { draft } = work.conversation;
    const kept = files.map((file) => ({ ...file, at: work.now, how: 'upload' as const }));
    changeConversation(work, { draft: { ...draft, files: [...draft.files, ...kept] } });
    work.reply.says.push({ key: 'files-kept-until-consent' });
    return;
  }
  record(work, 'message_in', CUSTOMER, { number, files: files.length });
  const pending = tools.flows.state(work.conversation.place.state);
  const numbers: string[] = [];
  const kinds: ExhibitKind[] = [];
  for (const file of files) {
    const exhibit = addExhibit(work, file, exhibitKindFor(work, pending.evidence, tools), 'upload');
    if (exhibit) {
      numbers.push(String(exhibit.number));
      kinds.push(exhibit.kind);
    } else work.reply.says.push({ key: 'same-file-again', args: { name: file.name } });
  }
  if (numbers.length > 0)
    work.reply.says.push({ key: 'files-received', args: { numbers: numbers.join(', ') } });
  if (currentCase(work)?.stage === 'handed_over') changeCase(work, { waitingFor: 'desk' });
  answerRequests(work, [], kinds, tools);
  advance(work, { type: 'told' }, tools, known);
}
