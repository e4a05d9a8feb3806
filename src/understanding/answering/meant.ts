import { type Tagged, tag } from '../lexicon/tag.ts';
import { normalise } from '../normalise.ts';
import { featuresOf } from '../weighing/features.ts';
import { weighing } from '../weighing/weighing.ts';
import { readWeights } from '../weighing/weights.ts';
import { ENDS, MEANINGS, type Meaning } from './meanings.ts';

/** What the text comes to where it answers the question with none of its options: a fact, a question back, a story. */
export const NO_ANSWER = 'no_answer';
export const ANSWER_CLASSES = [...MEANINGS, NO_ANSWER] as const;
export type AnswerClass = (typeof ANSWER_CLASSES)[number];

/** An answer in a sentence or two; a longer text tells a story. In UTF-16 units. */
const LONGEST_ANSWER = 120;
/** A choice is acted upon, so it has to be likely enough; putting the question again costs one message. */
export const SURE = 0.5;
/** What ends a case or sends it off is taken back less easily. */
const SURE_OF_AN_END = 0.8;

const WEIGHING = weighing(ANSWER_CLASSES, readWeights(new URL('./answer-weights.bin', import.meta.url)));

/** What was asked and may be meant: the same words say another thing of a mailbox than of an order. */
export interface Asked {
  /** The check, the fact or the evidence the question is about; empty where it is about none. */
  readonly about: string;
  readonly among: readonly Meaning[];
  /** Those that end the talk or send it off; {@link ENDS} if not said. */
  readonly ends?: readonly Meaning[];
}

/** Lengths are told apart by their order of magnitude: an answer is short. Concepts count by what they were said of. */
export function shapeOfAnswer(text: string, { tags }: Tagged, about: string): string[] {
  const length = `length=${Math.floor(Math.log2(text.trim().length + 1))}`;
  return [length, ...Array.from(new Set(tags), (tag) => `asked=${about} ${tag.charCodeAt(0)}`)];
}

/** The likeliest of some meanings and of {@link NO_ANSWER}, with its share among them. */
export function likeliestOf(
  chances: Float64Array,
  among: readonly Meaning[],
): { readonly meant: AnswerClass; readonly share: number } {
  const possible: readonly AnswerClass[] = [...among, NO_ANSWER];
  let meant: AnswerClass = NO_ANSWER;
  let [most, whole] = [0, 0];
  for (const each of possible) {
    const chance = chances[ANSWER_CLASSES.indexOf(each)] as number;
    whole += chance;
    if (chance > most) [meant, most] = [each, chance];
  }
  return { meant, share: most / whole };
}

/**
 * A text as an answer: which of a question's possible answers it gives, `null` where it gives none of them for certain.
 * Pure; linear in the length of the text, which is not looked at beyond a few lines, and read once for all questions.
 */
export type Answer = (asked: Asked) => Meaning | null;

export function answerOf(text: string): Answer {
  if (text.trim() === '' || text.length > LONGEST_ANSWER) return () => null;
  const read = once(() => {
    const words = normalise(text).text;
    const tagged = tag(words);
    return { words, tagged, features: featuresOf(words, tagged) };
  });
  const weighed = new Map<string, Float64Array>();
  return ({ about, among, ends = ENDS }) => {
    if (among.length === 0) return null;
    const { words, tagged, features } = read();
    const chances = weighed.get(about) ?? WEIGHING.chances(features, shapeOfAnswer(words, tagged, about));
    weighed.set(about, chances);
    const { meant, share } = likeliestOf(chances, among);
    if (meant === NO_ANSWER) return null;
    return share >= (ends.includes(meant) ? SURE_OF_AN_END : SURE) ? meant : null;
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
