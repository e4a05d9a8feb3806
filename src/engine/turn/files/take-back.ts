import type { Exhibit } from '../../../domain/exhibit.ts';
import { FACT_NAMES, type FactSource, type Facts, known } from '../../../domain/fact.ts';
import { withoutSource } from '../../../domain/unfiling.ts';
import type { LogEntry } from '../../conversation.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { CUSTOMER, changeCase, changeConversation, currentCase, record, type Work } from '../work.ts';

const OWN: ReadonlySet<Exhibit['how']> = new Set(['upload', 'pasted', 'forwarded']);

/**
 * The last file, where the customer says that it was sent by mistake: it is evidence no more, and what was read in it goes
 * with it. Once the case is with the desk, whoever has it decides. Whether that was all of the text.
 */
export function takeFileBack(work: Work, read: ReadText, tools: Tools, knowledge: Foreknowledge): boolean {
  if (!read.takesFileBack) return false;
  const before = dossierOf(work).facts;
  const number = currentCase(work) === null ? dropDraftFile(work) : dropExhibit(work, knowledge);
  if (number === null) return false;
  const gone = changedNames(before, dossierOf(work).facts);
  work.reply.says.push({
    key: gone.length === 0 ? 'file-taken-back' : 'file-taken-back-facts',
    args: { facts: gone.map((name) => ({ key: `fact-${dashed(name)}` })) },
  });
  if (read.besidesLoss.length > 0) return false;
  advance(work, { type: 'told' }, tools, knowledge);
  work.reply.ask = true;
  return true;
}

function dropExhibit(work: Work, { lines }: Foreknowledge): number | null {
  const theCase = currentCase(work);
  const last = theCase?.exhibits.findLast(({ how }) => OWN.has(how));
  if (theCase?.stage !== 'collecting' || last === undefined) return null;
  changeCase(work, { exhibits: theCase.exhibits.filter((each) => each !== last) });
  putFacts(work, withoutSource(theCase.facts, isFrom(String(last.number))));
  record(work, 'message_withdrawn', CUSTOMER, { exhibit: last.number });
  withdrawLine(work, last.sha256, lines);
  return last.number;
}

/** Before consent nothing is an exhibit yet; what was read in a file names it by its bytes, in a notice by its line. */
function dropDraftFile(work: Work): number | null {
  const { draft } = work.conversation;
  const last = draft.files.at(-1);
  if (last === undefined) return null;
  const isIt = last.line === undefined ? isFrom(last.sha256) : isFrom(String(last.line), 'notice');
  const facts = withoutSource(draft.facts, isIt);
  changeConversation(work, { draft: { ...draft, facts, files: draft.files.slice(0, -1) } });
  return 0;
}

function isFrom(id: string, kind: FactSource['kind'] = 'exhibit'): (source: FactSource) => boolean {
  return (source) => source.kind === kind && source.id === id;
}

/** Whoever reads the conversation sees that it was taken back. */
function withdrawLine(work: Work, sha256: string, lines: readonly LogEntry[]): void {
  const line = lines.findLast(({ files }) => files.some((file) => file.sha256 === sha256));
  if (line?.files.length === 1) work.edits.push({ number: line.number, text: line.text, withdrawn: true });
}

function changedNames(before: Facts, after: Facts) {
  const value = (facts: Facts, name: (typeof FACT_NAMES)[number]) =>
    JSON.stringify(known(facts, name)?.value);
  return FACT_NAMES.filter((name) => name !== 'loss_claimed' && value(before, name) !== value(after, name));
}
