import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import { LANE, NOON, someConversation, someEntry, someText, someTurn } from './samples.ts';

const CHAT = 'telegram:42';

export function linkContract(store: () => Store): void {
  const issue = (hash: string, subject = LANE) =>
    store().issue({ kind: 'resume_code', hash, subject, expiresAt: NOON + 1 });

  /** Of the one conversation there is, once something was said in it. */
  const addresses = async () => {
    const told = await store().toldBetween(NOON, NOON);
    expect(told.every(({ lane }) => lane === LANE)).toBe(true);
    return told.map(({ address }) => address);
  };

  describe('links', () => {
    it('lead a chat into a conversation by a code that works once', async () => {
      await issue('f00d');
      expect(await store().redeem('beef', CHAT, NOON)).toBeNull();
      expect(await store().redeem('f00d', CHAT, NOON + 1)).toBeNull();
      expect(await store().redeem('f00d', CHAT, NOON)).toBe(LANE);
      expect(await store().redeem('f00d', 'telegram:43', NOON)).toBeNull();
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      expect(await addresses()).toEqual([LANE, CHAT]);
      expect(await store().receive([someText('a', CHAT)])).toEqual([{ outcome: 'new', lane: LANE }]);
      expect((await store().load(LANE)).waiting).toEqual([{ ...someText('a'), from: CHAT }]);
      expect((await store().load(CHAT)).waiting).toEqual([]);
    });

    it('bring the orders along that were kept in the chat', async () => {
      const keep = { name: 'first', keptAt: NOON, values: {}, words: '', files: [] };
      const conversation = { value: someConversation({ lane: CHAT }), version: 0 };
      await store().commitTurns([someTurn({ lane: CHAT, conversation, archive: [{ keep }] })]);
      await issue('f00d');
      await store().redeem('f00d', CHAT, NOON);
      expect(await store().archived(LANE)).toEqual([keep]);
      expect(await store().archived(CHAT)).toEqual([]);
    });

    it('lead to where the conversation of a code leads by itself, and end with a code of their own', async () => {
      await issue('f00d');
      await store().redeem('f00d', CHAT, NOON);
      await issue('beef', CHAT);
      expect(await store().redeem('beef', 'slack:T1/D1', NOON)).toBe(LANE);
      await issue('cafe');
      expect(await store().redeem('cafe', LANE, NOON)).toBe(LANE);
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      expect(await addresses()).toEqual([LANE, CHAT, 'slack:T1/D1']);
    });

    it('bring what is said to every address, each at its own pace', async () => {
      await issue('f00d');
      await store().redeem('f00d', CHAT, NOON);
      await store().commitTurns([someTurn({ log: [someEntry(1), someEntry(2)] })]);
      const due = await store().takeDue(NOON, 9, CHANNELS);
      expect(due.map((one) => one.kind === 'send' && one.to).toSorted()).toEqual([CHAT, LANE]);
      const [chat] = due.filter((one) => one.kind === 'send' && one.to === CHAT);
      if (chat?.kind !== 'send') throw new Error('nothing is due for the chat');
      await store().settle(chat, { kind: 'sent', outside: ['7'] }, NOON);
      expect(await store().takeDue(NOON, 9, CHANNELS)).toMatchObject([
        { to: CHAT, parcel: { entry: { number: 2 } } },
      ]);
      expect(await store().numberOf(CHAT, '7')).toBe(1);
      expect(await store().numberOf(LANE, '7')).toBeNull();
    });

    it('find the line a message is, also one the customer wrote', async () => {
      const copies = [{ number: 1, endpoint: CHAT, outside: '5' }];
      const lane = CHAT;
      const conversation = { value: someConversation({ lane }), version: 0 };
      const log = [someEntry(1, { lane, author: 'customer' })];
      await store().commitTurns([someTurn({ lane, conversation, log, copies })]);
      expect(await store().numberOf(CHAT, '5')).toBe(1);
      expect(await store().numberOf(CHAT, '6')).toBeNull();
      expect(await store().numberOf('telegram:nobody', '5')).toBeNull();
    });

    it('end when the customer deletes the conversation', async () => {
      await issue('f00d');
      await store().redeem('f00d', CHAT, NOON);
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      await store().forget(LANE, NOON);
      expect(await addresses()).toEqual([]);
      expect(await store().receive([someText('a', CHAT)])).toEqual([{ outcome: 'new', lane: CHAT }]);
    });
  });

  describe('signs of life', () => {
    it('tell when something last worked, and who was told something then', async () => {
      expect(await store().lastBeat('telegram')).toBeNull();
      expect(await store().beat('telegram', NOON)).toBeNull();
      expect(await store().lastBeat('telegram')).toBe(NOON);
      expect(await store().beat('telegram', NOON + 5)).toBe(NOON);
      expect(await store().beat('slack', NOON + 9)).toBeNull();
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      expect(await store().toldBetween(NOON - 1, NOON + 1)).toEqual([{ lane: LANE, address: LANE }]);
      expect(await store().toldBetween(NOON + 1, NOON + 2)).toEqual([]);
    });
  });
}
