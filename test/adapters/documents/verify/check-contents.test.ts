import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkExhibits, checkMessages } from '../../../../src/adapters/documents/verify/check-chain.ts';
import { readPublicKey } from '../../../../src/adapters/documents/verify/check-receipt.ts';
import type { BundleEvent } from '../../../../src/adapters/documents/verify/shapes.ts';

const REFERENCE = 'ZD-7K3F-2Q';
const [BILL, OTHER] = ['a'.repeat(64), 'b'.repeat(64)];
const event = (seq: number, type: string, data: BundleEvent['data']): BundleEvent => ({
  ...{ seq, type, data, case: REFERENCE, commitments: {} },
  ...{ prev: '0'.repeat(64), hash: '1'.repeat(64) },
});
const opened = (name: string, value: string) => ({ [name]: { salt: '05', value } });
const said = (findings: readonly { what: string; where?: unknown }[]) =>
  findings.map(({ what, where }) => `${what} ${where}`);

describe('exhibits against the record', () => {
  const events = [
    event(1, 'case_opened', {}),
    event(2, 'exhibit_received', { number: 1 }),
    event(3, 'fact_filed', { number: 7 }),
  ];
  const check = (
    exhibits: { number: number; sha256: string }[],
    openings = { '2': opened('sha256', BILL) },
  ) =>
    said(
      checkExhibits(
        {
          ...{ format: 'zhaodan-bundle/1', exhibit_files: [], openings },
          case: { reference: REFERENCE, exhibits },
        },
        events,
      ),
    );

  it('are whole as they were received', () => {
    expect(check([{ number: 1, sha256: BILL }])).toEqual([]);
  });
  it('are exchanged, added or dropped', () => {
    expect(check([{ number: 1, sha256: OTHER }])).toEqual(['exhibit-exchanged 1']);
    expect(
      check([
        { number: 1, sha256: BILL },
        { number: 7, sha256: OTHER },
      ]),
    ).toEqual(['exhibit-unrecorded 7']);
    expect(check([])).toEqual(['exhibit-dropped 1']);
  });
  it('cannot be judged where what was recorded of them is deleted', () => {
    const deleted = {} as { '2': ReturnType<typeof opened> };
    expect(check([{ number: 1, sha256: BILL }], deleted)).toEqual(['exhibit-unopened 1']);
    expect(check([{ number: 1, sha256: BILL }], { '2': {} as ReturnType<typeof opened> })).toEqual([
      'exhibit-unopened 1',
    ]);
  });
});

describe('what was said against the record', () => {
  const events = [
    event(1, 'message_received', { number: 1 }),
    event(2, 'message_received', { number: 1, edited: true }),
    event(3, 'message_sent', { number: 2 }),
    event(4, 'fact_filed', { number: 3 }),
  ];
  const openings = {
    '1': opened('text', '付了68'),
    '2': opened('text', '付了86'),
    '3': opened('text', '收到'),
    '4': opened('text', '68'),
  };
  const check = (messages: { number: number; text: string; edited?: string }[], known = openings) =>
    said(checkMessages(messages, events, known));
  const first = { number: 1, text: '付了68', edited: '付了86' };
  const second = { number: 2, text: '收到' };

  it('is whole with its edits, and what is no message is not looked for', () => {
    expect(check([first, second])).toEqual([]);
  });
  it('is changed in its words or in its edit, or missing', () => {
    expect(check([{ ...first, text: '付了98' }, second])).toEqual(['message-changed 1']);
    expect(check([{ ...first, edited: '付了98' }, second])).toEqual(['message-changed 1']);
    expect(check([{ number: 1, text: '付了68' }, second])).toEqual(['message-changed 1']);
    expect(check([first])).toEqual(['message-missing 2']);
  });
  it('may have had its first words deleted', () => {
    const { '1': _first, ...rest } = openings;
    expect(check([{ ...first, text: '（已删除）' }, second], rest as typeof openings)).toEqual([]);
  });
});

it('takes a public key and nothing else for the shop’s key', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
  expect(readPublicKey(`\n${pem}`)?.asymmetricKeyType).toBe('ed25519');
  expect(readPublicKey(privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())).toBeNull();
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
  expect(readPublicKey(rsa.export({ type: 'spki', format: 'pem' }).toString())).toBeNull();
});
