import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import canonicalize from 'canonicalize';
import { type BundleInput, type BundleTools, writeBundle } from '../../../src/adapters/documents/bundle.ts';
import { signingKey } from '../../../src/adapters/documents/receipt.ts';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import type { AuditEntry, AuditEvent } from '../../../src/domain/audit.ts';
import type { Case } from '../../../src/domain/case.ts';
import type { Exhibit } from '../../../src/domain/exhibit.ts';
import { fileStatement } from '../../../src/domain/filing.ts';
import type { LogEntry } from '../../../src/engine/conversation.ts';
import type { StoredAudit } from '../../../src/engine/ports/desk-store.ts';
import { AT, aCase, anExhibit, FULL_FACTS, PLAN } from '../../domain/a-case.ts';

export const KEY = signingKey(new Uint8Array(32).fill(7));
export const OTHER_KEY = signingKey(new Uint8Array(32).fill(8));
export const MADE_AT = AT + 3_600_000;

export const TEXTS = loadTexts(resolve(import.meta.dirname, '../../../flows/texts'));

export const FILES: readonly Uint8Array[] = [
  Buffer.from('the first picture'),
  Buffer.from('the second picture, a little longer'),
];
const hash = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

const EXHIBITS: readonly Exhibit[] = [
  anExhibit({ sha256: hash(FILES[0] ?? ''), bytes: FILES[0]?.length ?? 0, name: '微信账单.png' }),
  anExhibit({
    number: 2,
    kind: 'order_page',
    sha256: hash(FILES[1] ?? ''),
    bytes: FILES[1]?.length ?? 0,
    name: 'my orders (1).JPG',
    caption: '“我的订单”是空的',
    receivedAt: AT + 60_000,
  }),
];

export function someCase(change: Partial<Case> = {}): Case {
  const facts = fileStatement(FULL_FACTS, 'amount', {
    value: { minor: 6800, currency: 'CNY' },
    source: { kind: 'exhibit', id: '1' },
    at: AT,
  }).facts;
  return aCase({
    facts,
    exhibits: EXHIBITS,
    checks: [
      { check: 'same_shop', result: 'ruled_out', by: 'customer', at: AT + 30_000 },
      { check: 'same_contact', result: 'unknown', by: 'customer', at: AT + 40_000 },
    ],
    stage: 'handed_over',
    handedOverAt: AT + 120_000,
    notes: [{ by: 'lin', at: AT + 200_000, text: '像是回调丢了' }],
    waitingFor: 'desk',
    ...change,
  });
}

export const LOG: readonly LogEntry[] = ['付了68没反应', '已记下：¥68.00'].map((text, index) => ({
  lane: 'web:a1',
  number: index + 1,
  author: index === 0 ? 'customer' : 'zhaodan',
  name: '',
  text,
  prompt: null,
  buttons: [],
  files: [],
  case: 'ZD-7K3F-2Q',
  at: AT + index,
}));

/** Chained here by hand, so that a mistake of the store's own chain would show. */
function chained(entries: readonly AuditEntry[], reference = 'ZD-7K3F-2Q'): StoredAudit {
  const events: AuditEvent[] = [];
  const opened: Record<number, Record<string, { salt: string; value: string }>> = {};
  for (const { type, actor, at, open, personal } of entries) {
    const seq = events.length + 1;
    const openings = Object.entries(personal).map(
      ([name, value], index) => [name, { salt: hash(`${seq}/${index}`).slice(0, 32), value }] as const,
    );
    const commit = (salt: string, value: string) =>
      hash(Buffer.concat([Buffer.from(salt, 'hex'), Buffer.from(value)]));
    const event = {
      seq,
      case: reference,
      type,
      actor,
      at: new Date(at).toISOString(),
      data: open,
      commitments: Object.fromEntries(openings.map(([name, { salt, value }]) => [name, commit(salt, value)])),
      prev: events.at(-1)?.hash ?? '0'.repeat(64),
    };
    events.push({ ...event, hash: hash(canonicalize(event) ?? '') });
    if (openings.length > 0) opened[seq] = Object.fromEntries(openings);
  }
  return { events, opened };
}

const CUSTOMER = { kind: 'customer' } as const;
const entry = (
  type: AuditEntry['type'],
  open: AuditEntry['open'],
  personal: AuditEntry['personal'] = {},
): AuditEntry => ({ type, actor: CUSTOMER, at: AT, open, personal });

export const AUDIT = chained([
  entry('case_opened', { channel: 'web' }),
  entry('message_in', { number: 1 }, { text: LOG[0]?.text ?? '' }),
  entry('message_out', { number: 2 }, { text: LOG[1]?.text ?? '' }),
  entry('fact_filed', { fact: 'amount', source: 'message' }, { value: '{"minor":6800,"currency":"CNY"}' }),
  ...EXHIBITS.map(({ number, kind, sha256, name }) =>
    entry('exhibit_received', { number, kind }, { sha256, name }),
  ),
  { ...entry('note_written', {}, { text: '像是回调丢了' }), actor: { kind: 'agent', id: 'lin' } },
  entry('handed_over', { early: 'no' }),
]);

export function bundleOf(change: Partial<BundleInput> = {}, tools: Partial<BundleTools> = {}) {
  return writeBundle(
    {
      case: someCase(),
      plan: PLAN,
      audit: AUDIT,
      log: LOG,
      audience: 'desk',
      locale: 'zh-CN',
      shopName: '星辰点卡',
      madeAt: MADE_AT,
      ...change,
    },
    {
      texts: TEXTS,
      key: KEY,
      readFile: async (sha256) => FILES.find((bytes) => hash(bytes) === sha256) ?? null,
      ...tools,
    },
  );
}
