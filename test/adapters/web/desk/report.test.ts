import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DAY } from '../../../../src/domain/instant.ts';
import { LOSS_TYPES } from '../../../../src/domain/loss-type.ts';
import type { ReportView } from '../../../../src/engine/desk/worded/report-view.ts';
import { type DeskHouse, freshKey, openDeskHouse, PERSONAL, SUBMITTED, WHOLE_STORY } from './desk-house.ts';

let house: DeskHouse;
let lead: string;
beforeEach(async () => {
  house = await openDeskHouse();
  lead = await house.signIn('zhou', 'lead', '周组长');
  const reference = await house.tell('a', SUBMITTED);
  await house.tell('b', [WHOLE_STORY.replaceAll('4200', '4201'), { press: 'agree' }]);
  const act = (body: object) =>
    house.post(`/desk/cases/${reference}/commands`, { key: freshKey(), ...body }, lead);
  await act({ kind: 'claim' });
  await act({ kind: 'reply', text: '在查了', files: [], goesOn: true });
  await act({ kind: 'resolve', resolution: 'reissued', words: '' });
  await house.engine.idle();
});
afterEach(() => house.close());

const report = async (query = '', language = 'zh-CN') =>
  (await (await house.get(`/desk/report${query}`, lead, language)).json()) as ReportView;

it('says what happened, in words, and in three sentences what to do about it', async () => {
  const seen = await report();
  expect(seen).toMatchObject({
    cases: 2,
    losses: [{ label: '已付款，没有订单', count: 2 }],
    channels: [{ label: '微信支付', count: 2 }],
    endings: [{ label: '已补发', count: 1 }],
    answer: { met: 1, missed: 0 },
    promises: { kept: 0, broken: 0, open: 0 },
  });
  expect(seen.funnel.map(({ count }) => count)).toEqual([2, 1, 1, 1, 0]);
  expect(seen.days).toHaveLength(29);
  const today = seen.days.find(({ count }) => count > 0);
  expect(today).toMatchObject({
    losses: [{ label: '已付款，没有订单', count: 2 }],
    channels: [{ label: '微信支付', count: 2 }],
  });
  const [much, fix, ...others] = seen.digest;
  expect(others).toHaveLength(1);
  expect(much?.words).toMatch(/^最近 7 天有 2 件案件/);
  expect(much?.cases).toHaveLength(2);
  expect(fix).toEqual({ words: expect.stringContaining('支付回调'), cases: much?.cases });
  expect((await report('', 'en')).digest[1]?.words).toContain('payment callbacks');
  house.now += 8 * DAY;
  expect((await report('?days=7')).digest).toEqual([{ words: '最近 7 天没有人来找单。', cases: [] }]);
});

it('has a colour for every kind that a list can name', () => {
  const css = readFileSync(
    new URL('../../../../src/adapters/web/desk/page/report.css', import.meta.url),
    'utf8',
  );
  const colours = new Set(css.match(/--kind: (.*);/g));
  expect(colours.size).toBeGreaterThan(LOSS_TYPES.length);
});

it('says in words where customers stopped who handed over nothing, on the page and in the table', async () => {
  await house.tell('c', [
    WHOLE_STORY.replaceAll('4200', '4202').replace(/交易单号\S+ 商户单号\S+，/, ''),
    { press: 'agree' },
  ]);
  await house.engine.idle();
  const { stoppedAt } = await report();
  expect(stoppedAt).toEqual([
    { label: '核对材料', count: 1 },
    { label: '判断情况 · 是否真的扣款', count: 1 },
  ]);
  for (const { label } of (await report('', 'en')).stoppedAt)
    expect(label).toMatch(/^[A-Z][a-z ,]+( · [A-Z].+)?$/);
  const table = await (await house.get('/desk/report.csv', lead)).text();
  expect(table).toMatch(/,triage\.\w+,,2026-\d\d-\d\d,判断情况 · 是否真的扣款\r\n/);
});

it('goes by its filters', async () => {
  expect((await report('?loss=not_charged')).cases).toBe(0);
  expect((await report('?loss=paid_no_order&channel=wechat')).cases).toBe(2);
  house.now += 10 * DAY;
  expect((await report('?days=7')).cases).toBe(0);
  expect((await report('?days=28')).cases).toBe(2);
  for (const odd of ['?days=3', '?loss=x', '?channel=x'])
    expect((await house.get(`/desk/report${odd}`, lead)).status).toBe(400);
});

it('is a table without anything personal, for leads alone', async () => {
  const answer = await house.get('/desk/report.csv', lead);
  const table = await answer.text();
  expect(answer.headers.get('content-disposition')).toContain('zhaodan-report.csv');
  expect(table.trim().split('\r\n')).toHaveLength(3);
  for (const secret of PERSONAL) expect(table).not.toContain(secret);
  expect(JSON.stringify(await report())).not.toContain(PERSONAL[0]);
  const lin = await house.signIn('lin');
  expect((await house.get('/desk/report', lin)).status).toBe(403);
  expect((await house.get('/desk/report.csv', lin)).status).toBe(403);
});
