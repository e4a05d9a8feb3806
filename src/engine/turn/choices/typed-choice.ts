import type { Button, Conversation } from '../../conversation.ts';
import type { StateOption, WaitingState } from '../../flow/flows.ts';
import { type OwnChoice, ownChoice } from '../../flow/own-choices.ts';
import type { Texts } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { asksOnlySides } from '../disputes/disputes.ts';
import { optionsOf } from '../reply/put-question.ts';
import { folded, madeOf, means, mentions, synonymsOf, wordsOf } from '../word-match.ts';
import type { Work } from '../work.ts';
import { yesToAll } from './all-of-them.ts';

/** A customer types one or two words for a button; a longer text that merely contains them is a message. */
const LONGEST_TYPED_CHOICE = 40;

/** The texts whose words mean a button that can stand beside any state's own, by the first part of its option. */
const ANYWHERE: Readonly<Partial<Record<OwnChoice, readonly string[]>>> = {
  call_human: ['option-call-human'],
  delete_yes: ['option-delete-yes'],
  delete_no: ['option-delete-no', 'cue-no'],
  join: ['option-join'],
  apart: ['option-apart'],
  second: ['option-second'],
  amend: ['option-amend'],
  other_payment: ['option-next', 'cue-yes'],
  other_not: ['option-next-not', 'cue-no'],
  look_again: ['option-look-again'],
  go_on: ['option-go-on'],
  row: ['option-row-yes', 'cue-yes'],
  no_row: ['option-no-row', 'option-row-no', 'cue-no'],
  ways: ['option-next-step'],
  cannot: ['option-cannot-get', 'cue-cannot'],
  end_solved: ['option-end-solved', 'cue-yes', 'cue-thanks'],
  end_given_up: ['option-end-given-up', 'cue-yes'],
  end_not: ['option-end-not', 'cue-no'],
  archive: ['option-archive', 'option-archive-back'],
  archive_done: ['option-archive-done'],
  drop_kept: ['option-archive-drop'],
};

/** What a plain yes means while the customer is asked to confirm something. */
const YES: Readonly<Record<NonNullable<Conversation['confirming']>, OwnChoice | null>> = {
  delete: 'delete_yes',
  duplicate: 'join',
  second: null,
  next: 'other_payment',
  solved: 'end_solved',
  given_up: 'end_given_up',
};
const CONFIRMING: readonly OwnChoice[] = [
  'delete_yes',
  'delete_no',
  'join',
  'apart',
  'second',
  'amend',
  'other_payment',
  'other_not',
  'end_solved',
  'end_given_up',
  'end_not',
];

function choiceOf(option: string): OwnChoice | null {
  return ownChoice(option)?.choice ?? null;
}

function isConfirming(option: string): boolean {
  const choice = choiceOf(option);
  return choice !== null && CONFIRMING.includes(choice);
}

function labelled(text: string, { label }: Button): boolean {
  return folded(label) !== '' && folded(label) === folded(text);
}

/** Keys of the texts that mean a button beside those of the state: a route goes by its title, an order that is kept by a yes. */
function wordKeys(option: string, routes: Tools['routes']): readonly string[] | undefined {
  const choice = choiceOf(option);
  if (choice === 'own') return [option === 'own' ? 'option-own-none' : 'option-own-yes'];
  if (choice !== 'route') return choice === null ? undefined : ANYWHERE[choice];
  return routes.flatMap(({ route, title }) => (option === `route.${route}` ? [title] : []));
}

/** The button of these that words mean: by its label, its place in the list as shown, or one of its synonyms. */
function anywhere(
  text: string,
  buttons: readonly Button[],
  texts: Texts,
  routes: Tools['routes'] = [],
): string | null {
  const hits = buttons.filter((button) => {
    const keys = wordKeys(button.option, routes);
    return labelled(text, button) || (keys !== undefined && madeOf(text, wordsOf(keys, texts)));
  });
  const exact = hits.filter((button) => labelled(text, button));
  // Of several requests the newest is the one that is talked about.
  if (hits.length > 1 && hits.every(({ option }) => choiceOf(option) === 'cannot'))
    return hits.at(-1)?.option ?? null;
  return (exact.length === 1 ? exact : hits.length === 1 ? hits : [])[0]?.option ?? null;
}

/**
 * The answer to what the customer was asked to confirm, typed. `unclear`: a yes or no that answers neither side, which
 * must not answer anything else. `null`: another message, and nothing is to be confirmed any more.
 */
export function typedConfirmation(
  text: string,
  { confirming, prompt }: Pick<Conversation, 'confirming' | 'prompt'>,
  texts: Texts,
): string | null {
  if (confirming === null) return null;
  const buttons = prompt?.buttons.filter(({ option }) => isConfirming(option)) ?? [];
  const option = placed(text, prompt?.buttons ?? []) ?? anywhere(text, buttons, texts);
  if (option !== null && buttons.some((each) => each.option === option)) return option;
  const isAll = yesToAll(text) !== null;
  if (confirming === 'second' && (isAll || mentions(text, 'cue-second-order', texts))) return 'second';
  if (!(confirming === 'next' && isAll) && !means(text, 'cue-yes', texts)) return null;
  return buttons.find((each) => choiceOf(each.option) === YES[confirming])?.option ?? 'unclear';
}

/** Numbers count the buttons as they are shown. */
function placed(text: string, buttons: readonly Button[]): string | null {
  const place = PLACE.exec(folded(text))?.groups?.place;
  return place === undefined ? null : (buttons[Number(place) - 1]?.option ?? null);
}
const PLACE =
  /^(?:还是|算了|不对|等等|那|就|我|选|应该是|ok|no|wait|actually|makeit|option|number)*(?<place>\d)(?:号?吧|号|好了)?$/iu;

/** The option a customer means who types instead of pressing. `null` where the words fit none, or fit two. */
export function typedChoice(work: Work, text: string, pending: WaitingState, tools: Tools): string | null {
  const { texts, routes } = tools;
  // A question that was kept back cannot be answered.
  const keptBack = asksOnlySides(work.conversation.prompt);
  const options = keptBack ? [] : optionsOf(work, pending, tools);
  const typed = folded(text);
  if (typed === '') return null;
  const { prompt, locale } = work.conversation;
  const shown =
    prompt?.buttons ??
    options.map(({ id, label }) => ({ option: id, label: texts.word({ key: label }, locale) }));
  const exact = shown.find((button) => labelled(text, button));
  if (exact) return exact.option;
  if (typed.length > LONGEST_TYPED_CHOICE) return null;
  const place = placed(text, shown);
  if (place !== null || /^\d$/.test(typed)) return place;
  const own = (option: string) => pending.options.some(({ id }) => id === option);
  // An end that was offered, and not taken, is answered by its button only.
  const over = (option: string) => option.startsWith('end_');
  const beside = anywhere(
    text,
    shown.filter(({ option }) => !own(option) && !over(option)),
    texts,
    routes,
  );
  if (beside !== null) return beside;
  return (
    only(options.filter(({ label }) => wordsOf([label], texts).includes(typed))) ??
    madeChoice(text, options, texts)
  );
}

/** The one option whose words a text is made of, with whatever is polite: 好的可以, sure go ahead please. */
function madeChoice(text: string, options: readonly StateOption[], texts: Texts): string | null {
  const polite = synonymsOf('cue-polite', texts);
  if (madeOf(text, polite)) return null;
  return only(options.filter(({ label }) => madeOf(text, [...wordsOf([label], texts), ...polite])));
}

function only(options: readonly StateOption[]): string | null {
  return options.length === 1 ? (options[0]?.id ?? null) : null;
}

/** Ends of what is said in one breath: a space is one beside Chinese, which is written without; "yes i paid" has none. */
const BREATHS = /[,，.。;；!！~～\n]\s*|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

/** The option that the first words of a text mean, where more is said behind them: 好的，微信付的. */
export function openingChoice(work: Work, text: string, pending: WaitingState, tools: Tools): string | null {
  const breaths = text.split(BREATHS).filter((each) => folded(each) !== '');
  const options = optionsOf(work, pending, tools);
  for (let end = Math.min(breaths.length - 1, MOST_BREATHS); end > 0; end--) {
    const chosen = madeChoice(breaths.slice(0, end).join(' '), options, tools.texts);
    if (chosen !== null) return chosen;
  }
  return null;
}
const MOST_BREATHS = 4;
