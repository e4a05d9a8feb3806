import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../src/domain/locale.ts';
import { folded, wordsOf } from '../../../src/engine/turn/word-match.ts';
import type { Meaning } from '../../../src/understanding/answering/meanings.ts';
import { ANSWER_CLASSES, NO_ANSWER, shapeOfAnswer } from '../../../src/understanding/answering/meant.ts';
import { tag } from '../../../src/understanding/lexicon/tag.ts';
import { normalise } from '../../../src/understanding/normalise.ts';
import { loaded, texts } from '../../engine/rehearsal.ts';
import { type Labelled, labelledOf, type Part } from '../corpus.ts';
import { shown, withNamed } from '../feature-names.ts';
import type { Example } from '../regression.ts';

/** A sentence typed at a question of the flows, and the option it means there; `null` where it means none. */
export interface Spoken {
  readonly state: string;
  readonly text: string;
  readonly option: string | null;
}

/** A sentence with what it means, among what can be meant where it was said. */
export interface Answered {
  readonly text: string;
  readonly meant: Meaning | null;
  readonly among: readonly Meaning[];
}

const LONGEST_ASIDE = 60;
const ONE_IN = 20;
const ELSEWHERE = [
  'cue-filler',
  'cue-thanks',
  'cue-give-up',
  'cue-angry',
  'cue-second-order',
  'command-delete',
  'option-delete-yes',
  'option-delete-no',
];
/** Meanings of somebody who was asked to look at something: half a story may be one of them. */
const LOOKED_FOR: readonly Meaning[] = ['there', 'not_there', 'paid', 'goods_missing', 'unsettled'];
const STORIES: readonly string[] = [
  'paid_no_order',
  'deleted_or_overwritten',
  'goods_missing',
  'charged_page_stalled',
];

export function spokenIn(part: Part): Spoken[] {
  return readFileSync(join(import.meta.dirname, `${part}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Spoken);
}

export function answered({ state, text, option }: Spoken): Answered {
  const { options } = loaded.flows.state(state);
  const chosen = options.find(({ id }) => id === option);
  if (option !== null && chosen === undefined) throw new Error(`${state} has no option ${option}: ${text}`);
  return { text, meant: chosen?.means ?? null, among: options.flatMap(({ means }) => means ?? []) };
}

/** Every question that has options a sentence can mean. */
const questions = loaded.flows.questions
  .map(({ options }) => options.filter(({ means }) => means !== undefined))
  .filter((options) => options.length > 0);

/** What may be typed for a button, at each question where it stands. */
export function typed(): Answered[] {
  const known = new Map<string, Answered>();
  for (const options of questions) {
    const among = options.flatMap(({ means }) => means ?? []);
    for (const { label, means } of options)
      for (const locale of LOCALES)
        for (const text of [texts.word({ key: label }, locale), ...texts.synonyms(label, locale)])
          known.set(`${text}\n${means}\n${among.join()}`, { text, meant: means ?? null, among });
  }
  return [...known.values()];
}

/** Words for other buttons, for commands and for nothing at all, one in so many at each question. */
export function elsewhere(): Answered[] {
  const every = typed();
  const pool = [
    ...new Set([
      ...every.map(({ text }) => text),
      ...ELSEWHERE.flatMap((key) => LOCALES.flatMap((locale) => texts.synonyms(key, locale))),
    ]),
  ];
  return questions.flatMap((options, at) => {
    const among = options.flatMap(({ means }) => means ?? []);
    const own = new Set(options.flatMap(({ label }) => wordsOf([label], texts)));
    const others = pool.filter((text) => !own.has(folded(text)));
    return others
      .filter((_, place) => (place + at) % ONE_IN === 0)
      .map((text) => ({ text, meant: null, among }));
  });
}

/** Messages that answer no question: facts and corrections whichever was put, stories where nobody was asked to look. */
export function asides(): Answered[] {
  const built = labelledOf('build').map(({ labelled }) => labelled);
  const lookedFor = questions.filter((options) =>
    options.some(({ means }) => means && LOOKED_FOR.includes(means)),
  );
  const others = questions.filter((options) => !lookedFor.includes(options));
  return [...besides(built.filter(isFact), questions), ...besides(built.filter(isStory), others)];
}

function besides(messages: readonly Labelled[], asked: typeof questions): Answered[] {
  return messages.map(({ text }, at) => {
    const options = asked[at % asked.length] ?? [];
    return { text, meant: null, among: options.flatMap(({ means }) => means ?? []) };
  });
}

const NUMBERS = ['amount', 'transaction_id', 'paid_at', 'channel', 'card_tail'];

function isFact({ text, kind, facts }: Labelled): boolean {
  if (text.length > LONGEST_ASIDE) return false;
  return kind === 'correction' || (kind === 'answer' && NUMBERS.some((name) => name in facts));
}

/** Of the order or the goods; one of another shop or account may well be an answer. */
function isStory({ text, loss_type: loss }: Labelled): boolean {
  const told = typeof loss === 'string' && STORIES.includes(loss);
  return told && text.length <= LONGEST_ASIDE;
}

/** As the fit takes it. */
export function exampleOf({ text, meant, among }: Answered): Example {
  const words = normalise(text).text;
  return {
    features: withNamed(shown(words, tag(words)), shapeOfAnswer(words)),
    labels: [ANSWER_CLASSES.indexOf(meant ?? NO_ANSWER)],
    among: [...among, NO_ANSWER].map((each) => (ANSWER_CLASSES as readonly string[]).indexOf(each)),
  };
}
