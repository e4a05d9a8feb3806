import { afterEach, describe, expect, it } from 'vitest';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { admissionTo } from '../../../src/adapters/web/chat/quota.ts';
import type { LogEntry } from '../../../src/engine/conversation.ts';
import type { ReceivedFile } from '../../../src/engine/inbound.ts';
import { someConversation, someEntry } from '../../contract/samples.ts';
import { bytesOf } from './samples.ts';
import { Visitor } from './visitor.ts';
import { openWorld, type World } from './world.ts';

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
function admission(held: {
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
  return admissionTo(
    {
      turns: {
        load: async () => ({
          conversation: { value, version: 1 },
          case: null,
          waiting: [{ key: 'k', lane: LANE, at: 0, content }],
        }),
      },
      reads: { log: async () => log } as never,
      vault: { ...createMemoryVault(), free: async () => free },
    },
    LANE,
  );
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

  it('takes nothing that would leave less than 200 MB of the disk', async () => {
    const admit = await admission({ free: 201 * MEGABYTE });
    expect([await admit(MEGABYTE), await admit(MEGABYTE + 1)]).toEqual([null, 'storage_full']);
  });
});

describe('an upload', () => {
  let world: World;
  afterEach(() => world.close());
  const text = (name: string) => ({ name, bytes: bytesOf(name) });

  it('says of each file whether there was a place for it, also of two uploads at once', async () => {
    world = await openWorld();
    const visitor = new Visitor(world);
    await visitor.begin();
    const eight = (letter: string) => Array.from({ length: 8 }, (_, i) => text(`${letter}${i}.txt`));
    // Nothing was answered yet: the draft is empty, and what came waits.
    const lane = world.events[0]?.lane ?? '';
    const waiting = () => world.events.filter((event) => event.content.kind === 'files');
    Object.assign(world.parts.turns, {
      load: async () => ({ conversation: null, case: null, waiting: waiting() }),
    });
    const answers = await Promise.all([visitor.upload(eight('a')), visitor.upload(eight('b'))]);
    const told = await Promise.all(answers.map(async (answer) => (await answer.json()).files));
    const codes = told.flat().map(({ ok, code }) => (ok ? 'ok' : code));
    expect(codes.filter((code) => code === 'ok')).toHaveLength(10);
    expect(codes.filter((code) => code === 'consent_first')).toHaveLength(6);
    expect(world.vault.files.size).toBe(10);
    expect(world.logs.get(lane)).toHaveLength(2);
  });

  it('is whole although the same bytes were being deleted when it came', async () => {
    world = await openWorld({
      engine: (event, here) => {
        if (event.content.kind === 'files') here.vault.files.clear();
      },
    });
    const visitor = new Visitor(world);
    await visitor.begin();
    const answer = await (await visitor.upload([text('a.txt')])).json();
    expect([...world.vault.files.keys()]).toEqual([answer.files[0].sha256]);
  });
});
