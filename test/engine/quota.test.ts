import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../src/engine/conversation.ts';
import type { ReceivedFile } from '../../src/engine/inbound.ts';
import { quotaOf } from '../../src/engine/quota.ts';
import { someConversation, someEntry } from '../contract/samples.ts';

const MEGABYTE = 1024 * 1024;
const LANE = 'web:k7q2';

const file = (name: number, bytes = 1): ReceivedFile => ({
  sha256: String(name).padStart(64, '0'),
  bytes,
  mediaType: 'text/plain',
  name: `${name}.txt`,
});
const many = (count: number, bytes = 1) => Array.from({ length: count }, (_, name) => file(name, bytes));

/** What a conversation says to one more file, given what it holds. */
async function admission(held: {
  consented?: boolean;
  sent?: readonly ReceivedFile[];
  draft?: readonly ReceivedFile[];
  waiting?: readonly ReceivedFile[];
  given?: readonly ReceivedFile[];
  free?: number;
}) {
  const { consented = true, sent = [], draft = [], waiting = [], given = [], free = 1e12 } = held;
  const files = draft.map((each) => ({ ...each, at: 0, how: 'upload' as const }));
  const value = someConversation({
    consentAt: consented ? 1 : null,
    draft: { ...someConversation().draft, files },
  });
  const log: LogEntry[] = [someEntry(1, { author: 'customer', files: sent }), someEntry(2, { files: given })];
  const content = { kind: 'files', files: waiting, caption: '' } as const;
  const { take } = await quotaOf(LANE, {
    turns: {
      load: async () => ({
        conversation: { value, version: 1 },
        case: null,
        waiting: [{ key: 'k', lane: LANE, at: 0, content }],
      }),
    },
    reads: { log: async () => log } as never,
    vault: { free: async () => free },
  });
  return take;
}

describe('a conversation', () => {
  it('takes sixty files, counting those that wait to be answered and none twice', async () => {
    const admit = await admission({ sent: many(55), waiting: [...many(3), file(70)], given: [file(99)] });
    const said = [await admit(1), await admit(1), await admit(1), await admit(1), await admit(1)];
    expect(said).toEqual([null, null, null, null, 'conversation_full']);
  });

  it('takes 200 MB', async () => {
    const admit = await admission({ sent: many(10, 19 * MEGABYTE) });
    expect([await admit(10 * MEGABYTE + 1), await admit(10 * MEGABYTE), await admit(1)]).toEqual([
      'conversation_full',
      null,
      'conversation_full',
    ]);
  });

  it('takes ten files or 60 MB before consent, whatever there was in an earlier one', async () => {
    const few = await admission({ consented: false, sent: many(30), draft: many(8), waiting: [file(40)] });
    expect([await few(1), await few(1)]).toEqual([null, 'consent_first']);
    const large = await admission({ consented: false, draft: many(4, 14 * MEGABYTE) });
    expect([await large(4 * MEGABYTE + 1), await large(4 * MEGABYTE)]).toEqual(['consent_first', null]);
  });

  it('gives no place twice to files that are taken beside each other', async () => {
    const admit = await admission({ sent: many(58) });
    expect(await Promise.all([admit(1), admit(1), admit(1)])).toEqual([null, null, 'conversation_full']);
  });

  it('takes nothing that would leave less than 200 MB of the disk', async () => {
    const admit = await admission({ free: 201 * MEGABYTE });
    expect([await admit(MEGABYTE), await admit(MEGABYTE + 1)]).toEqual([null, 'storage_full']);
  });
});
