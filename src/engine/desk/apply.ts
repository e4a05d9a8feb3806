import type { Decision } from '../../domain/case.ts';
import { known } from '../../domain/fact.ts';
import type { FlowEvent } from '../flow/flows.ts';
import type { Agent } from '../ports/pass-store.ts';
import type { Phrase } from '../ports/texts.ts';
import type { Tools } from '../tools.ts';
import { advance } from '../turn/advance.ts';
import { waitForAnswer } from '../turn/decided.ts';
import { aboutCase, offerTheWay, sayWhichCase } from '../turn/elsewhere.ts';
import type { Foreknowledge } from '../turn/foreknowledge.ts';
import { howToFindItem } from '../turn/how-to-find.ts';
import { dashed } from '../turn/state-facts.ts';
import { addToLog, changeCase, changeConversation, currentCase, record, type Work } from '../turn/work.ts';
import type { DeskCommand, DeskRefusal } from './command.ts';
import { refusalOf } from './permissions.ts';

type Refusal = Exclude<DeskRefusal, 'not_found'>;

/** Applies an agent's command to the work of one turn. A string is why it was refused; then nothing was changed. */
export function applyCommand(
  work: Work,
  agent: Agent,
  command: DeskCommand,
  tools: Tools,
  knowledge: Foreknowledge,
): Refusal | null {
  const theCase = work.case;
  if (theCase === null) throw new Error('a desk command needs a case');
  const refusal = refusalOf(agent, command.kind, theCase, work.now);
  if (refusal) return refusal;
  if (wordsOf(command)?.trim() === '') return 'empty';
  const actor = { kind: 'agent', id: agent.id } as const;
  switch (command.kind) {
    case 'claim':
      if (theCase.owner === agent.id) return null;
      changeCase(work, { owner: agent.id });
      record(work, 'case_claimed', actor);
      sayWhichCase(work);
      work.reply.says.push({ key: 'agent-claimed', args: { owner: agent.name } });
      return null;
    case 'release':
      changeCase(work, { owner: null });
      record(work, 'case_released', actor, { was: theCase.owner });
      return null;
    case 'note':
      changeCase(work, {
        notes: [
          ...theCase.notes,
          {
            by: agent.id,
            at: work.now,
            text: command.text.trim(),
            ...(command.outside && { outside: command.outside }),
          },
        ],
      });
      record(work, 'note_written', actor, {}, { text: command.text.trim() });
      return null;
    case 'reply': {
      const text = aboutCase(work, command.text.trim(), tools);
      const number = addToLog(work, {
        author: 'agent',
        name: agent.name,
        text,
        files: command.files,
        case: theCase.reference,
      });
      if (command.copy) work.copies.push({ ...command.copy, number });
      changeCase(work, { waitingFor: 'customer', humanAskedAt: null });
      record(work, 'message_out', actor, { number, files: command.files.length }, { text });
      offerTheWay(work);
      return null;
    }
    case 'amend':
      return amend(work, agent, command, tools, knowledge);
    case 'ask':
      return askFor(work, agent, command, knowledge);
    case 'resolve':
    case 'reject':
      return decideCase(work, agent, command, tools, knowledge);
    case 'reopen':
      changeCase(work, {
        stage: 'handed_over',
        decision: null,
        closedAt: null,
        arrived: null,
        waitingFor: 'desk',
        owner: agent.id,
      });
      record(work, 'case_reopened', actor);
      moveOn(work, { type: 'reopened' }, tools, knowledge);
      return null;
    case 'reveal':
      if (known(theCase.facts, command.fact) === undefined) return 'nothing_known';
      record(work, 'fact_revealed', actor, { fact: command.fact }, { reason: command.reason.trim() });
      return null;
    case 'look':
      if (!theCase.exhibits.some(({ number }) => number === command.exhibit)) return 'nothing_known';
      record(work, 'exhibit_revealed', actor, { number: command.exhibit });
      return null;
    case 'export':
      record(work, 'bundle_given', actor);
      return null;
  }
}

/** The agent's part of a command that has to have words in it; `null` for the others. */
function wordsOf(command: DeskCommand): string | null {
  switch (command.kind) {
    case 'note':
    case 'amend':
      return command.text;
    case 'reply':
      return command.files.length > 0 ? null : command.text;
    case 'reject':
    case 'reveal':
      return command.reason;
    default:
      return null;
  }
}

/** Leads the conversation on; one that talks about another case by now is only told. */
function moveOn(work: Work, event: FlowEvent, tools: Tools, knowledge: Foreknowledge): void {
  const reference = work.case?.reference ?? '';
  if (currentCase(work)) return advance(work, event, tools, knowledge);
  const key = event.type === 'reopened' ? 'reopened-elsewhere' : 'decided-elsewhere';
  work.reply.says.push({ key, args: { reference } });
  offerTheWay(work);
}

/** What an agent said is said otherwise: the line keeps its first words beside the new ones. */
function amend(
  work: Work,
  agent: Agent,
  { line, text }: Extract<DeskCommand, { kind: 'amend' }>,
  tools: Tools,
  { lines }: Foreknowledge,
): Refusal | null {
  const said = lines.find(({ number }) => number === line);
  if (said?.author !== 'agent' || said.case !== work.case?.reference) return 'nothing_known';
  const now = aboutCase(work, text.trim(), tools);
  if (now === (said.edited ?? said.text)) return null;
  work.edits.push({ number: line, text: now });
  record(work, 'message_edited', { kind: 'agent', id: agent.id }, { number: line }, { text: now });
  return null;
}

/** A typed request: the customer gets a card that says what, why not more, and where to find it. */
function askFor(
  work: Work,
  agent: Agent,
  { item, note }: Extract<DeskCommand, { kind: 'ask' }>,
  { freshIds }: Foreknowledge,
): null {
  const id = freshIds();
  const request = { id, item, note: note.trim(), by: agent.id, at: work.now, state: 'open' } as const;
  changeCase(work, {
    requests: [...(work.case?.requests ?? []), request],
    waitingFor: 'customer',
    humanAskedAt: null,
  });
  record(work, 'evidence_asked', { kind: 'agent', id: agent.id }, { item }, { note: request.note });
  const name: Phrase = { key: `item-${dashed(item)}` };
  sayWhichCase(work);
  work.reply.says.push({ key: 'agent-asks', args: { owner: agent.name, item: name } });
  if (request.note !== '') work.reply.says.push({ key: 'verbatim', args: { words: request.note } });
  work.reply.says.push(howToFindItem(work, item));
  offerTheWay(work);
  return null;
}

function decideCase(
  work: Work,
  agent: Agent,
  command: Extract<DeskCommand, { kind: 'resolve' | 'reject' }>,
  tools: Tools,
  knowledge: Foreknowledge,
): null {
  const decision: Decision =
    command.kind === 'resolve'
      ? {
          kind: 'resolved',
          resolution: command.resolution,
          words: command.words.trim(),
          by: agent.id,
          at: work.now,
        }
      : { kind: 'rejected', words: command.reason.trim(), by: agent.id, at: work.now };
  const requests = (work.case?.requests ?? []).map((each) =>
    each.state === 'open' ? { ...each, state: 'dropped' as const } : each,
  );
  changeCase(work, { stage: 'decided', decision, requests, waitingFor: 'customer', humanAskedAt: null });
  waitForAnswer(work);
  const open =
    decision.kind === 'resolved'
      ? { kind: decision.kind, resolution: decision.resolution }
      : { kind: decision.kind };
  record(work, 'case_decided', { kind: 'agent', id: agent.id }, open, { words: decision.words });
  changeConversation(work, { misunderstood: 0 });
  moveOn(work, { type: 'decided' }, tools, knowledge);
  return null;
}
