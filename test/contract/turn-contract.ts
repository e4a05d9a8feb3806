import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { MOST_WAITING } from '../../src/engine/ports/turn-store.ts';
import {
  LANE,
  NOON,
  outcomes,
  someAudit,
  someCase,
  someConversation,
  someEntry,
  someText,
  someTurn,
} from './samples.ts';

export function turnContract(store: () => Store): void {
  describe('events', () => {
    it('takes an event once, whether it comes again later or in the same breath', async () => {
      expect(outcomes(await store().receive([someText('a'), someText('b'), someText('a')]))).toEqual([
        'new',
        'new',
        'seen',
      ]);
      expect(outcomes(await store().receive([someText('b')]))).toEqual(['seen']);
    });

    it('gives what waits in the order it came, per lane', async () => {
      await store().receive([someText('b'), someText('x', 'web:other'), someText('a')]);
      const loaded = await store().load(LANE);
      expect(loaded.waiting).toEqual([someText('b'), someText('a')]);
      expect((await store().waitingLanes()).toSorted()).toEqual(['web:k7q2', 'web:other']);
    });

    it('gives so many at a time of what somebody sends without end, and all of it in the end', async () => {
      const sent = Array.from({ length: MOST_WAITING + 2 }, (_, index) => someText(`k${index}`));
      await store().receive([...sent, someText('x', 'web:other')]);
      const { waiting } = await store().load(LANE);
      expect(waiting).toEqual(sent.slice(0, MOST_WAITING));
      const handled = waiting.map(({ key }) => key);
      expect(await store().commitTurns([someTurn({ handled })])).toEqual(['done']);
      expect((await store().load(LANE)).waiting).toEqual(sent.slice(MOST_WAITING));
    });

    it('gives it once to each of several who ask for a lane in the same breath', async () => {
      await store().receive([someText('a'), someText('b')]);
      const all = await Promise.all(Array.from({ length: 6 }, () => store().load(LANE)));
      for (const { waiting } of all) expect(waiting).toEqual([someText('a'), someText('b')]);
    });

    it('knows nothing of a lane nobody wrote to', async () => {
      expect(await store().load('web:nobody')).toEqual({ conversation: null, case: null, waiting: [] });
      expect(await store().waitingLanes()).toEqual([]);
    });

    it('sets an event aside at its third failure and lets the lane go on', async () => {
      await store().receive([someText('a'), someText('b')]);
      expect(await store().countFailure('a', 'first')).toBe('again');
      expect(await store().countFailure('a', 'second')).toBe('again');
      expect(await store().countFailure('a', 'third')).toBe('quarantined');
      expect((await store().load(LANE)).waiting).toEqual([someText('b')]);
      expect(await store().quarantined()).toEqual([{ key: 'a', lane: LANE, reason: 'third', at: NOON }]);
      expect(outcomes(await store().receive([someText('a')]))).toEqual(['seen']);
    });
  });

  describe('turns', () => {
    it('commits all of a turn and loads it back', async () => {
      await store().receive([someText('a')]);
      const conversation = someConversation({ case: 'ZD-7K3F-2Q', lastNumber: 1 });
      const turn = someTurn({
        handled: ['a'],
        conversation: { value: conversation, version: 0 },
        case: { value: someCase(), version: 0 },
        audit: [someAudit('case_opened')],
        log: [someEntry(1)],
      });
      expect(await store().commitTurns([turn])).toEqual(['done']);
      const loaded = await store().load(LANE);
      expect(loaded.conversation).toEqual({ value: conversation, version: 1 });
      expect(loaded.case).toEqual({ value: someCase(), version: 1 });
      expect(loaded.waiting).toEqual([]);
      expect(await Promise.all(['a', 'b'].map((key) => store().wasHandled(key)))).toEqual([true, false]);
      expect(await store().loadCase('ZD-7K3F-2Q')).toEqual({
        case: { value: someCase(), version: 1 },
        conversation: { value: conversation, version: 1 },
      });
      expect(outcomes(await store().receive([someText('a')]))).toEqual(['seen']);
    });

    it('answers a key once and changes nothing the second time', async () => {
      await store().commitTurns([someTurn({ handled: ['a'], log: [someEntry(1)] })]);
      const again = someTurn({
        handled: ['b', 'a'],
        conversation: { value: someConversation(), version: 1 },
        log: [someEntry(2)],
      });
      expect(await store().commitTurns([again])).toEqual(['seen']);
      expect((await store().load(LANE)).conversation?.version).toBe(1);
      expect(await store().log(LANE, 0)).toHaveLength(1);
      expect(await store().commitTurns([{ ...again, handled: ['b'] }])).toEqual(['done']);
    });

    it('refuses a turn whose conversation moved, and one whose case moved', async () => {
      const opening = someTurn({ case: { value: someCase(), version: 0 } });
      expect(await store().commitTurns([opening, opening])).toEqual(['done', 'stale']);
      const conversation = { value: someConversation(), version: 1 };
      const oldCase = someTurn({ conversation, case: { value: someCase(), version: 0 }, handled: ['k'] });
      expect(await store().commitTurns([oldCase])).toEqual(['stale']);
      const unknown = someCase({ reference: 'ZD-AAAA-AA' });
      expect(await store().commitTurns([{ ...oldCase, case: { value: unknown, version: 3 } }])).toEqual([
        'stale',
      ]);
      expect((await store().load(LANE)).conversation?.version).toBe(1);
      expect(await store().commitTurns([{ ...oldCase, case: { value: someCase(), version: 1 } }])).toEqual([
        'done',
      ]);
    });

    it('judges each turn of a group by itself', async () => {
      const other = someConversation({ lane: 'web:other' });
      const outcomes = await store().commitTurns([
        someTurn({ conversation: { value: someConversation(), version: 9 } }),
        someTurn({ lane: 'web:other', conversation: { value: other, version: 0 }, handled: ['a'] }),
        someTurn({ handled: ['a'] }),
        someTurn({ handled: ['b'] }),
      ]);
      expect(outcomes).toEqual(['stale', 'done', 'seen', 'done']);
    });

    it('lets exactly one of five hundred writers of the same version through', async () => {
      await store().commitTurns([
        someTurn({ case: { value: someCase({ stage: 'handed_over' }), version: 0 } }),
      ]);
      const claims = Array.from({ length: 500 }, (_, agent) =>
        store().commitTurns([
          someTurn({
            handled: [`claim-${agent}`],
            conversation: { value: someConversation(), version: 1 },
            case: { value: someCase({ stage: 'handed_over', owner: `agent-${agent}` }), version: 1 },
            audit: [someAudit('case_claimed')],
          }),
        ]),
      );
      const outcomes = (await Promise.all(claims)).flat();
      expect(outcomes.filter((outcome) => outcome === 'done')).toHaveLength(1);
      expect(outcomes.filter((outcome) => outcome === 'stale')).toHaveLength(499);
      const winner = outcomes.indexOf('done');
      expect((await store().loadCase('ZD-7K3F-2Q'))?.case.value.owner).toBe(`agent-${winner}`);
      expect((await store().audit('ZD-7K3F-2Q')).events).toHaveLength(1);
    });

    it('changes nothing by a turn that gives a log number twice', async () => {
      await store().commitTurns([someTurn({ log: [someEntry(1)] })]);
      const conversation = { value: someConversation(), version: 1 };
      const twice = someTurn({ conversation, handled: ['k'], log: [someEntry(1)] });
      await expect(store().commitTurns([twice])).rejects.toThrow();
      expect((await store().load(LANE)).conversation?.version).toBe(1);
      expect(await store().commitTurns([{ ...twice, log: [someEntry(2)] }])).toEqual(['done']);
    });

    it('keeps a reader from changing what is stored', async () => {
      await store().commitTurns([someTurn({ case: { value: someCase(), version: 0 } })]);
      const read = await store().loadCase('ZD-7K3F-2Q');
      // A store gives what is frozen or what is the reader's own.
      Reflect.set(read?.case.value ?? {}, 'owner', 'nobody');
      expect((await store().loadCase('ZD-7K3F-2Q'))?.case.value.owner).toBeNull();
    });

    it('refuses a turn that cannot be: acts without a case, words in another lane', async () => {
      await expect(store().commitTurns([someTurn({ audit: [someAudit('rated')] })])).rejects.toThrow(
        'needs a case',
      );
      const stray = someTurn({ log: [someEntry(1, { lane: 'web:other' })] });
      await expect(store().commitTurns([stray])).rejects.toThrow('own lane');
      expect((await store().load(LANE)).conversation).toBeNull();
    });
  });

  describe('payment numbers', () => {
    it('finds a case by the mark of a picture that came when no fact changed', async () => {
      const conversation = { value: someConversation({ case: 'ZD-7K3F-2Q' }), version: 0 };
      const first = someTurn({
        conversation,
        case: { value: someCase(), version: 0 },
        paymentNumbers: ['4200'],
      });
      await store().commitTurns([first]);
      const loaded = (await store().load(LANE)).case;
      if (!loaded) throw new Error('no case');
      const value = { ...loaded.value, exhibits: [] };
      const next = {
        ...first,
        conversation: { ...conversation, version: 1 },
        paymentNumbers: ['4200', 'mark'],
      };
      await store().commitTurns([{ ...next, case: { value, version: 1 } }]);
      expect(await store().casesWithPayment(['mark'])).toHaveLength(1);
      expect(await store().casesWithPayment(['4200'])).toHaveLength(1);
    });

    it('finds the cases that name one, as long as they do', async () => {
      const conversation = { value: someConversation(), version: 0 };
      const turn = someTurn({
        conversation,
        case: { value: someCase(), version: 0 },
        paymentNumbers: ['4200', 'XC1'],
      });
      await store().commitTurns([turn]);
      const found = [{ reference: 'ZD-7K3F-2Q', lane: LANE, stage: 'collecting' }];
      expect(await store().casesWithPayment(['XC1', '4200', 'no'])).toEqual(found);
      expect(await store().casesWithPayment(['420'])).toEqual([]);
      expect(await store().casesWithPayment([])).toEqual([]);
      const corrected = { ...turn, conversation: { ...conversation, version: 1 }, paymentNumbers: ['4300'] };
      await store().commitTurns([{ ...corrected, case: { value: someCase(), version: 1 } }]);
      expect(await store().casesWithPayment(['4200', 'XC1'])).toEqual([]);
      expect(await store().casesWithPayment(['4300'])).toEqual(found);
    });
  });
}
