import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReconcileView } from '../../../../src/adapters/web/desk/reconcile-view.ts';
import { demoReconciler } from '../../../../src/demo/order-book.ts';
import { known } from '../../../../src/domain/fact.ts';
import type { Discrepancy } from '../../../../src/domain/order-book/reconciliation.ts';
import { BookSilent } from '../../../../src/engine/order-book/compare.ts';
import { type DeskHouse, openDeskHouse } from './desk-house.ts';

let house: DeskHouse;
let lead: string;
let nothing = false;
let silent = false;

beforeAll(async () => {
  const demo = demoReconciler({ now: () => Date.parse('2026-11-22T20:30:00+08:00') });
  const falling = function* (found: Iterable<Discrepancy>) {
    for (const each of found) {
      yield each;
      throw new BookSilent('订单库没有回应。');
    }
  };
  house = await openDeskHouse({
    reconcile: (days) =>
      nothing ? null : silent ? falling(demo(days) as Iterable<Discrepancy>) : demo(days),
  });
  lead = await house.signIn('mei', 'lead', '梅姐');
});
afterAll(() => house.close());

async function look(query = '', cookie = lead): Promise<ReconcileView> {
  return (await (await house.get(`/desk/reconcile${query}`, cookie)).json()) as ReconcileView;
}

async function open(id: string, cookie = lead) {
  const { from, to } = await look();
  const response = await house.post('/desk/reconcile/open', { id, from, to }, cookie);
  await house.engine.idle();
  return { status: response.status, ...((await response.json()) as { words?: string | null }) };
}

describe('the books at the desk', () => {
  it('show what does not agree in the last week, numbers of bills by their ends', async () => {
    const { kinds, found, from, to } = await look();
    expect([from, to]).toEqual(['2026-11-16', '2026-11-22']);
    expect(kinds.map(({ kind, count }) => [kind, count])).toEqual([
      ['payment_without_order', 1],
      ['order_not_settled', 1],
      ['amount_differs', 1],
    ]);
    expect(found[0]?.payments[0]).toContain('¥30.00');
    expect(JSON.stringify(found)).not.toContain('4200002345202611');
    expect(found.every(({ mayOpen }) => mayOpen)).toBe(true);
    expect((await look('?from=2026-11-01&to=2026-11-07')).found).toEqual([]);
  });

  it('are for leads, ask for real days, and say where there is nothing to compare', async () => {
    const agent = await house.signIn('lin');
    expect((await house.get('/desk/reconcile', agent)).status).toBe(403);
    expect((await house.post('/desk/reconcile/open', { id: '', from: '', to: '' }, agent)).status).toBe(403);
    for (const query of [
      '?from=2026-02-31',
      '?from=x&to=y',
      '?from=2026-11-22&to=2026-11-01',
      '?from=2026-10-01',
    ])
      expect((await house.get(`/desk/reconcile${query}`, lead)).status).toBe(400);
    nothing = true;
    expect((await house.get('/desk/reconcile', lead)).status).toBe(404);
    nothing = false;
    expect((await open('nobody')).status).toBe(404);
  });

  it('say so where the order book falls silent, and show what was found before', async () => {
    silent = true;
    expect(await look()).toMatchObject({ silent: '订单库没有回应。', found: [{}] });
    silent = false;
  });

  it('make a case of one with a press, and words by which its customer comes to it', async () => {
    const [found] = (await look()).found;
    const { words } = await open(found?.id ?? '');
    const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words ?? '')?.[0];
    expect(words).toContain('¥30.00');
    expect(words).toContain(`${house.url}/chat`);
    const { case: made, mayOpen } = (await look()).found[0] ?? {};
    expect(made?.atDesk).toBe(true);
    expect(mayOpen).toBe(true);
    const row = await house.store.row(made?.reference ?? '');
    expect(row?.case).toMatchObject({ stage: 'handed_over', handedOverEarly: 'found_by_shop', owner: null });
    expect(known(row?.case.facts ?? {}, 'amount')).toMatchObject({
      standing: 'proven',
      source: { kind: 'order_book' },
    });
    expect(row?.case.lossType).toBe('paid_no_order');
    const { events } = await house.store.audit(made?.reference ?? '');
    expect(events.map(({ type }) => type)).not.toContain('consent_given');

    // The same press again opens no second one, and a new code is given while nobody has come.
    const again = await open(found?.id ?? '');
    expect(again.words).not.toBe(words);
    expect(await house.parts.codes.enter(code ?? '')).toBeNull();
    const newer = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(again.words ?? '')?.[0];
    expect(await house.parts.codes.enter(newer ?? '')).toBe(row?.lane);
  });

  it('greet the customer, who agrees by writing and is with the desk', async () => {
    const [, found] = (await look()).found;
    await open(found?.id ?? '');
    const reference = (await look()).found[1]?.case?.reference ?? '';
    const lane = (await house.store.row(reference))?.lane ?? '';
    expect((await house.store.log(lane, 0)).map(({ text }) => text)).toEqual([
      expect.stringContaining('店里对账时发现您有一笔付款收到了'),
    ]);
    await house.engine.receive({
      key: 'k',
      lane,
      at: house.now,
      content: { kind: 'text', text: '我一直在等' },
    });
    await house.engine.idle();
    const { conversation, case: theCase } = await house.store.load(lane);
    expect(conversation?.value.consentAt).toBe(house.now);
    expect(theCase?.value).toMatchObject({ stage: 'handed_over', waitingFor: 'desk' });
    const shown = (await look()).found[1];
    expect(shown?.mayOpen).toBe(false);
    expect((await open(found?.id ?? '')).words).toBeNull();
    expect(house.faults).toEqual([]);
  });

  it('lead to the case of a customer who has told of it already', async () => {
    await house.tell('told', [
      '昨天22:00微信付了98买月卡，没有订单。交易单号4200002345202611210000000031 商户单号XC202611210031',
      { press: 'agree' },
    ]);
    const shown = (await look()).found[2];
    expect(shown?.case?.atDesk).toBe(false);
    expect(shown?.mayOpen).toBe(false);
  });
});
