import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StatedTime } from '../../src/domain/instant.ts';
import { accountNamed } from '../../src/understanding/account-signs.ts';
import { understand } from '../../src/understanding/understand.ts';
import type { ReadFacts, Understood } from '../../src/understanding/understood.ts';

/** The messages to build rules on, and those never looked at while tuning. */
export type Part = 'build' | 'unseen';

/** Several values: each of them is equally right. */
type OneOf<T> = T | readonly T[];

/** A message and what a careful reader takes from it; the keys are told in `corpus/README.md`. */
export interface Labelled {
  readonly text: string;
  readonly received_at?: string;
  readonly asked?: string;
  readonly language: OneOf<Understood['language']>;
  readonly kind: OneOf<Understood['kind']>;
  readonly loss_type: OneOf<Understood['loss_type']>;
  readonly facts: Partial<Record<keyof ReadFacts, OneOf<string | null>>>;
  readonly answers?: Readonly<Record<string, OneOf<string | null>>>;
  readonly direction: OneOf<Understood['direction']>;
  readonly secrets: readonly string[];
  readonly warnings: readonly string[];
}

export interface Answered {
  readonly file: string;
  readonly labelled: Labelled;
  readonly read: Understood;
}

/** One field of one message. `wanted`: every value that is right there, `null` for none. */
export interface Pair {
  readonly text: string;
  readonly wanted: readonly (string | null)[];
  readonly got: string | null;
}

/** When a message came in whose file does not say. */
export const RECEIVED = '2026-11-22T20:15:00+08:00';
export const FACTS: readonly (keyof ReadFacts)[] = [
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
const TELLINGS = ['kind', 'loss_type', 'language', 'direction'] as const;
const FINDINGS = ['secrets', 'warnings'] as const;
export const FIELDS = [...FACTS, ...TELLINGS, ...FINDINGS];
export type Field = (typeof FIELDS)[number];

/** The labelled messages of one part, with the file (the family) each stands in. */
export function labelledOf(part: Part): { file: string; labelled: Labelled }[] {
  const folder = join(import.meta.dirname, 'corpus', part);
  return readdirSync(folder)
    .sort()
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => ({ file, labelled: asRead(JSON.parse(line) as Labelled) })),
    );
}

/** Facts are read in half-width characters, whatever the text has, and accounts as they are kept. */
function asRead(labelled: Labelled): Labelled {
  const facts = JSON.parse(JSON.stringify(labelled.facts).normalize('NFKC')) as Labelled['facts'];
  if (facts.recharge_account === undefined) return { ...labelled, facts };
  const accounts = all(facts.recharge_account).map((each) => each && accountNamed(each));
  return { ...labelled, facts: { ...facts, recharge_account: accounts } };
}

/** Reads every message of one part with the program. */
export function answersOf(part: Part): Answered[] {
  return labelledOf(part).map((each) => ({
    ...each,
    read: understand(each.labelled.text, { receivedAt: each.labelled.received_at ?? RECEIVED }),
  }));
}

/** What was wanted and what was read in one field; of secrets and warnings, one pair for each kind. */
export function pairsOf(answers: readonly Answered[], field: Field): Pair[] {
  return answers.flatMap(({ labelled, read }) => {
    const { text } = labelled;
    if (field === 'secrets' || field === 'warnings') {
      const found = field === 'secrets' ? read.secrets.map((secret) => secret.value) : read.warnings;
      return [...new Set<string>([...labelled[field], ...found])].map((kind) => ({
        text,
        wanted: [labelled[field].includes(kind) ? kind : null],
        got: (found as readonly string[]).includes(kind) ? kind : null,
      }));
    }
    if (isFact(field)) return [{ text, wanted: all(labelled.facts[field]), got: plain(read.facts, field) }];
    return [{ text, wanted: all<string | null>(labelled[field]), got: read[field] }];
  });
}

export function right({ wanted, got }: Pair): boolean {
  return wanted.includes(got);
}

/** Shares of what was read that is right, and of what was there that was read. */
export function score(pairs: readonly Pair[]): { precision: number; recall: number; there: number } {
  const read = pairs.filter((pair) => pair.got !== null);
  const there = pairs.filter((pair) => !pair.wanted.includes(null));
  return {
    precision: share(read.filter(right).length, read.length),
    recall: share(there.filter(right).length, there.length),
    there: there.length,
  };
}

/** The mean over the values of their F1: rare ones weigh as much as common ones. */
export function macroF1(pairs: readonly Pair[]): number {
  const told = pairs.map((pair) => ({ got: pair.got, meant: right(pair) ? pair.got : pair.wanted[0] }));
  const values = new Set(told.map((pair) => pair.meant).filter((value) => value != null));
  const each = [...values].map((value) => {
    const named = told.filter((pair) => pair.got === value);
    const meant = told.filter((pair) => pair.meant === value);
    return share(2 * named.filter((pair) => pair.meant === value).length, named.length + meant.length);
  });
  return share(
    each.reduce((sum, f1) => sum + f1, 0),
    each.length,
  );
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function isFact(field: Field): field is keyof ReadFacts {
  return (FACTS as readonly string[]).includes(field);
}

export function all<T>(value: OneOf<T> | undefined): readonly (T | null)[] {
  if (value === undefined) return [null];
  return Array.isArray(value) ? value : [value as T];
}

function plain(facts: ReadFacts, name: keyof ReadFacts): string | null {
  if (name === 'amount') return facts.amount && `${facts.amount.value} ${facts.amount.currency}`;
  if (name === 'paid_at') return facts.paid_at && timeNamed(facts.paid_at);
  return facts[name]?.value ?? null;
}

/** A time as the labels have it. */
export function timeNamed({ value, precision }: StatedTime): string {
  return precision === 'time_only' ? `${value}/time_only` : value;
}
