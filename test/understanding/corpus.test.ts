import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';
import type { ReadFacts, Understood } from '../../src/understanding/understood.ts';

/** Messages written for this project, with what a careful reader takes from each. What is not listed was not said. */
interface Labelled {
  readonly text: string;
  readonly language: Understood['language'];
  readonly kind: Understood['kind'];
  readonly loss_type: Understood['loss_type'];
  /** `amount` as `68.00 CNY`; a `paid_at` without a day as `…/time_only`. */
  readonly facts: Partial<Record<keyof ReadFacts, string>>;
  readonly direction: Understood['direction'];
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
}

const RECEIVED = '2026-11-22T20:15:00+08:00';
/**
 * `second` was labelled before it was first read. That first run told 65 % of the kinds, 70 % of the loss types, and
 * read facts with 93 % precision and 82 % recall; what it got wrong was mended, so it measures nothing new any more.
 */
const corpus: Labelled[] = ['zh', 'en', 'second'].flatMap((part) =>
  readFileSync(join(import.meta.dirname, 'corpus', `${part}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Labelled),
);
const answers = corpus.map((labelled) => ({
  labelled,
  read: understand(labelled.text, { receivedAt: RECEIVED }),
}));

function plain(facts: ReadFacts, name: keyof ReadFacts): string | null {
  if (name === 'amount') return facts.amount && `${facts.amount.value} ${facts.amount.currency}`;
  if (name === 'paid_at') {
    const time = facts.paid_at;
    return time && (time.precision === 'time_only' ? `${time.value}/time_only` : time.value);
  }
  return facts[name]?.value ?? null;
}

interface Pair {
  readonly text: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

function measure(pairs: readonly Pair[]): { precision: number; recall: number; wrong: string[] } {
  const right = pairs.filter(({ wanted, got }) => wanted !== null && wanted === got).length;
  const got = pairs.filter((pair) => pair.got !== null).length;
  const wanted = pairs.filter((pair) => pair.wanted !== null).length;
  return {
    precision: got === 0 ? 1 : right / got,
    recall: wanted === 0 ? 1 : right / wanted,
    wrong: pairs
      .filter((pair) => pair.wanted !== pair.got)
      .map((pair) => `${pair.text}: ${pair.got} instead of ${pair.wanted}`),
  };
}

function expectGood(pairs: readonly Pair[]): void {
  const { precision, recall, wrong } = measure(pairs);
  expect(pairs.filter((pair) => pair.wanted !== null).length, 'enough examples to judge by').toBeGreaterThan(
    2,
  );
  expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(recall, wrong.join('\n')).toBeGreaterThanOrEqual(0.95);
}

describe('the corpus', () => {
  it('is large, and in both languages', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(200);
    expect(corpus.filter((each) => each.language === 'en').length).toBeGreaterThan(50);
  });

  const names: (keyof ReadFacts)[] = [
    'amount',
    'paid_at',
    'channel',
    'transaction_id',
    'merchant_order_id',
    'shop_order_id',
    'card_tail',
    'payee',
    'product',
    'recharge_account',
    'status',
  ];
  it.each(names)('reads %s with precision and recall', (name) => {
    expectGood(
      answers.map(({ labelled, read }) => ({
        text: labelled.text,
        wanted: labelled.facts[name] ?? null,
        got: plain(read.facts, name),
      })),
    );
  });

  it.each(['kind', 'loss_type', 'language', 'direction'] as const)('tells the %s', (field) => {
    expectGood(
      answers.map(({ labelled, read }) => ({
        text: labelled.text,
        wanted: labelled[field],
        got: read[field],
      })),
    );
  });

  it.each(['secrets', 'warnings'] as const)('finds the %s and invents none', (field) => {
    expectGood(
      answers.map(({ labelled, read }) => ({
        text: labelled.text,
        wanted: labelled[field].join() || null,
        got:
          (field === 'secrets' ? read.secrets.map((secret) => secret.value) : read.warnings).join() || null,
      })),
    );
  });

  it('is sure of a loss type only where it names one', () => {
    for (const { read } of answers) {
      expect(read.confidence > 0).toBe(read.loss_type !== null);
      expect(read.confidence).toBeLessThanOrEqual(1);
    }
  });
});
