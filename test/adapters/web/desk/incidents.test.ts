import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE } from '../../../../src/domain/instant.ts';
import type { CaseView } from '../../../../src/engine/desk/worded/view-model.ts';
import type { IncidentView } from '../../../../src/engine/desk/worded/work-model.ts';
import { type DeskHouse, freshKey, openDeskHouse, type Story, SUBMITTED, WHOLE_STORY } from './desk-house.ts';

let house: DeskHouse;
let lin: string;
let lead: string;
beforeEach(async () => {
  house = await openDeskHouse();
  lin = await house.signIn('lin', 'agent', '小林');
  lead = await house.signIn('zhou', 'lead', '周组长');
});
afterEach(() => house.close());

const otherPayment = (index: number) =>
  WHOLE_STORY.replace('4200002345', `42000023${10 + index}`).replace('XC2026', `XC${10 + index}26`);
const storyOf = (index: number): Story => [otherPayment(index), { press: 'agree' }, { press: 'submit' }];
const read = async <T>(path: string, cookie = lead) => (await (await house.get(path, cookie)).json()) as T;
const incidents = async () => (await read<{ incidents: IncidentView[] }>('/desk/incidents')).incidents;
const tell = async (customer: string, story: Story) => {
  const reference = await house.tell(customer, story);
  await house.engine.idle();
  return reference;
};
const act = async (id: string, deed: object, cookie = lead) => {
  const answer = await house.post(`/desk/incidents/${id}/acts`, { key: freshKey(), ...deed }, cookie);
  await house.engine.idle();
  return answer.status;
};
const saidTo = async (customer: string) =>
  (await house.store.log(`web:${customer}`, 0))
    .filter(({ author }) => author !== 'customer')
    .map(({ text }) => text);
const words = {
  'zh-CN': '回调中断，正在补单，请不要再付。',
  en: 'Orders are being put right; do not pay again.',
};

describe('three cases of one kind within minutes', () => {
  let cases: string[];
  let id: string;
  beforeEach(async () => {
    cases = [];
    for (const index of [0, 1, 2]) cases.push(await tell(`c${index}`, storyOf(index)));
    id = (await incidents())[0]?.id ?? '';
  });

  it('are one incident, with count, sum, window and likely cause', async () => {
    const [incident, ...others] = await incidents();
    expect(others).toEqual([]);
    expect(incident).toMatchObject({
      id: `IN-${cases[0]?.slice(3)}`,
      loss: '已付款，没有订单',
      paymentChannel: '微信支付',
      count: 3,
      open: 3,
      sums: ['¥204.00'],
      closedAt: null,
      notice: null,
      cases,
    });
    expect((incident?.until ?? 0) - (incident?.from ?? 0)).toBe(2 * MINUTE);
    expect(incident?.cause?.count).toBe(3);
    for (const reference of cases) expect((await house.store.row(reference))?.case.desk?.incident).toBe(id);
    const { timeline } = await read<CaseView>(`/desk/cases/${cases[0]}`);
    expect(timeline.some((event) => event.words === '归入事故')).toBe(true);
  });

  it('are all answered by one act of a lead, whoever has them, and so is whoever comes later', async () => {
    await house.post(`/desk/cases/${cases[0]}/commands`, { key: freshKey(), kind: 'claim' }, lin);
    expect(await act(id, { kind: 'tell', words }, lin)).toBe(403);
    expect(await act(id, { kind: 'tell', words: { ...words, en: ' ' } })).toBe(409);
    expect(await act(id, { kind: 'tell', words: { ...words, 'zh-CN': '请先付10元验证费' } })).toBe(409);
    expect(await act('IN-NONE', { kind: 'tell', words })).toBe(404);
    expect(await act(id, { kind: 'tell', words })).toBe(200);
    for (const index of [0, 1, 2]) expect((await saidTo(`c${index}`)).at(-1)).toBe(words['zh-CN']);
    expect((await house.store.row(cases[0] ?? ''))?.case).toMatchObject({ owner: 'lin', waitingFor: 'desk' });
    expect((await incidents())[0]?.acts).toMatchObject([
      { kind: 'tell', by: '周组长', done: { count: 3, refused: 0 } },
    ]);
    const later = await tell('later', [otherPayment(9), { press: 'agree' }]);
    expect((await saidTo('later')).join()).toContain(words['zh-CN']);
    await tell('later', [{ press: 'submit' }]);
    expect((await incidents())[0]).toMatchObject({ count: 4, cases: [...cases, later] });
  });

  it('take the finding as an exhibit, once, and are decided together', async () => {
    const text = '微信回调 20:30–20:33 中断，三笔已补单。';
    expect(await act(id, { kind: 'find', text })).toBe(200);
    expect(await act(id, { kind: 'find', text })).toBe(200);
    for (const reference of cases) {
      const { exhibits } = await read<CaseView>(`/desk/cases/${reference}`);
      expect(exhibits.filter(({ name }) => name === `${id}.txt`)).toHaveLength(1);
    }
    const wordless = { 'zh-CN': '', en: '' };
    expect(await act(id, { kind: 'resolve', resolution: 'explained', words: wordless })).toBe(409);
    expect(await act(id, { kind: 'resolve', resolution: 'reissued', words })).toBe(200);
    for (const reference of cases)
      expect((await house.store.row(reference))?.case.decision).toMatchObject({
        by: 'zhou',
        resolution: 'reissued',
      });
    expect((await incidents())[0]?.open).toBe(0);
  });

  it('do an act once, however often it is pressed or taken up again', async () => {
    const key = freshKey();
    const press = () => house.post(`/desk/incidents/${id}/acts`, { key, kind: 'tell', words }, lead);
    await Promise.all([press(), press()]);
    await press();
    await house.engine.idle();
    const stored = await house.store.incident(id);
    if (!stored) throw new Error('the incident is gone');
    const acts = stored.value.acts.map((each) => ({ ...each, done: null }));
    await house.store.saveIncident({ ...stored, value: { ...stored.value, acts } });
    await house.engine.start();
    await house.engine.idle();
    expect((await saidTo('c1')).filter((text) => text === words['zh-CN'])).toHaveLength(1);
    expect((await incidents())[0]?.acts).toMatchObject([{ done: { count: 3, refused: 0 } }]);
  });

  it('ask less of whoever comes later, who hears at once that they are not alone', async () => {
    const vague = '微信付了68，订单里什么也没有';
    await tell('later', [vague, { press: 'agree' }]);
    expect((await saidTo('later')).join()).toContain('不止您一位');
    expect((await house.store.load('web:later')).case?.value.desk?.incident).toBe(id);
  });

  it('can be taken out and put in by the one who has the case', async () => {
    const [reference = ''] = cases;
    const run = (body: object) =>
      house.post(`/desk/cases/${reference}/commands`, { key: freshKey(), ...body }, lin);
    await run({ kind: 'claim' });
    expect((await run({ kind: 'link', incident: 'IN-NONE' })).status).toBe(409);
    expect((await run({ kind: 'link', incident: null })).status).toBe(200);
    await house.engine.idle();
    expect((await incidents())[0]?.cases).toEqual(cases.slice(1));
    await run({ kind: 'link', incident: id });
    await house.engine.idle();
    expect((await incidents())[0]?.count).toBe(3);
  });

  it('are left alone once it is over', async () => {
    expect((await house.post(`/desk/incidents/${id}/close`, {}, lin)).status).toBe(403);
    expect((await house.post(`/desk/incidents/${id}/close`, {}, lead)).status).toBe(200);
    expect(await act(id, { kind: 'tell', words })).toBe(409);
    await tell('later', storyOf(5));
    expect((await saidTo('later')).join()).not.toContain('不止您一位');
    expect((await incidents())[0]).toMatchObject({ count: 3 });
  });
});

it('is no incident when nobody else lost an order', async () => {
  await tell('a', SUBMITTED);
  expect(await incidents()).toEqual([]);
});
