import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTexts } from '../../src/adapters/texts/load.ts';
import { AUDIT_TYPES } from '../../src/domain/audit.ts';
import { RESOLUTIONS } from '../../src/domain/case.ts';
import { CHECKS } from '../../src/domain/check.ts';
import { EVIDENCE_ITEMS } from '../../src/domain/evidence.ts';
import { EXHIBIT_KINDS } from '../../src/domain/exhibit.ts';
import { FACT_NAMES, LACK_REASONS, ORDER_SIGHTINGS, WALLET_STATUSES } from '../../src/domain/fact.ts';
import { LOCALES } from '../../src/domain/locale.ts';
import { LOSS_TYPES } from '../../src/domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../src/domain/payment-channel.ts';
import { PRODUCT_KINDS } from '../../src/domain/product-kind.ts';
import { OUTGOING_ASKS } from '../../src/understanding/outgoing/ask.ts';
import { FLOWS } from './planted.ts';

const texts = loadTexts(FLOWS);
const CARDS = ['alipay', 'wechat', 'unionpay', 'other'];

/** What the program names, by the first part of its keys. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  fact: FACT_NAMES,
  item: EVIDENCE_ITEMS,
  loss: LOSS_TYPES,
  'payment-channel': PAYMENT_CHANNELS,
  'product-kind': PRODUCT_KINDS,
  'wallet-status': WALLET_STATUSES,
  'order-seen': ORDER_SIGHTINGS,
  check: CHECKS,
  'check-result': ['ruled_out', 'found', 'unknown'],
  standing: ['proven', 'claimed', 'contradicted', 'missing', 'unobtainable'],
  source: ['message', 'notice', 'button', 'exhibit', 'agent', 'shop_file'],
  'lack-reason': LACK_REASONS,
  'outgoing-ask': OUTGOING_ASKS,
  resolution: RESOLUTIONS,
  'exhibit-kind': EXHIBIT_KINDS,
  stage: ['collecting', 'handed_over', 'decided', 'closed'],
  audit: AUDIT_TYPES,
  how: EVIDENCE_ITEMS.flatMap((item) => CARDS.map((card) => `${item}_${card}`)),
};

/** Keys written out in the engine's code. */
function keysInCode(): string[] {
  const dir = join(FLOWS, '../src/engine');
  const found = globSync('**/*.ts', { cwd: dir }).flatMap((file) =>
    [...readFileSync(join(dir, file), 'utf8').matchAll(/key: '([a-z-]+)'/g)].map((match) => match[1] ?? ''),
  );
  return [...new Set(found)];
}

describe('words', () => {
  it.each(Object.entries(NAMED))('name every %s in every language', (group, names) => {
    const keys = names.map((name) => `${group}-${name.replaceAll('_', '-')}`);
    expect(LOCALES.flatMap((locale) => keys.filter((key) => !texts.has(key, locale)))).toEqual([]);
  });

  it('are there for every key the engine writes out', () => {
    const keys = keysInCode();
    expect(keys.length).toBeGreaterThan(100);
    expect(LOCALES.flatMap((locale) => keys.filter((key) => !texts.has(key, locale)))).toEqual([]);
  });

  it('never shout', () => {
    const sources = globSync('texts/**/*.ftl', { cwd: FLOWS }).map((file) => [
      file,
      readFileSync(join(FLOWS, file), 'utf8'),
    ]);
    expect(sources.filter(([, source]) => /[!！]/.test(source ?? '')).map(([file]) => file)).toEqual([]);
  });
});
