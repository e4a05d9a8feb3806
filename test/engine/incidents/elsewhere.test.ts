import { expect, it } from 'vitest';
import { deskOf } from '../../../src/domain/desk-state.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import { HOUR } from '../../../src/domain/instant.ts';
import { another, wechatStatement } from '../files/a-bill.ts';
import { begin, NOW } from '../rehearsal.ts';

const OUTAGE: Incident = {
  id: 'IN-7K3F-2Q',
  lossType: 'paid_no_order',
  paymentChannel: 'wechat',
  openedAt: NOW,
  closedAt: null,
  from: NOW - HOUR,
  until: NOW,
  cases: ['ZD-7K3F-2Q'],
  notice: null,
  acts: [],
};

it('whoever turns out to have paid another shop leaves the incident, and the appeal does not name this one', async () => {
  const talk = begin();
  await talk.store.saveIncident({ value: OUTAGE, version: 0 });
  await talk.say('今天微信付了99，付款成功，订单列表里没有');
  await talk.press('agree');
  expect(deskOf((await talk.case()) ?? {}).incident).toBe(OUTAGE.id);
  await talk.show([
    { name: '账单.csv', bytes: wechatStatement([another(20, '99.00', '乐游网络科技有限公司')]) },
  ]);
  await talk.say('是的');
  const { reference = '', ...theCase } = (await talk.case()) ?? {};
  expect(deskOf(theCase).incident).toBeNull();
  const { events } = await talk.store.audit(reference);
  expect(events.map(({ type }) => type)).toContain('incident_left');
  await talk.say('/human');
  expect((await talk.store.incident(OUTAGE.id))?.value.cases).toEqual(OUTAGE.cases);
});
