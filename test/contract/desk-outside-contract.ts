import { describe, expect, it } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { DAY, MINUTE, SECOND } from '../../src/domain/instant.ts';
import { CHANNELS, type Channel } from '../../src/engine/inbound.ts';
import type { Due } from '../../src/engine/ports/due-store.ts';
import { LANE, NOON, someAudit, someCase, someConversation, someIncident, someTurn } from './samples.ts';

const DESK = [...CHANNELS, 'desk'] as const;

export function deskOutsideContract(store: () => Store): void {
  const file = (version: number, handedOverAt: number | null = NOON, change = {}) =>
    store().commitTurns([
      someTurn({
        conversation: { value: someConversation({ case: 'ZD-7K3F-2Q' }), version },
        case: { value: someCase({ handedOverAt, stage: 'handed_over', ...change }), version },
        audit: [someAudit('handed_over')],
      }),
    ]);
  const take = async (now: number, served: readonly (Channel | 'desk')[] = DESK) =>
    store().takeDue(now, 9, served);
  const keep = (key: string, body: string, at: number, lane = key) =>
    store().keepMail({ key, lane, body }, at);
  const takeView = async (now: number): Promise<Extract<Due, { kind: 'view' }>> => {
    const view = (await take(now)).find((due) => due.kind === 'view');
    if (!view) throw new Error('no view is due');
    return view;
  };

  describe('views at the desk outside', () => {
    it('are due once a case is handed over and whenever it changes, to whoever serves the desk', async () => {
      await file(0, null);
      expect(await take(NOON)).toEqual([]);
      await file(1);
      expect(await take(NOON, CHANNELS)).toEqual([]);
      expect(await store().nextDueAt(CHANNELS)).toBeNull();
      expect(await store().nextDueAt(DESK)).toBe(NOON);
      const view = await takeView(NOON);
      expect(view).toMatchObject({ reference: 'ZD-7K3F-2Q', shown: null });
      await store().keepShown(view.id, { card: '17.1' });
      await store().endView(view.id, view.mark, NOON);
      expect(await take(NOON + DAY)).toEqual([]);
      await file(2);
      expect(await takeView(NOON + DAY)).toMatchObject({ id: view.id, shown: { card: '17.1' } });
      expect(await store().shownOf('ZD-7K3F-2Q')).toEqual({ card: '17.1' });
      expect(await store().shownOf('ZD-XXXX-XX')).toBeNull();
    });

    it('stay due where the case moved while they were brought up to date', async () => {
      await file(0);
      const view = await takeView(NOON);
      await file(1);
      expect(await take(NOON)).toEqual([]);
      await store().endView(view.id, view.mark, NOON + SECOND);
      expect((await takeView(NOON + SECOND)).mark).toBe(view.mark + 1);
    });

    it('come back from a dead worker, wait when they must, and are due again when asked for', async () => {
      await file(0);
      const view = await takeView(NOON);
      expect(await takeView(NOON + 30 * SECOND)).toEqual(view);
      await store().postpone(view.id, NOON + 5 * MINUTE);
      expect(await take(NOON + 4 * MINUTE)).toEqual([]);
      await store().endView((await takeView(NOON + 5 * MINUTE)).id, view.mark, NOON);
      await store().dirtyView('ZD-7K3F-2Q', NOON + DAY);
      await store().dirtyView('ZD-XXXX-XX', NOON + DAY);
      expect(await take(NOON + DAY - 1)).toEqual([]);
      expect((await takeView(NOON + DAY)).id).toBe(view.id);
    });

    it('are due when the data of a case that is shown goes', async () => {
      await file(0, NOON, { stage: 'closed', closedAt: NOON });
      const view = await takeView(NOON);
      await store().keepShown(view.id, { card: '17.1' });
      await store().endView(view.id, view.mark, NOON);
      await store().forget(LANE, NOON + MINUTE);
      expect(await takeView(NOON + MINUTE)).toMatchObject({
        reference: 'ZD-7K3F-2Q',
        shown: { card: '17.1' },
      });
      expect(await store().row('ZD-7K3F-2Q')).toBeNull();
      await store().purge(NOON + 4 * 366 * DAY);
      expect(await store().shownOf('ZD-7K3F-2Q')).toBeNull();
    });
  });

  describe('views of incidents at the desk outside', () => {
    it('are due when somebody says so, keep what is shown, and stay due where it changed meanwhile', async () => {
      await store().dirtyView('IN-7K3F-2Q', NOON);
      await store().saveIncident({ value: someIncident({ id: 'IN-7K3F-2Q' }), version: 0 });
      expect(await take(NOON + DAY)).toEqual([]);
      await store().dirtyView('IN-7K3F-2Q', NOON);
      expect(await take(NOON, CHANNELS)).toEqual([]);
      expect(await store().nextDueAt(DESK)).toBe(NOON);
      const view = await takeView(NOON);
      expect(view).toMatchObject({ reference: 'IN-7K3F-2Q', shown: null });
      await store().keepShown(view.id, { card: '17.1' });
      expect(await takeView(NOON + 30 * SECOND)).toEqual({ ...view, shown: { card: '17.1' } });
      await store().saveIncident({
        value: someIncident({ id: 'IN-7K3F-2Q', cases: ['ZD-7K3F-2Q'] }),
        version: 1,
      });
      await store().dirtyView('IN-7K3F-2Q', NOON + MINUTE);
      await store().endView(view.id, view.mark, NOON + MINUTE);
      const again = await takeView(NOON + MINUTE);
      expect(again).toEqual({ ...view, mark: view.mark + 1, shown: { card: '17.1' } });
      await store().postpone(view.id, NOON + 5 * MINUTE);
      expect(await take(NOON + 4 * MINUTE)).toEqual([]);
      await store().endView((await takeView(NOON + 5 * MINUTE)).id, again.mark, NOON);
      expect(await take(NOON + DAY)).toEqual([]);
      expect(await store().shownOf('IN-7K3F-2Q')).toEqual({ card: '17.1' });
      expect((await store().incident('IN-7K3F-2Q'))?.value.cases).toEqual(['ZD-7K3F-2Q']);
    });

    it('go beside those of cases, each to whom it belongs', async () => {
      await file(0);
      await store().saveIncident({ value: someIncident({ id: 'IN-7K3F-2Q' }), version: 0 });
      await store().dirtyView('IN-7K3F-2Q', NOON + 1);
      const taken = await take(NOON + 1);
      expect(taken.map((due) => due.kind === 'view' && due.reference)).toEqual(['ZD-7K3F-2Q', 'IN-7K3F-2Q']);
      for (const due of taken)
        if (due.kind === 'view') await store().keepShown(due.id, { of: due.reference });
      expect(await store().shownOf('ZD-7K3F-2Q')).toEqual({ of: 'ZD-7K3F-2Q' });
      expect(await store().shownOf('IN-7K3F-2Q')).toEqual({ of: 'IN-7K3F-2Q' });
    });
  });

  describe('mail of the desk outside', () => {
    it('is kept once, handled once, and known for ever', async () => {
      expect(await keep('e1', '{"a":1}', NOON)).toBe('new');
      expect(await keep('e1', '{"a":1}', NOON)).toBe('seen');
      expect(await store().nextDueAt(DESK)).toBe(NOON);
      expect(await take(NOON - 1)).toEqual([]);
      const [mail] = await take(NOON);
      expect(mail).toMatchObject({ kind: 'mail', body: '{"a":1}' });
      expect(await take(NOON)).toEqual([]);
      await store().endMail(mail?.id ?? '');
      expect(await take(NOON + DAY)).toEqual([]);
      expect(await keep('e1', '{"a":1}', NOON)).toBe('seen');
    });

    it('comes in its order, and back from a dead worker', async () => {
      await keep('e2', 'two', NOON + 1);
      await keep('e1', 'one', NOON);
      const bodies = (await take(NOON + 1)).map((due) => due.kind === 'mail' && due.body);
      expect(bodies).toEqual(['one', 'two']);
      expect(await take(NOON + 31 * SECOND)).toHaveLength(2);
    });

    it('of one lane comes one after the other, whatever it waits for; lanes go beside each other', async () => {
      for (const [key, lane] of [
        ['a1', 'a'],
        ['a2', 'a'],
        ['b1', 'b'],
      ] as const)
        await keep(key, key, NOON, lane);
      const bodies = async (now: number) => (await take(now)).map((due) => due.kind === 'mail' && due.body);
      const [first] = await take(NOON);
      expect(first).toMatchObject({ body: 'a1', attempt: 1 });
      await store().postpone(first?.id ?? '', NOON + MINUTE);
      expect(await bodies(NOON + MINUTE - 1)).toEqual(['b1']);
      const [again] = await take(NOON + MINUTE);
      expect(again).toMatchObject({ body: 'a1', attempt: 2 });
      expect(await store().nextDueAt(DESK)).toBe(NOON + MINUTE + 30 * SECOND - 1);
      await store().endMail(first?.id ?? '');
      expect(await bodies(NOON + MINUTE)).toEqual(['a2']);
    });

    it('belongs to who handles it for as long as they say so, unless somebody else began', async () => {
      await keep('e1', 'one', NOON);
      const [mail] = await take(NOON);
      if (mail?.kind !== 'mail') throw new Error('no mail is due');
      await store().renew([mail], NOON + 20 * SECOND);
      expect(await take(NOON + 49 * SECOND)).toEqual([]);
      const [other] = await take(NOON + 50 * SECOND);
      await store().renew([mail], NOON + 60 * SECOND);
      expect(await take(NOON + 80 * SECOND)).toEqual([{ ...other, attempt: 3 }]);
    });

    it('waits when it must, however often, and is no failure for that', async () => {
      await keep('e1', 'one', NOON);
      for (const minutes of [1, 2, 3, 4]) {
        const [mail] = await take(NOON + minutes * MINUTE - MINUTE);
        await store().postpone(mail?.id ?? '', NOON + minutes * MINUTE);
        expect(await take(NOON + minutes * MINUTE - 1)).toEqual([]);
        expect(await store().nextDueAt(DESK)).toBe(NOON + minutes * MINUTE);
      }
      expect(await store().quarantined()).toEqual([]);
      expect(await take(NOON + 4 * MINUTE)).toMatchObject([{ kind: 'mail', body: 'one' }]);
    });

    it('is set aside at its third failure, until somebody has looked', async () => {
      await keep('e1', 'bad', NOON);
      const [mail] = await take(NOON);
      const id = mail?.id ?? '';
      expect(await store().countRingFailure(id, 'TypeError')).toBe('again');
      expect(await store().countRingFailure(id, 'TypeError')).toBe('again');
      expect(await store().countRingFailure(id, 'TypeError')).toBe('quarantined');
      expect(await take(NOON + DAY)).toEqual([]);
      expect(await store().quarantined()).toEqual([
        { key: id, lane: 'desk:mail', reason: 'TypeError', at: NOON },
      ]);
      await store().dismiss(id);
      expect(await store().quarantined()).toEqual([]);
      expect(await keep('e1', 'bad', NOON)).toBe('seen');
    });
  });
}
