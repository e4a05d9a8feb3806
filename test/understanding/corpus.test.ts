import { describe, expect, it } from 'vitest';
import {
  type Answered,
  answersOf,
  FIELDS,
  type Field,
  macroF1,
  type Pair,
  type Part,
  pairsOf,
  right,
  score,
} from './corpus.ts';

/**
 * A little below what was last measured of each part, in per cent; `figures.ts` prints what is read now. The aim of
 * issue 4 is 97 and 95 for facts, 90 for loss types, 98 for directions: where `unseen` is below it, so is the program.
 */
const HELD: Readonly<Record<Part, Readonly<Record<string, readonly [precision: number, recall: number]>>>> = {
  build: {
    // The hundred people of forums and after-sale chats lowered times, payees and what no fit is made on.
    amount: [97, 96],
    paid_at: [96, 93],
    // Ninety people of November 28 pay by wallets of all the world, and top up what has no shape.
    channel: [98, 95],
    transaction_id: [97, 94],
    merchant_order_id: [93, 94],
    shop_order_id: [99, 98],
    card_tail: [97, 95],
    payee: [96, 88],
    product: [94, 92],
    recharge_account: [97, 88],
    status: [85, 75],
    secrets: [94, 100],
    warnings: [86, 88],
  },
  unseen: {
    amount: [90, 90],
    paid_at: [93, 90],
    channel: [97, 92],
    transaction_id: [97, 95],
    merchant_order_id: [92, 93],
    shop_order_id: [97, 92],
    card_tail: [96, 91],
    payee: [93, 85],
    product: [78, 76],
    // Two secrets are told of beside what only looks like one.
    secrets: [60, 100],
    warnings: [79, 89],
  },
};
/** Kind and direction: how many are exact; loss type: its macro-F1. */
const TOLD: Readonly<Record<Part, readonly [kind: number, loss: number, direction: number]>> = {
  build: [98, 97, 99],
  unseen: [91, 86, 97],
};

/**
 * `second` was labelled before it was first read. That first run told 65 % of the kinds, 70 % of the loss types, and
 * read facts with 93 % precision and 82 % recall; what it got wrong was mended, so it measures nothing new any more.
 */
const FIRST_FILES = ['zh.jsonl', 'en.jsonl', 'second.jsonl'];

const answers = { build: answersOf('build'), unseen: answersOf('unseen') };
const first = answers.build.filter(({ file }) => FIRST_FILES.includes(file));

/** Only of the part to build on: what stands in the other is not to be read in a terminal. */
function wrong(pairs: readonly Pair[]): string {
  return pairs
    .filter((pair) => !right(pair))
    .map((pair) => `${pair.text}: ${pair.got} instead of ${pair.wanted.join(' or ')}`)
    .join('\n');
}

function expectGood(pairs: readonly Pair[], words: string): void {
  const { precision, recall, there } = score(pairs);
  expect(there, 'enough examples to judge by').toBeGreaterThan(2);
  expect(precision, words).toBeGreaterThanOrEqual(0.97);
  expect(recall, words).toBeGreaterThanOrEqual(0.95);
}

describe('the corpus', () => {
  it('is large, and in both languages', () => {
    const english = ({ labelled }: Answered) => labelled.language === 'en';
    expect(answers.build.length).toBeGreaterThanOrEqual(4900);
    expect(answers.unseen.length).toBeGreaterThanOrEqual(490);
    expect(answers.build.filter(english).length).toBeGreaterThan(500);
    expect(answers.unseen.filter(english).length).toBeGreaterThan(100);
  });

  it.each(FIELDS)('reads the %s of the first files with precision and recall', (field) => {
    const pairs = pairsOf(first, field);
    expectGood(pairs, wrong(pairs));
  });

  it('is sure of a loss type only where it names one', () => {
    for (const { read } of [...answers.build, ...answers.unseen]) {
      expect(read.confidence > 0).toBe(read.loss_type !== null);
      expect(read.confidence).toBeLessThanOrEqual(1);
    }
  });
});

describe.each(['build', 'unseen'] as const)('of the part %s', (part) => {
  const words = (pairs: readonly Pair[]) => (part === 'build' ? wrong(pairs) : part);
  const [kind, loss, direction] = TOLD[part];

  it.each(Object.entries(HELD[part]))('the %s is read', (field, [precision, recall]) => {
    const pairs = pairsOf(answers[part], field as Field);
    const measured = score(pairs);
    expect(100 * measured.precision, words(pairs)).toBeGreaterThanOrEqual(precision);
    expect(100 * measured.recall, words(pairs)).toBeGreaterThanOrEqual(recall);
  });

  it.each([
    ['kind', kind],
    ['direction', direction],
  ] as const)('the %s is told', (field, share) => {
    const pairs = pairsOf(answers[part], field);
    expect((100 * pairs.filter(right).length) / pairs.length, words(pairs)).toBeGreaterThanOrEqual(share);
  });

  it('the loss type is told, the rare ones too', () => {
    const pairs = pairsOf(answers[part], 'loss_type');
    expect(100 * macroF1(pairs), words(pairs)).toBeGreaterThanOrEqual(loss);
  });
});
