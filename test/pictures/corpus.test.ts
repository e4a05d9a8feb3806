import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPicturePool, type PicturePool, POOL } from '../../src/adapters/ocr/pool.ts';
import type { PictureRead } from '../../src/understanding/pictures/picture-read.ts';
import { readPicture } from '../../src/understanding/pictures/read-picture.ts';
import { corpus } from './corpus.ts';
import type { Drawn } from './draw.ts';
import { added, count, newScore, precisionOf, recallOf } from './score.ts';
import { SAMPLE } from './shots.ts';

const RECEIVED_AT = '2026-12-30T12:00:00+08:00';

const { home, pictures } = corpus();
const sample = pictures.filter((picture) => SAMPLE.some(({ name }) => name === picture.name));
const reads = new Map<string, PictureRead>();
let pool: PicturePool;

beforeAll(async () => {
  pool = openPicturePool({
    ...POOL,
    workers: 2,
    queue: sample.length,
    unavailable: (reason) => expect.unreachable(reason),
  });
  const reading = sample.map(async ({ name, file }) => {
    const outcome = await pool.read(readFileSync(join(home, file)));
    if (outcome.kind !== 'read') throw new Error(`${name}: ${JSON.stringify(outcome)}`);
    reads.set(name, readPicture(outcome.text, { receivedAt: RECEIVED_AT }));
  });
  await Promise.all(reading);
}, 300_000);
afterAll(() => pool.close());

function scoreOf(some: readonly Drawn[]) {
  const score = newScore();
  for (const { name, truth } of some) count(score, name, truth, reads.get(name) as PictureRead);
  return score;
}

describe.each(['build', 'unseen'] as const)('pictures of designs from the part "%s"', (part) => {
  const some = sample.filter((picture) => picture.part === part);
  it('has ids, amounts and times read to the letter', () => {
    const { facts, notes } = scoreOf(some);
    const { amount, paid_at, transaction_id, merchant_order_id, shop_order_id } = facts;
    for (const tally of [amount, paid_at, added([transaction_id, merchant_order_id, shop_order_id])]) {
      expect(precisionOf(tally), notes.join('\n')).toBeGreaterThanOrEqual(0.97);
      expect(recallOf(tally), notes.join('\n')).toBeGreaterThanOrEqual(0.95);
    }
  });

  it('has everything else read, and lists row by row', () => {
    const { facts, orders, documents, directions, notes } = scoreOf(some);
    const { card_tail, payee, product, recharge_account, status, channel } = facts;
    const rest = added([card_tail, payee, product, recharge_account, status, channel]);
    for (const tally of [rest, orders, documents, directions]) {
      expect(precisionOf(tally), notes.join('\n')).toBeGreaterThanOrEqual(0.95);
      expect(recallOf(tally), notes.join('\n')).toBeGreaterThanOrEqual(0.93);
    }
  });
});

it('takes no fact from a picture that is no evidence', () => {
  const nothing = sample.filter(
    ({ truth: { document, facts = {} } }) =>
      ['unknown', 'chat'].includes(String(document)) && Object.keys(facts).length === 0,
  );
  expect(nothing.length).toBeGreaterThan(4);
  for (const { name } of nothing) {
    const read = reads.get(name);
    expect(
      Object.values(read?.facts ?? {}).filter((fact) => fact !== null),
      name,
    ).toEqual([]);
    expect(read?.direction, name).toBeNull();
  }
});

it('says which number is cut off, and makes no fact of what is left', () => {
  const cut = sample.filter(({ truth }) => truth.warnings?.includes('id_incomplete'));
  expect(cut.length).toBeGreaterThan(2);
  for (const { name, truth } of cut) {
    const read = reads.get(name);
    expect(read?.warnings, name).toContain('id_incomplete');
    for (const { fact } of read?.gaps ?? []) {
      expect(truth.facts?.[fact], name).toBeUndefined();
      expect(read?.facts[fact], name).toBeNull();
      expect(read?.warnings, name).toContain(`${fact}_cut`);
    }
  }
});

it('reads the sign of a currency that the recogniser has no word for', () => {
  expect(reads.get('build-neobank-dark-fifth')?.facts.amount?.value.currency).toBe('EUR');
});
