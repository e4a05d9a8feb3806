import type { Conversation } from './conversation.ts';
import type { Interruption } from './replay.ts';

/** The same customer, a little different: what must come of it hardly changes. */
export interface Mutation {
  readonly name: string;
  readonly conversation: Conversation;
  readonly interruption: Interruption | null;
}

const TWO_DAYS = 48 * 60;

/** Every mutation that makes sense for a conversation. */
export function mutationsOf(conversation: Conversation): Mutation[] {
  return [
    ...together(conversation),
    ...turnedAround(conversation),
    ...gap(conversation),
    ...otherLanguage(conversation),
    ...corrected(conversation),
  ];
}

interface FreeAnswer {
  readonly state: string;
  readonly say: string;
}

function freeAnswers({ answers }: Conversation): FreeAnswer[] {
  return Object.entries(answers).flatMap(([state, list]) =>
    list.flatMap((answer) => ('say' in answer && answer.free ? [{ state, say: answer.say }] : [])),
  );
}

/** All facts come in the first message: their questions are never put. */
function together(conversation: Conversation): Mutation[] {
  const free = freeAnswers(conversation);
  if (free.length === 0) return [];
  const [first = '', ...rest] = conversation.opening;
  const gone = new Set(free.map(({ state }) => state));
  const opening = [
    [first, ...free.map(({ say }) => say)].join(conversation.locale === 'en' ? '. ' : '。'),
    ...rest,
  ];
  const questions = conversation.expect.questions.filter((state) => !gone.has(state));
  return [
    {
      name: 'every fact in one message',
      conversation: {
        ...conversation,
        opening,
        expect: {
          ...conversation.expect,
          questions,
          messages: conversation.expect.messages - (conversation.expect.questions.length - questions.length),
        },
      },
      interruption: null,
    },
  ];
}

/** Answers in the wrong order: each question for a fact is answered with another one's fact. */
function turnedAround(conversation: Conversation): Mutation[] {
  const free = freeAnswers(conversation);
  if (free.length < 2) return [];
  const backwards = free.map(({ state }, at) => ({ state, say: free[free.length - 1 - at]?.say ?? '' }));
  const all = free.map(({ say }) => ({ say, free: true }));
  const answers = Object.fromEntries(
    Object.entries(conversation.answers).map(([state, list]) => {
      const turned = backwards.find((answer) => answer.state === state);
      // A question that is put again is still open: then its own answer follows, and the others after it.
      const own = list.filter((answer) => 'say' in answer && answer.free);
      return [state, turned ? [{ say: turned.say, free: true }, ...own, ...all] : list];
    }),
  );
  return [
    { name: 'answers in another order', conversation: { ...conversation, answers }, interruption: null },
  ];
}

function gap(conversation: Conversation): Mutation[] {
  const last = conversation.expect.questions.at(-1);
  if (last === undefined) return [];
  return [{ name: 'two days later', conversation, interruption: { at: last, passMinutes: TWO_DAYS } }];
}

function otherLanguage(conversation: Conversation): Mutation[] {
  return [{ name: 'another language', conversation, interruption: { at: null, say: '/language' } }];
}

/** At the review the customer finds a mistake. What a file shows is not undone by a word. */
function corrected(conversation: Conversation): Mutation[] {
  const shown = Object.values(conversation.answers).flat();
  if (shown.some((answer) => 'picture' in answer || 'file' in answer)) return [];
  if (!conversation.expect.questions.includes('review.summary')) return [];
  const [, currency = 'CNY'] = conversation.expect.facts.amount?.split(' ') ?? [];
  const say =
    conversation.locale === 'en'
      ? `sorry, the amount was ${currency === 'USD' ? '$' : ''}93.40${currency === 'CNY' ? ' yuan' : ''}`
      : '刚才说错了，金额是93.4元';
  const facts = { ...conversation.expect.facts, amount: `9340 ${currency}` };
  return [
    {
      name: 'a correction at the end',
      conversation: { ...conversation, expect: { ...conversation.expect, facts } },
      interruption: { at: 'review.summary', say },
    },
  ];
}
