import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES } from '../../../src/domain/locale.ts';
import type { WaitingState } from '../../../src/engine/flow/flows.ts';
import { askedAbout } from '../../../src/engine/turn/choices/spoken-choice.ts';
import { folded, wordsOf } from '../../../src/engine/turn/word-match.ts';
import type { Meaning } from '../../../src/understanding/answering/meanings.ts';
import {
  ANSWER_CLASSES,
  type Asked,
  NO_ANSWER,
  shapeOfAnswer,
} from '../../../src/understanding/answering/meant.ts';
import { tag } from '../../../src/understanding/lexicon/tag.ts';
import { normalise } from '../../../src/understanding/normalise.ts';
import { loaded, texts } from '../../engine/rehearsal.ts';
import { type Labelled, labelledOf, type Part } from '../corpus.ts';
import type { Example } from '../regression.ts';
import { shown } from '../shown.ts';

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
  readonly asked: Asked;
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
  const question = loaded.flows.state(state);
  const { options } = question;
  const chosen = options.find(({ id }) => id === option);
  if (option !== null && chosen === undefined) throw new Error(`${state} has no option ${option}: ${text}`);
  return { text, meant: chosen?.means ?? null, asked: askedBy(question) };
}

function askedBy(question: WaitingState): Asked {
  return { about: askedAbout(question), among: question.options.flatMap(({ means }) => means ?? []) };
}

/** Every question that has options a sentence can mean. */
const questions = loaded.flows.questions.filter((question) => askedBy(question).among.length > 0);

/** What may be typed for a button, at each question where it stands. */
export function typed(): Answered[] {
  const known = new Map<string, Answered>();
  for (const question of questions) {
    const asked = askedBy(question);
    for (const { label, means } of question.options.filter(({ means }) => means !== undefined))
      for (const locale of LOCALES)
        for (const text of [texts.word({ key: label }, locale), ...texts.synonyms(label, locale)])
          known.set(`${text}\n${means}\n${JSON.stringify(asked)}`, { text, meant: means ?? null, asked });
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
  return questions.flatMap((question, at) => {
    const asked = askedBy(question);
    const own = new Set(question.options.flatMap(({ label }) => wordsOf([label], texts)));
    const others = pool.filter((text) => !own.has(folded(text)));
    return others
      .filter((_, place) => (place + at) % ONE_IN === 0)
      .map((text) => ({ text, meant: null, asked }));
  });
}

/** Messages that answer no question: facts and corrections whichever was put, stories where nobody was asked to look. */
export function asides(): Answered[] {
  const built = labelledOf('build').map(({ labelled }) => labelled);
  const lookedFor = questions.filter((question) =>
    askedBy(question).among.some((means) => LOOKED_FOR.includes(means)),
  );
  const others = questions.filter((question) => !lookedFor.includes(question));
  return [...besides(built.filter(isFact), questions), ...besides(built.filter(isStory), others)];
}

function besides(messages: readonly Labelled[], asked: readonly WaitingState[]): Answered[] {
  return messages.map(({ text }, at) => ({
    text,
    meant: null,
    asked: askedBy(asked[at % asked.length] as WaitingState),
  }));
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
export function exampleOf({ text, meant, asked: { about, among } }: Answered): Example {
  const words = normalise(text).text;
  const tagged = tag(words);
  return {
    features: shown(words, tagged, shapeOfAnswer(words, tagged, about)),
    labels: [ANSWER_CLASSES.indexOf(meant ?? NO_ANSWER)],
    among: [...new Set<string>([...among, NO_ANSWER])].map((each) =>
      (ANSWER_CLASSES as readonly string[]).indexOf(each),
    ),
  };
}
