import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { signed } from '../fakes/slack/delivery/signing.ts';
import { memoryOf, pour } from './flood.ts';
import { DESK, eventually, LILEI, type SlackCustomer, SlackHouse, wordsOf } from './slack-house.ts';

let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open();
});
afterAll(() => house.close());

interface Forged {
  readonly secret?: string;
  readonly seconds?: number;
  readonly headers?: Record<string, string>;
  readonly type?: string;
}

async function post(body: string, forged: Forged = {}) {
  const { slack, service } = house;
  const { signingSecret } = await slack.settings();
  const { secret = signingSecret, seconds, headers, type = 'application/json' } = forged;
  return fetch(`${service.url}/slack/events`, {
    method: 'POST',
    headers: { 'content-type': type, ...signed(body, secret, seconds), ...headers },
    body,
  });
}

const now = () => Math.floor(Date.now() / 1000);

/** A message of the customer's, as Slack tells it. */
function told({ user, dm }: SlackCustomer, text: string, id = `Ev${text}`, ts = `${now()}.000100`): string {
  const event = { type: 'message', user, channel: dm, channel_type: 'im', ts, text };
  return JSON.stringify({ type: 'event_callback', team_id: 'T0FAKETEAM1', event_id: id, event });
}

describe('the door for Slack', () => {
  it('takes what is signed, lately and with the secret, and nothing else', async () => {
    const customer = await house.customer();
    const body = told(customer, '付了68没反应');
    const refused = [
      await post(body, { secret: 'another0secret0of0another0app000' }),
      await post(body, { seconds: now() - 301 }),
      await post(body, { seconds: now() + 301 }),
      await post(body, { headers: { 'x-slack-signature': 'v0=0' } }),
      await post(body, { headers: { 'x-slack-request-timestamp': 'now' } }),
      await post(`${body} `, { headers: signed(body, (await house.slack.settings()).signingSecret) }),
      await fetch(`${house.service.url}/slack/events`, { method: 'POST', body }),
    ];
    expect(refused.map(({ status }) => status)).toEqual(refused.map(() => 401));
    expect((await fetch(`${house.service.url}/slack/events`)).status).toBe(404);
    expect(await customer.told()).toEqual([]);
    expect((await post(body)).status).toBe(200);
    await eventually(async () => expect(await customer.told()).toHaveLength(1));
  });

  it('takes the same event once, however often and by whatever delivery it comes', async () => {
    const customer = await house.customer();
    const ts = `${now()}.000100`;
    const body = told(customer, '付了68没反应', 'Ev1', ts);
    await post(body);
    await eventually(async () => expect(await customer.told()).toHaveLength(1));
    for (const again of [body, told(customer, '付了68没反应', 'Ev2', ts)])
      for (const headers of [{}, { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }])
        expect((await post(again, { headers })).status).toBe(200);
    await post(told(customer, '还在吗', 'Ev3', `${now()}.000200`));
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    const said = await customer.told();
    expect(said.map(({ copies }) => copies)).toEqual([1, 1]);
  });

  it('keeps no more than a megabyte, announced or not', async () => {
    const url = `${house.service.url}/slack/events`;
    const before = memoryOf(house.service);
    const poured = [await pour(url, 100, true), await pour(url, 100, false), await pour(url, 2, true)];
    expect(poured).toEqual([413, 413, 413]);
    expect(memoryOf(house.service) - before).toBeLessThan(60);
    expect((await fetch(`${house.service.url}/healthz`)).status).toBe(200);
  });

  it('minds nothing that is signed and makes no sense', async () => {
    const form = 'application/x-www-form-urlencoded';
    const status = async (body: string, type?: string) =>
      (await post(body, type === undefined ? {} : { type })).status;
    expect(await status('{"type":')).toBe(400);
    expect(await status('[1]')).toBe(400);
    expect(await status('payload=%7B', form)).toBe(400);
    expect(await status('{"type":"app_rate_limited"}')).toBe(200);
    expect(
      await status('{"type":"event_callback","team_id":"T1","event_id":"E","event":{"type":"new_kind"}}'),
    ).toBe(200);
    expect(await status('ssl_check=1', form)).toBe(200);
    const unknown = JSON.stringify({
      type: 'block_actions',
      user: { id: LILEI, team_id: 'T0FAKETEAM1' },
      team: { id: 'T0FAKETEAM1' },
      actions: [{ action_id: 'nobody.listens', action_ts: '1.1' }],
      trigger_id: '1.1.x',
    });
    const pressed = await post(new URLSearchParams({ payload: unknown }).toString(), { type: form });
    expect([pressed.status, await pressed.text()]).toEqual([200, '']);
    const verification = await post('{"type":"url_verification","challenge":"abc","token":"x"}');
    expect(await verification.json()).toEqual({ challenge: 'abc' });
    expect((await fetch(`${house.service.url}/readyz`)).status).toBe(200);
  });

  it('is not there where Slack is off or comes by sockets', async () => {
    const other = await SlackHouse.open('socket');
    onTestFinished(() => other.close());
    const { service } = other;
    expect((await fetch(`${service.url}/slack/events`, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});

describe('a press', () => {
  it('is by whom the signed payload names, of our own workspace, whatever else it says', async () => {
    const one = await house.handedOver();
    const pressed = (user: object, value: string) => {
      const payload = {
        type: 'block_actions',
        user,
        team: { id: 'T0FAKETEAM1' },
        channel: { id: DESK },
        container: { type: 'message', message_ts: one.place.ts },
        trigger_id: '1.1.x',
        actions: [{ action_id: 'case.claim', action_ts: `${now()}.${value.length}`, value }],
      };
      const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
      return post(body, { type: 'application/x-www-form-urlencoded' });
    };
    // Somebody of another company whose id is that of an agent here, or who claims in the button's value to be one.
    expect((await pressed({ id: LILEI, team_id: 'T0STRANGER1' }, one.reference)).status).toBe(200);
    expect(
      (await pressed({ id: 'U0NOBODY001', team_id: 'T0FAKETEAM1', agent: LILEI }, one.reference)).status,
    ).toBe(200);
    expect((await pressed({ id: LILEI, team_id: 'T0FAKETEAM1' }, 'ZD-7K3F-2Q')).status).toBe(200);
    expect(wordsOf(await one.card())).toContain('还没人认领');
    expect((await pressed({ id: LILEI, team_id: 'T0FAKETEAM1' }, one.reference)).status).toBe(200);
    await one.shows('李雷 在办');
  });

  it('on a button of another customer does nothing', async () => {
    const [customer, other] = [await house.customer(), await house.customer()];
    for (const each of [customer, other]) {
      await each.say('付了68没反应');
      await eventually(async () => expect(await each.told()).toHaveLength(1));
    }
    const [theirs] = await other.told();
    const value = /"value":"([\w-]+\.agree)"/.exec(JSON.stringify(theirs?.blocks))?.[1] ?? '';
    const payload = {
      type: 'block_actions',
      user: { id: customer.user, team_id: 'T0FAKETEAM1' },
      team: { id: 'T0FAKETEAM1' },
      channel: { id: customer.dm },
      container: { type: 'message', message_ts: theirs?.ts ?? '' },
      actions: [{ action_id: 'say.0', action_ts: `${now()}.000300`, value }],
    };
    const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString();
    expect((await post(body, { type: 'application/x-www-form-urlencoded' })).status).toBe(200);
    for (const each of [customer, other]) await each.say('/status');
    for (const each of [customer, other]) await each.reads(/同意并继续.*\n(.|\n)*同意并继续/);
  });

  it('of the same button again, or with another option, changes nothing that was answered', async () => {
    const customer = await house.customer();
    await customer.say('付了68没反应');
    await eventually(async () => expect(await customer.told()).toHaveLength(1));
    const [greeting] = await customer.told();
    const place = { channel: customer.dm, ts: greeting?.ts ?? '', revision: 0 };
    await Promise.all(
      Array.from({ length: 20 }, () => house.slack.press(customer.user, place, '同意并继续')),
    );
    await eventually(async () => expect(await customer.told()).toHaveLength(2));
    await customer.say('是微信付的');
    await eventually(async () => expect(await customer.told()).toHaveLength(3));
    expect(wordsOf((await customer.told())[0] ?? null)).toContain('✓ 同意并继续');
  });
});
