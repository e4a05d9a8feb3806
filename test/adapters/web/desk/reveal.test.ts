import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBundle } from '../../../../src/adapters/documents/bundle.ts';
import { signingKey } from '../../../../src/adapters/documents/receipt.ts';
import { readMembers } from '../../../../src/adapters/documents/verify/read-members.ts';
import { verifyBundle } from '../../../../src/adapters/documents/verify/verify-bundle.ts';
import type { AnswerView } from '../../../../src/adapters/web/desk/view-model.ts';
import type { CaseView } from '../../../../src/engine/desk/worded/view-model.ts';
import { type DeskHouse, freshKey, LOADED, openDeskHouse, PERSONAL, SUBMITTED, TEXTS } from './desk-house.ts';

const WHOLE = '4200002345202611213456789012';
let house: DeskHouse;
let reference: string;
let lin: string;
beforeEach(async () => {
  house = await openDeskHouse();
  reference = await house.tell('a', SUBMITTED);
  lin = await house.signIn('lin', 'agent', '小林');
});
afterEach(() => house.close());

const act = async (body: object, cookie = lin) => {
  const answer = await house.post(`/desk/cases/${reference}/commands`, { key: freshKey(), ...body }, cookie);
  const { headers, status } = answer;
  return { headers, status, ...((await answer.json()) as AnswerView & { revealed?: string }) };
};
const reveal = (fact: string, cookie = lin, more: object = {}) =>
  act({ kind: 'reveal', fact, reason: '查订单', ...more }, cookie);
const looks = async () =>
  (await house.store.audit(reference)).events.filter(({ type }) => type === 'fact_revealed');
const view = async (language = 'zh-CN') =>
  (await (await house.get(`/desk/cases/${reference}`, lin, language)).json()) as CaseView;

describe('a whole value', () => {
  it('comes with the answer to its reason, and with no other', async () => {
    await act({ kind: 'claim' });
    const before = (await view()).facts.find(({ name }) => name === 'transaction_id');
    expect(before).toMatchObject({ value: '…9012', veiled: 'transaction_id' });
    const answer = await reveal('transaction_id');
    expect(answer).toMatchObject({ status: 200, kind: 'done', revealed: WHOLE });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(JSON.stringify(answer.case)).not.toContain(WHOLE);
    for (const path of [`/desk/cases/${reference}`, '/desk/queue'])
      expect(await (await house.get(path, lin)).text()).not.toContain(WHOLE);
    expect(await act({ kind: 'note', text: '查过了' })).not.toHaveProperty('revealed');
    const log = await house.store.log('web:a', 0);
    expect(log.some(({ author }) => author === 'agent')).toBe(false);
  });

  it('is each of those the page shows by their ends', async () => {
    await act({ kind: 'claim' });
    const veiled = (await view()).facts.flatMap((fact) => fact.veiled ?? []);
    // The merchant's number has the shape of the shop's own, so it is both.
    expect(veiled).toEqual(['transaction_id', 'merchant_order_id', 'shop_order_id', 'recharge_account']);
    const seen = [];
    for (const fact of veiled) seen.push((await reveal(fact)).revealed);
    expect(seen).toEqual([PERSONAL[0], PERSONAL[1], PERSONAL[1], PERSONAL[4]]);
  });

  it('is on the record with who, what and when; why is sealed and goes with the personal data', async () => {
    await act({ kind: 'claim' });
    await reveal('recharge_account', lin, { reason: `  给 ${PERSONAL[2]} 打电话 ` });
    const [look] = await looks();
    expect(look).toMatchObject({
      actor: { kind: 'agent', id: 'lin' },
      data: { fact: 'recharge_account' },
      commitments: { reason: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(JSON.stringify(look)).not.toMatch(/电话|13812345678/);
    const { opened } = await house.store.audit(reference);
    expect(opened[look?.seq ?? 0]?.reason?.value).toBe(`给 ${PERSONAL[2]} 打电话`);
    const told = (await view()).timeline.at(-1);
    expect(told).toMatchObject({ words: '查看完整内容', who: '小林' });
    expect(told?.detail).toMatch(/ · 给 138\*{4}5678 打电话$/);
    expect((await view('en')).timeline.at(-1)?.words).toBe('Looked at in full');
  });

  it('is never shown more often than recorded, whatever is sent again', async () => {
    await act({ kind: 'claim' });
    const key = freshKey();
    const same = await Promise.all([1, 2, 3].map(() => reveal('transaction_id', lin, { key })));
    const other = await reveal('merchant_order_id', lin, { key });
    expect([...same, other].filter(({ revealed }) => revealed !== undefined)).toHaveLength(1);
    expect(await looks()).toHaveLength(1);
    await Promise.all([1, 2, 3].map(() => reveal('transaction_id')));
    expect(await looks()).toHaveLength(4);
  });

  it('is for the owner, leads and operators', async () => {
    const zhao = await house.signIn('zhao');
    const lead = await house.signIn('lead', 'lead');
    const boss = await house.signIn('boss', 'operator');
    expect(await reveal('transaction_id')).toMatchObject({ status: 409, error: 'not_owner' });
    expect((await reveal('transaction_id', lead)).revealed).toBe(WHOLE);
    await act({ kind: 'claim' }, zhao);
    expect(await reveal('transaction_id')).toMatchObject({ status: 409, error: 'taken' });
    for (const cookie of [zhao, lead, boss])
      expect((await reveal('transaction_id', cookie)).revealed).toBe(WHOLE);
    expect((await looks()).map(({ actor }) => (actor.kind === 'agent' ? actor.id : ''))).toEqual([
      ...['lead', 'zhao', 'lead', 'boss'],
    ]);
  });

  it('takes a reason, and something to show', async () => {
    await act({ kind: 'claim' });
    expect(await reveal('transaction_id', lin, { reason: ' \n' })).toMatchObject({
      status: 409,
      error: 'empty',
    });
    expect(await reveal('contact')).toMatchObject({ status: 409, error: 'nothing_known' });
    expect(await looks()).toEqual([]);
  });

  it('can be had after the decision too', async () => {
    await act({ kind: 'claim' });
    await act({ kind: 'resolve', resolution: 'refunded', words: '' });
    expect((await reveal('merchant_order_id')).revealed).toBe(PERSONAL[1]);
  });

  it('leaves its trace in the customer’s own data, which still verifies', async () => {
    await act({ kind: 'claim' });
    await reveal('transaction_id');
    const row = await house.store.row(reference);
    if (row === null) throw new Error('the case is gone');
    const bundle = await writeBundle(
      {
        case: row.case,
        plan: LOADED.plan,
        audit: await house.store.audit(reference),
        log: await house.store.log(row.lane, 0),
        audience: 'customer',
        locale: 'zh-CN',
        shopName: '星辰点卡',
        madeAt: house.now,
      },
      { texts: TEXTS, key: signingKey(Buffer.alloc(32, 3)), readFile: async () => null },
    );
    const read = await readMembers(bundle);
    if (read.kind !== 'read') throw new Error(read.what);
    const lines = read.members.get('timeline.jsonl')?.text?.trim().split('\n') ?? [];
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({
      type: 'fact_revealed',
      actor: { kind: 'agent', id: 'lin' },
      data: { fact: 'transaction_id' },
    });
    expect(await verifyBundle(bundle)).toMatchObject({ exit: 0 });
    expect(read.members.get('case.json')?.text).toContain('查订单');
  });
});
