import type { WebClient } from '@slack/web-api';
import { expect, it } from 'vitest';
import type { Calls } from '../../../../src/adapters/slack/calls.ts';
import { createSender } from '../../../../src/adapters/slack/customer/send.ts';
import type { Parcel } from '../../../../src/engine/ports/sender.ts';
import { someEntry } from '../../../contract/samples.ts';
import { texts } from '../../../engine/rehearsal.ts';

/** A channel in which messages stand, by their id. */
function openChannel() {
  const standing = new Map<string, string>();
  const write = (ts: string, { text }: { text?: string }) => standing.set(ts, text ?? '');
  const chat = {
    update: async (message: { ts: string; text?: string }) => write(message.ts, message),
    delete: async ({ ts }: { ts: string }) => standing.delete(ts),
  };
  const files = { delete: async ({ file }: { file: string }) => standing.delete(`file:${file}`) };
  const calls = {
    self: async () => ({ user: 'U0' }),
    post: async (message: { text?: string }) => {
      const ts = `${standing.size + 100}.0`;
      write(ts, message);
      return ts;
    },
    make: async (_method: string, call: (web: WebClient) => unknown) =>
      call({ chat, files, conversations: { history: async () => ({ messages: [] }) } } as never),
  } as unknown as Calls;
  const sender = createSender({
    ...{ calls, texts, vault: { read: async () => null }, clock: { now: () => 0 }, chatPage: null },
  });
  const deliver = (parcel: Omit<Parcel, 'again'>) => sender.deliver('T1/D1', { ...parcel, again: false });
  return { standing, deliver };
}

const LONG = '旧'.repeat(3500);
const FILE = { sha256: '0'.repeat(64), name: 'a.pdf', mediaType: 'application/pdf', bytes: 3 };

it('an edited line that became shorter leaves no piece of what it said before', async () => {
  const { standing, deliver } = openChannel();
  const entry = someEntry(1, { text: LONG });
  const { outside = [] } = await deliver({ entry, what: 'say', outside: [] });
  expect(standing.size).toBe(2);
  await deliver({ entry: { ...entry, edited: '新的话' }, what: 'update', outside });
  expect([...standing.values()]).toEqual(['新的话']);
});

it('an edited line that became longer keeps its file, and what is taken back takes all of it along', async () => {
  const { standing, deliver } = openChannel();
  standing.set('100.0', '短').set('file:F1', 'a.pdf');
  const entry = someEntry(1, { text: '短', edited: '新'.repeat(3500), files: [FILE] });
  const first = ['100.0', 'file:F1'];
  const { outside = [] } = await deliver({ entry, what: 'update', outside: first });
  expect(outside).toHaveLength(1);
  expect(standing.size).toBe(3);
  await deliver({ entry: { ...entry, withdrawn: true }, what: 'update', outside: [...first, ...outside] });
  expect([...standing.keys()]).toEqual(['100.0']);
});
