import { deskOf } from '../../../domain/desk-state.ts';
import type { DeskLetter, InboundEvent } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { verbatim } from '../facts/state-facts.ts';
import { changeCase, currentCase, PROGRAM, record, type Work } from '../work.ts';
import { joinIncident } from './incident.ts';

/** The case a letter is about where the turn has to write it, which need not be the one that is talked about. */
export function caseOfLetter({ content }: InboundEvent): string | null {
  const writes = content.kind === 'heard' || content.kind === 'split' || content.kind === 'incident';
  return writes ? content.reference : null;
}

/** What the desk did in another conversation, told here as far as it concerns whoever talks here. */
export function takeLetter(work: Work, letter: DeskLetter, { texts }: Pick<Tools, 'texts'>): void {
  const { reference } = letter;
  switch (letter.kind) {
    case 'merged':
      work.reply.says.push({ key: 'desk-merged-elsewhere', args: { reference } });
      return;
    case 'split':
      // Its clocks begin anew with this turn.
      if (work.case?.reference === reference) changeCase(work, { waitingFor: 'desk' });
      work.reply.says.push({ key: 'desk-split', args: { reference } });
      return;
    case 'outcome':
      work.reply.says.push({
        key: 'decided-elsewhere',
        args: { reference, outcome: verbatim(letter.words) },
      });
      return;
    case 'reopened':
      work.reply.says.push({ key: 'desk-merged-reopened', args: { reference } });
      return;
    case 'incident':
      return joinIncident(work, letter);
    case 'heard': {
      if (work.case?.reference !== reference || work.case.stage !== 'handed_over') return;
      const { from, text: words } = letter;
      const text = texts.word({ key: 'desk-note-heard', args: { reference: from, words } }, 'zh-CN');
      changeCase(work, {
        notes: [...work.case.notes, { by: 'zhaodan', at: work.now, text }],
        waitingFor: 'desk',
      });
      record(work, 'note_written', PROGRAM, { from }, { text });
    }
  }
}

/**
 * What the customer says in a case that was taken into one of another conversation goes there as a note; gives whether
 * it did. They hear where it went, since nobody answers here.
 */
export function passToMerged(work: Work, line: number, text: string): boolean {
  const current = currentCase(work);
  const into = current && deskOf(current).mergedInto;
  if (current === null || into?.lane == null) return false;
  const { reference: from } = current;
  const content = { kind: 'heard', reference: into.reference, from, text } as const;
  work.letters.push({ key: `heard:${work.lane}:${line}`, lane: into.lane, at: work.now, content });
  work.reply.says.push({ key: 'desk-heard-merged', args: { reference: from } });
  return true;
}
