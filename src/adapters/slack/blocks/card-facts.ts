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

const LONGEST_VALUE = 60;
const LONGEST_LABEL = 40;
const MOST_FACTS = 20;
/** Wide enough that the eye finds the next mark. */
const APART = '\u3000';
/** A mark never stands at the end of a line by itself. */
const TOGETHER = '\u00A0';

/** What is known stands together, one after the other; what is in doubt or missing has lines of its own. */
export function factLines({ facts }: Pick<CaseView, 'facts'>, voice: Voice): Run[] {
  const shown = facts.slice(0, MOST_FACTS);
  const known = shown
    .filter(isSettled)
    .flatMap((fact, index) => [{ text: index > 0 ? APART : '' }, ...factRuns(fact, voice)]);
  const open = shown
    .filter((fact) => !isSettled(fact))
    .flatMap((fact, index) => [
      { text: index > 0 || known.length > 0 ? '\n' : '' },
      ...factRuns(fact, voice),
    ]);
  const runs = [...known, ...open];
  return runs.length === 0 ? [] : [...runs, faint(`\n${legend(shown)}`)];
}

function isSettled({ standing }: FactView): boolean {
  return standing === 'proven' || standing === 'claimed';
}

/** What the marks mean that were used. */
function legend(facts: readonly FactView[]): string {
  const used = new Map(facts.map(({ standing, standingLabel }) => [standing, standingLabel]));
  return [...used]
    .map(([standing, label]) => `${MARKS[standing]} ${shorten(label, LONGEST_LABEL)}`)
    .join(APART);
}

/** How it stands, what it is, and where it comes from if not from the customer's own words. */
function factRuns(fact: FactView, { say }: Voice): Run[] {
  const { label, value, before, rival, why, source, standing, standingLabel } = fact;
  const short = (words: string, longest = LONGEST_VALUE) => shorten(oneLine(words), longest);
  const isTold = source !== null && source.to !== null && 'message' in source.to;
  return [
    { text: MARKS[standing] + TOGETHER },
    bold(short(label, LONGEST_LABEL) + TOGETHER),
    { text: value === null ? (why ?? standingLabel) : short(value) },
    ...(before === null ? [] : [{ text: ' ' }, struck(short(before))]),
    ...(rival === null ? [] : [{ text: say('rival', { value: short(rival) }) }]),
    ...(value === null || source === null || isTold ? [] : [faint(` ${short(source.words, LONGEST_LABEL)}`)]),
  ];
}
