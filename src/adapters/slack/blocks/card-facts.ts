import type { CaseView, FactView } from '../../../engine/desk/worded/view-model.ts';
import { oneLine } from './letters.ts';
import { shorten } from './plain.ts';
import { bold, faint, type Run, struck } from './rich.ts';
import type { Voice } from './voice.ts';

const MARKS = {
  proven: '✓',
  claimed: '○',
  contradicted: '⚠',
  missing: '—',
  unobtainable: '✕',
} as const satisfies Record<FactView['standing'], string>;

const LONGEST_VALUE = 100;
const MOST_FACTS = 24;

/** A line for each fact: how it stands, what it is, where it comes from. */
export function factLines({ facts }: Pick<CaseView, 'facts'>, voice: Voice): Run[] {
  return facts.slice(0, MOST_FACTS).flatMap((fact, index) => factLine(fact, index > 0, voice));
}

function factLine(fact: FactView, onItsOwn: boolean, { say }: Voice): Run[] {
  const { label, value, before, rival, why, source, standing, standingLabel } = fact;
  const short = (words: string) => shorten(oneLine(words), LONGEST_VALUE);
  const sourceWords = source ? short(source.words) : null;
  return [
    { text: `${onItsOwn ? '\n' : ''}${MARKS[standing]} ` },
    bold(`${label} `),
    { text: value === null ? (why ?? standingLabel) : short(value) },
    ...(before === null ? [] : [{ text: ' ' }, struck(short(before))]),
    ...(rival === null ? [] : [{ text: say('rival', { value: short(rival) }) }]),
    ...(value === null || sourceWords === null ? [] : [faint(` ${sourceWords}`)]),
  ];
}
