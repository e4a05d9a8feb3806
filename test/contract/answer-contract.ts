import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { CHANNELS } from '../../src/engine/inbound.ts';
import type { Turn } from '../../src/engine/ports/turn-store.ts';
import { LANE, NOON, someCase, someConversation, someEntry, someText, someTurn } from './samples.ts';

const CHAT = 'telegram:42';

/** Answers the event of this key with one line. */
function anAnswer(key: string, number = 1, change: Partial<Turn> = {}): Turn {
  const conversation = { value: someConversation({ lastNumber: number }), version: number - 1 };
  return someTurn({ handled: [key], conversation, log: [someEntry(number)], ...change });
}

/** What came in and was answered in the same step. */
export function answerContract(store: () => Store): void {
  const sends = async () => (await store().takeDue(NOON, 9, CHANNELS)).filter(({ kind }) => kind === 'send');

  describe('answers', () => {
    it('keep the event and its turn in one step, once', async () => {
      const [first, again] = await Promise.all([
        store().answer(someText('a'), anAnswer('a')),
        store().answer(someText('a'), anAnswer('a')),
      ]);
      expect(first).toEqual({ outcome: 'new', lane: LANE, answered: true });
      expect(again).toEqual({ outcome: 'seen', lane: LANE, answered: false });
      expect(await store().load(LANE)).toMatchObject({ conversation: { version: 1 }, waiting: [] });
      expect(await store().receive([someText('a')])).toEqual([{ outcome: 'seen', lane: LANE }]);
      expect(await sends()).toMatchObject([{ to: LANE, parcel: { entry: { number: 1 } } }]);
    });

    it('follow one another', async () => {
      await store().answer(someText('a'), anAnswer('a'));
      const second = anAnswer('b', 2, { case: { value: someCase(), version: 0 } });
      expect(await store().answer(someText('b'), second)).toMatchObject({ answered: true });
      expect((await store().log(LANE, 0)).map(({ number }) => number)).toEqual([1, 2]);
    });

    it('wait their turn behind what waits already', async () => {
      await store().receive([someText('a')]);
      const receipt = await store().answer(someText('b'), anAnswer('b'));
      expect(receipt).toEqual({ outcome: 'new', lane: LANE, answered: false });
      expect(await store().load(LANE)).toEqual({
        conversation: null,
        case: null,
        waiting: [someText('a'), someText('b')],
      });
      expect(await sends()).toEqual([]);
    });

    it('are not given where another turn was faster, of the conversation or of its case', async () => {
      const value = someCase();
      await store().commitTurns([someTurn({ case: { value, version: 0 } })]);
      const stale = [anAnswer('a'), anAnswer('b', 2, { case: { value, version: 0 } })];
      for (const turn of stale) {
        const event = someText(turn.handled[0] ?? '');
        expect(await store().answer(event, turn)).toEqual({ outcome: 'new', lane: LANE, answered: false });
      }
      const { conversation, waiting } = await store().load(LANE);
      expect(conversation?.version).toBe(1);
      expect(waiting.map(({ key }) => key)).toEqual(['a', 'b']);
      expect(await store().log(LANE, 0)).toEqual([]);
    });

    it('are decided on the conversation an address leads to, and not given where it leads elsewhere by then', async () => {
      const before = await store().loadFrom(CHAT);
      expect(before).toEqual({ lane: CHAT, conversation: null, case: null, waits: false });
      await store().commitTurns([someTurn()]);
      await store().issue({ kind: 'resume_code', hash: 'f00d', subject: LANE, expiresAt: NOON + 1 });
      await store().redeem('f00d', CHAT, NOON);

      const value = someConversation({ lane: CHAT });
      const late = someTurn({ lane: CHAT, handled: ['a'], conversation: { value, version: 0 } });
      expect(await store().answer(someText('a', CHAT), late)).toEqual({
        outcome: 'new',
        lane: LANE,
        answered: false,
      });
      expect((await store().load(CHAT)).conversation).toBeNull();
      expect(await store().loadFrom(CHAT)).toMatchObject({
        lane: LANE,
        conversation: { version: 1 },
        waits: true,
      });
      expect((await store().load(LANE)).waiting).toMatchObject([{ key: 'a', from: CHAT }]);
    });

    it('that cannot be written leave nothing behind, and harm nobody beside them', async () => {
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      const broken = anAnswer('a', 2, { log: [someEntry(1)] });
      const other = 'web:other';
      const value = someConversation({ lane: other });
      const sound = someTurn({ lane: other, handled: ['x'], conversation: { value, version: 0 } });
      const [refused, given] = await Promise.allSettled([
        store().answer(someText('a'), broken),
        store().answer(someText('x', other), sound),
      ]);
      expect(refused.status).toBe('rejected');
      expect(given).toMatchObject({ status: 'fulfilled', value: { outcome: 'new', answered: true } });
      expect(await store().load(LANE)).toMatchObject({ conversation: { version: 1 }, waiting: [] });
      expect(await store().receive([someText('a')])).toEqual([{ outcome: 'new', lane: LANE }]);
    });
  });
}
