import { describe, expect, it } from 'vitest';
import { FACT_NAMES, WALLET_STATUSES } from '../../src/domain/fact.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../src/domain/payment-channel.ts';
import { all, FACTS, type Labelled, labelledOf } from './corpus.ts';

const build = labelledOf('build');
const unseen = labelledOf('unseen');
const both = [...build, ...unseen].map(({ file, labelled }) => ({ file, ...labelled }));

const KEYS = [
  'file',
  'text',
  'received_at',
  'asked',
  'language',
  'kind',
  'loss_type',
  'facts',
  'answers',
  'direction',
  'secrets',
  'warnings',
];
/** Facts that are the words of the text themselves. */
const NAMED = [
  'transaction_id',
  'merchant_order_id',
  'shop_order_id',
  'payee',
  'product',
  'recharge_account',
] as const;
const SHAPES: Partial<Record<string, RegExp>> = {
  amount: /^\d+\.\d\d [A-Z]{3}$/,
  paid_at: /^\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d[+-]\d\d:\d\d(\/time_only)?)?$/,
  channel: new RegExp(`^(${PAYMENT_CHANNELS.join('|')})$`),
  status: new RegExp(`^(${WALLET_STATUSES.join('|')})$`),
  card_tail: /^\d{3,4}$/,
};

/** Every run of eight Chinese characters: a clause that two texts share was written once and copied. */
function clauses(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}{8,}/gu)].flatMap(([run]) =>
    Array.from({ length: run.length - 7 }, (_, start) => run.slice(start, start + 8)),
  );
}

describe('the labels', () => {
  it('have known keys and values of the right shape', () => {
    for (const each of both) {
      expect(KEYS, each.text).toEqual(expect.arrayContaining(Object.keys(each)));
      expect([null, ...LOSS_TYPES], each.text).toEqual(expect.arrayContaining([...all(each.loss_type)]));
      for (const [name, values] of Object.entries(each.facts)) {
        expect(FACTS).toContain(name);
        for (const value of all(values)) {
          if (value !== null) expect(value, each.text).toMatch(SHAPES[name] ?? /\S/);
        }
      }
    }
  });

  it('name nothing that the text does not say', () => {
    const folded = (words: string) =>
      words
        .normalize('NFKC')
        .replace(/[\s\u200b-]/g, '')
        .toLowerCase();
    for (const { facts, text } of both) {
      for (const name of NAMED) {
        for (const value of all(facts[name])) expect(folded(text), text).toContain(folded(value ?? ''));
      }
    }
  });

  it('call a text a payment notice exactly where they tell its direction', () => {
    const told = ({ direction, kind }: Labelled) =>
      all(direction).includes(null) === all(kind).includes('payment_notice');
    expect(both.filter(told)).toEqual([]);
  });

  it('stay with an answer to a known question', () => {
    for (const { asked, answers, text } of both.filter((each) => each.asked !== undefined)) {
      expect([...FACT_NAMES, 'payment', 'numbers'], text).toContain(asked);
      expect(FACT_NAMES, text).toEqual(expect.arrayContaining(Object.keys(answers ?? {})));
    }
  });
});

describe('the two parts', () => {
  it('share no text and no clause', () => {
    const known = new Set(build.flatMap(({ labelled }) => [labelled.text, ...clauses(labelled.text)]));
    const shared = ({ text }: Labelled) => [text, ...clauses(text)].filter((words) => known.has(words));
    expect(unseen.filter(({ labelled }) => shared(labelled).length > 0).map(({ file }) => file)).toEqual([]);
  });

  it('are told by different people', () => {
    const told = new Set(build.map(({ file }) => file).filter((file) => file.startsWith('by-')));
    expect(unseen.map(({ file }) => file).filter((file) => told.has(file))).toEqual([]);
  });

  it.each(LOSS_TYPES)('both tell often of %s, and in both languages', (type) => {
    const telling = (part: typeof build, language: string) =>
      part.filter(({ labelled }) => labelled.loss_type === type && labelled.language === language).length;
    expect(telling(build, 'zh')).toBeGreaterThan(90);
    expect(telling(build, 'en')).toBeGreaterThan(30);
    expect(telling(unseen, 'zh')).toBeGreaterThanOrEqual(15);
    expect(telling(unseen, 'en')).toBeGreaterThan(5);
  });
});
