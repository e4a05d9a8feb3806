/**
 * node test/understanding/fit-facts.ts [FACT...] [--check [--wrong FACT]]
 * Fits what decides which number of a text is the amount, which time the payment's, which words name the product…, on
 * the corpus to build on. A fact that is read after others is fitted after they were.
 * `--check` writes nothing: it says how right a fit is on whole files left out of it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { accountNamed } from '../../src/understanding/account-signs.ts';
import { LIKELY as PAID } from '../../src/understanding/amounts.ts';
import { ORDER_LIKELY } from '../../src/understanding/ids.ts';
import { MOMENT_LIKELY } from '../../src/understanding/paid-at.ts';
import { PAYEE_LIKELY } from '../../src/understanding/payees.ts';
import { CHANNEL_LIKELY } from '../../src/understanding/payment-channels.ts';
import { NAMED } from '../../src/understanding/products/read-product.ts';
import { type Reading, readThrough } from '../../src/understanding/reading.ts';
import { ACCOUNT_LIKELY } from '../../src/understanding/recharge-accounts.ts';
import { type Shows, signsOf } from '../../src/understanding/weighing/judging.ts';
import { type Choice, chanceBy, learnChoosing } from './choosing.ts';
import { all, type Labelled, labelledOf, type Pair, RECEIVED, score, timeNamed } from './corpus.ts';
import type { Fitted } from './regression.ts';
import { writeWeights } from './write-weights.ts';

const FOLDS = 6;
/** A weight below this, in hundredths, changes nothing. */
const LEAST = 6;
const LEFT = 0.4;
/** In so many sentences each name of goods stands. */
const EACH = 1;
/** What a sentence that was made up counts for beside one somebody wrote; one put together of a name and a frame. */
const MADE_UP = 0.6;
const PUT_TOGETHER = 0.15;
/** What a text counts for without what rules tell of it. */
const UNRULED = 0.3;

interface Candidate {
  readonly name: string;
  readonly features: ReadonlySet<number>;
  /** The same without what rules tell; `null` where nothing of it is theirs. */
  readonly unruled: ReadonlySet<number> | null;
}

interface Shown {
  readonly name: string;
  readonly shows: Shows;
  /** What of it rules tell that know these texts too well; learned with and without. */
  readonly ruled?: Shows;
}

interface Text {
  /** `null`: of `told/`, which is in every fit. */
  readonly file: string | null;
  readonly text: string;
  readonly wanted: readonly (string | null)[];
  readonly candidates: readonly Candidate[];
  readonly weight: number;
}

interface Told {
  readonly text: string;
  readonly wanted: string | null;
  /** How much it is learned from, beside a text of the corpus. */
  readonly weight: number;
}

interface Task {
  readonly file: string;
  /** Candidates less likely are none. */
  readonly likely: number;
  readonly wanted: (labelled: Labelled) => readonly (string | null)[];
  readonly candidates: (reading: Reading) => readonly Shown[];
  /** What grows on chance is held back by; names say more of themselves than what stands around a number does. */
  readonly penalty: number;
  /** The share of its signs a candidate does without in each step of the fit, where that was measured to help. */
  readonly left: number;
  /** What a text teaches something wrong with. */
  readonly misleads: (labelled: Labelled) => boolean;
  readonly told: readonly Told[];
}

const TASKS: Readonly<
  Record<'order' | 'account' | 'moment' | 'channel' | 'amount' | 'payee' | 'product', Task>
> = {
  order: {
    file: 'order-id-weights.bin',
    likely: ORDER_LIKELY,
    penalty: 0.1,
    left: LEFT,
    wanted: ({ facts }) => all(facts.shop_order_id),
    candidates: ({ facts }) => facts.orders.map(({ value, shows, ruled }) => ({ name: value, shows, ruled })),
    misleads: () => false,
    told: tolds('orders.txt'),
  },
  account: {
    file: 'account-weights.bin',
    likely: ACCOUNT_LIKELY,
    penalty: 0.1,
    left: LEFT,
    wanted: ({ facts }) => all(facts.recharge_account),
    candidates: ({ words, facts }) =>
      facts.accounts.map(({ from, to, shows, ruled }) => ({
        name: accountNamed(words.words(from, to)),
        shows,
        ruled,
      })),
    misleads: () => false,
    told: tolds('accounts.txt'),
  },
  moment: {
    file: 'moment-weights.bin',
    likely: MOMENT_LIKELY,
    penalty: 1,
    left: LEFT,
    wanted: ({ facts }) => all(facts.paid_at),
    candidates: ({ facts }) => facts.moments.map(({ value, shows }) => ({ name: timeNamed(value), shows })),
    misleads: () => false,
    told: tolds('times.txt'),
  },
  channel: {
    file: 'channel-weights.bin',
    likely: CHANNEL_LIKELY,
    penalty: 1,
    left: 0,
    wanted: ({ facts }) => all(facts.channel),
    candidates: ({ facts }) => facts.channels.map(({ value, shows }) => ({ name: value, shows })),
    misleads: () => false,
    told: tolds('channels.txt'),
  },
  amount: {
    file: 'amount-weights.bin',
    likely: PAID,
    penalty: 1,
    left: 0,
    wanted: ({ facts }) => all(facts.amount).map((value) => value && (value.split(' ')[0] as string)),
    candidates: ({ facts }) =>
      facts.amounts.map(({ value: { minor }, shows }) => ({ name: (minor / 100).toFixed(2), shows })),
    // A sum that was demanded, or did not go through, is spoken of as if it had been paid.
    misleads: ({ loss_type: loss, warnings }) =>
      all(loss).includes('not_charged') || warnings.includes('scam_fee'),
    told: tolds('amounts.txt'),
  },
  payee: {
    file: 'payee-weights.bin',
    likely: PAYEE_LIKELY,
    penalty: 0.3,
    left: 0.3,
    wanted: ({ facts }) => all(facts.payee),
    candidates: ({ words, facts }) =>
      facts.payees.map(({ from, to, shows }) => ({ name: words.words(from, to), shows })),
    misleads: () => false,
    told: [],
  },
  product: {
    file: 'products/product-weights.bin',
    likely: NAMED,
    penalty: 0.1,
    left: LEFT,
    wanted: ({ facts }) => all(facts.product),
    candidates: ({ words, facts }) =>
      facts.products.map(({ from, to, shows }) => ({ name: words.words(from, to), shows })),
    misleads: () => false,
    told: goodsTold(),
  },
};

const { values: chosen, positionals: named } = parseArgs({
  allowPositionals: true,
  options: { check: { type: 'boolean', default: false }, wrong: { type: 'string' } },
});
function told(file: string): string[] {
  return readFileSync(join(import.meta.dirname, 'told', file), 'utf8')
    .trimEnd()
    .split('\n');
}

/** A text, and behind a tab what is to be read of it; nothing where nothing is. */
function tolds(file: string): Told[] {
  return told(file).map((line) => {
    const [text = '', wanted = ''] = line.split('\t');
    return { text, wanted: wanted === '' ? null : wanted, weight: MADE_UP };
  });
}

/** Every name of goods in some of the sentences in which goods are named. */
function goodsTold(): Told[] {
  const spoken = (text: string): boolean => /\p{Script=Han}/u.test(text);
  const sentences = told('goods-told.txt');
  return told('goods.txt').flatMap((name, at) => {
    const fitting = sentences.filter((each) => each === '{}' || spoken(each) === spoken(name));
    return Array.from({ length: EACH }, (_, turn) => ({
      text: (fitting[(at * EACH + turn) % fitting.length] as string).replace('{}', name),
      wanted: name,
      weight: PUT_TOGETHER,
    }));
  });
}

const read = labelledOf('build').map(({ file, labelled }) => ({
  file,
  labelled,
  reading: readThrough(labelled.text, { receivedAt: labelled.received_at ?? RECEIVED }),
}));

function candidatesOf(task: Task, reading: Reading): Candidate[] {
  return task.candidates(reading).map(({ name, shows, ruled }) => {
    const features = new Set(signsOf(shows));
    return {
      name,
      features,
      unruled: ruled === undefined ? null : features.difference(new Set(signsOf(ruled))),
    };
  });
}

function textsOf(task: Task): Text[] {
  const spoken = task.told.map(
    ({ text, wanted, weight }): Text => ({
      file: null,
      text,
      wanted: [wanted],
      candidates: candidatesOf(task, readThrough(text, { receivedAt: RECEIVED })),
      weight,
    }),
  );
  const labelled = read
    .filter(({ labelled }) => !task.misleads(labelled))
    .map(({ file, labelled, reading }) => ({
      file,
      text: labelled.text,
      wanted: task.wanted(labelled),
      candidates: candidatesOf(task, reading),
      weight: 1,
    }));
  return [...labelled, ...spoken];
}

function choicesOf({ wanted, candidates, weight }: Text): Choice[] {
  const right = candidates.map(({ name }) => wanted.includes(name));
  // What nobody could choose teaches that the others are wrong.
  const none = wanted.includes(null) || !right.includes(true);
  const choice = { candidates: candidates.map(({ features }) => features), right, none, weight };
  const unruled = candidates.flatMap((each) => each.unruled ?? []);
  return unruled.length === 0
    ? [choice]
    : [choice, { ...choice, candidates: unruled, weight: UNRULED * weight }];
}

function fitted(texts: readonly Text[], { penalty, left }: Task): Fitted {
  return learnChoosing(
    texts.flatMap(choicesOf).filter(({ candidates }) => candidates.length > 0),
    penalty,
    left,
  );
}

function likeliest({ candidates }: Text, weights: Fitted, { likely }: Task): string | null {
  let [got, most]: [string | null, number] = [null, likely];
  for (const { name, features } of candidates) {
    const chance = chanceBy(weights, features);
    if (chance > most) [got, most] = [name, chance];
  }
  return got;
}

function check(name: string, task: Task): void {
  const texts = textsOf(task);
  const files = [...new Set(texts.flatMap(({ file }) => file ?? []))];
  const pairs = Array.from({ length: FOLDS }, (_, fold) => {
    const out = new Set(files.filter((_, at) => at % FOLDS === fold));
    const [left, kept] = [
      texts.filter(({ file }) => out.has(file ?? '')),
      texts.filter(({ file }) => !out.has(file ?? '')),
    ];
    const weights = fitted(kept, task);
    return left.map(
      (each): Pair => ({ text: each.text, wanted: each.wanted, got: likeliest(each, weights, task) }),
    );
  }).flat();
  const reachable = texts.filter(
    ({ file, wanted, candidates }) =>
      file !== null && !wanted.includes(null) && candidates.some((each) => wanted.includes(each.name)),
  );
  const { precision, recall, there } = score(pairs);
  console.log(
    `${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)} of ${there}, of which ${reachable.length} are among the candidates`,
  );
  if (chosen.wrong !== name) return;
  for (const { text, wanted, got } of pairs)
    if (!wanted.includes(got)) console.log(`  ${got} instead of ${wanted.join(' or ')}: ${text}`);
}

for (const [name, task] of Object.entries(TASKS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  if (chosen.check) check(name, task);
  else console.log(writeWeights(task.file, fitted(textsOf(task), task), LEAST));
}
