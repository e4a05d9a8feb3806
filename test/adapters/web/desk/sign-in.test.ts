import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { oneTimeCodes } from '../../../../src/adapters/secrets/one-time-codes.ts';
import { issueOperatorLink } from '../../../../src/adapters/web/desk/operator-link.ts';
import { issueLink } from '../../../../src/adapters/web/desk/session.ts';
import { DAY } from '../../../../src/domain/instant.ts';
import { type DeskHouse, openDeskHouse, SUBMITTED } from './desk-house.ts';

let house: DeskHouse;
beforeEach(async () => {
  house = await openDeskHouse();
});
afterEach(() => house.close());

describe('signing in', () => {
  it('works once per link, and says so the second time', async () => {
    const link = await issueOperatorLink(house.parts);
    const first = await house.post('/desk/enter', { link });
    expect(first.status).toBe(200);
    expect(first.headers.get('set-cookie')).toMatch(
      /^zhaodan_desk=[\w-]{43}; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    const second = await house.post('/desk/enter', { link });
    expect(second.status).toBe(410);
    expect(await second.json()).toEqual({
      error: 'link_used',
      message: '这个链接已经用过了，请要一个新的。',
    });
    expect(second.headers.get('set-cookie')).toBeNull();
  });

  it('calls the operator in the language of whoever looks, and by a name once there is one', async () => {
    await issueOperatorLink(house.parts);
    const cookie = await house.signIn('operator', 'operator', '店家');
    const name = async (language: string) => {
      const me = await house.get('/desk/me', cookie, language);
      return (await me.json()).agent.name;
    };
    expect([await name('zh-CN'), await name('en')]).toEqual(['店家', 'Operator']);
    const [operator] = (await house.parts.passes.agents()).filter(({ id }) => id === 'operator');
    if (operator) await house.parts.passes.saveAgent({ ...operator, name: '老周' });
    expect([await name('zh-CN'), await name('en')]).toEqual(['老周', '老周']);
  });

  it('of two browsers at once lets exactly one in', async () => {
    const link = await issueOperatorLink(house.parts);
    const both = await Promise.all([1, 2].map(() => house.post('/desk/enter', { link })));
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 410]);
  });

  it('refuses a link that is too old, made up, or replaced by a later start', async () => {
    const old = await issueOperatorLink(house.parts);
    const link = await issueOperatorLink(house.parts);
    expect((await house.post('/desk/enter', { link: old })).status).toBe(410);
    expect((await house.post('/desk/enter', { link: 'x'.repeat(43) })).status).toBe(410);
    house.now += 4 * DAY;
    expect((await house.post('/desk/enter', { link })).status).toBe(410);
    expect((await house.post('/desk/enter', { link: 7 })).status).toBe(400);
  });

  it('keeps a browser in for 14 days', async () => {
    const cookie = await house.signIn('lin');
    house.now += 13 * DAY;
    expect((await house.get('/desk/me', cookie)).status).toBe(200);
    house.now += 2 * DAY;
    expect((await house.get('/desk/me', cookie)).status).toBe(401);
  });

  it('ends this browser’s session on leaving, and no other', async () => {
    const [one, other] = [await house.signIn('lin'), await house.signIn('lin')];
    expect((await house.post('/desk/leave', {}, one)).status).toBe(200);
    expect((await house.get('/desk/me', one)).status).toBe(401);
    expect((await house.get('/desk/me', other)).status).toBe(200);
  });

  it('keeps only hashes: no token stands in the store', async () => {
    const link = await issueLink(house.parts, 'lin');
    const found = await house.store.find('agent_link', link, house.now);
    expect(found).toBeNull();
  });

  it('does not let another website write, on any route the desk has', async () => {
    const reference = await house.tell('a', SUBMITTED);
    const cookie = await house.signIn('boss', 'operator');
    const agents = await house.store.agents();
    const writing = house.routes.routes
      .filter(({ method }) => !['GET', 'ALL'].includes(method))
      .map(({ method, path }) => ({
        method,
        path: path.replace(':ref', reference).replace(':id', 'boss').replace(/:\w+/g, 'x'),
      }));
    expect(new Set(writing.map(({ path }) => path)).size).toBeGreaterThan(6);
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ];
    const body = JSON.stringify({
      kind: 'claim',
      key: 'from-elsewhere',
      active: false,
      name: 'x',
      role: 'agent',
    });
    for (const { method, path } of writing)
      for (const headers of foreign) {
        const answer = await fetch(house.url + path, { method, headers: { cookie, ...headers }, body });
        expect({ path, headers, status: answer.status }).toEqual({ path, headers, status: 403 });
        expect(await answer.json()).toMatchObject({ error: 'cross_origin' });
      }
    expect((await house.get('/desk/me', cookie)).status).toBe(200);
    expect(await house.store.agents()).toEqual(agents);
    expect((await house.store.row(reference))?.case.owner).toBeNull();
  });

  it('gives another website nothing to read: no page may be framed, no answer shared', async () => {
    const cookie = await house.signIn('lin');
    const reading = house.routes.routes.filter(
      ({ method, path }) => method === 'GET' && path !== '/desk/live' && !path.endsWith('*'),
    );
    expect(reading.length).toBeGreaterThan(7);
    for (const { path } of reading) {
      const answer = await fetch(house.url + path.replace(/:\w+/g, 'x'), {
        headers: { cookie, origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      });
      const { headers } = answer;
      expect({ path, allowed: headers.get('access-control-allow-origin') }).toEqual({ path, allowed: null });
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      await answer.body?.cancel();
    }
  });
});

describe('without a session', () => {
  const OPEN = ['GET /desk', 'GET /desk/enter', 'GET /desk/assets/:name', 'POST /desk/enter'];

  it('every other route is refused, whatever it is', async () => {
    const reference = await house.tell('a', SUBMITTED);
    const all = house.routes.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path}`);
    const closed = [...new Set(all)].filter((route) => !OPEN.includes(route));
    expect(closed.length).toBeGreaterThan(12);
    for (const route of closed) {
      const [method = '', pattern = ''] = route.split(' ');
      const path = pattern.replace(':ref', reference).replace(':number', '1').replace(/:\w+/g, 'x');
      for (const cookie of ['', `zhaodan_desk=${'x'.repeat(43)}`, 'zhaodan_desk=short']) {
        const answer = await fetch(house.url + path, { method, headers: { cookie } });
        expect(`${route} ${answer.status}`).toBe(`${route} 401`);
        expect(await answer.json()).toMatchObject({ error: 'not_signed_in' });
      }
    }
    expect(await house.store.row(reference)).toMatchObject({ case: { owner: null, notes: [] } });
  });

  it('a customer’s cookie opens nothing', async () => {
    const cookie = await house.signIn('lin');
    const as = cookie.replace('zhaodan_desk', 'zhaodan_chat');
    expect((await house.get('/desk/queue', as)).status).toBe(401);
  });
});

describe('people', () => {
  const invite = (cookie: string, role: string) =>
    house.post('/desk/agents', { name: '新来的', role }, cookie);

  it('are invited by leads and operators, nobody above oneself', async () => {
    const table: string[] = [];
    for (const me of ['agent', 'lead', 'operator'] as const) {
      const cookie = await house.signIn(me, me);
      for (const other of ['agent', 'lead', 'operator'])
        table.push(`${me} ${other} ${(await invite(cookie, other)).status}`);
    }
    expect(table).toEqual([
      'agent agent 403',
      'agent lead 403',
      'agent operator 403',
      'lead agent 200',
      'lead lead 403',
      'lead operator 403',
      'operator agent 200',
      'operator lead 200',
      'operator operator 200',
    ]);
  });

  it('come in through their link, and are out at once when their access ends', async () => {
    const lead = await house.signIn('lead', 'lead');
    const { link } = (await (await invite(lead, 'agent')).json()) as { link: string };
    expect(link).toMatch(/^\/desk\/enter\?link=[\w-]{43}$/);
    const entered = await house.post('/desk/enter', { link: link.split('=')[1] });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    const me = (await (await house.get('/desk/me', cookie)).json()) as { agent: { id: string } };
    const { id } = me.agent;
    const fresh = (await (await house.post(`/desk/agents/${id}/link`, {}, lead)).json()) as { link: string };
    expect((await house.post(`/desk/agents/${id}/access`, { active: false }, lead)).status).toBe(200);
    expect((await house.get('/desk/me', cookie)).status).toBe(401);
    expect((await house.post('/desk/enter', { link: fresh.link.split('=')[1] })).status).toBe(410);
    expect((await house.post(`/desk/agents/${id}/link`, {}, lead)).status).toBe(403);
  });

  it('cannot be reached upward: no link for the operator by a lead', async () => {
    await house.signIn('boss', 'operator');
    const lead = await house.signIn('lead', 'lead');
    expect((await house.post('/desk/agents/boss/link', {}, lead)).status).toBe(403);
    expect((await house.post('/desk/agents/boss/access', { active: false }, lead)).status).toBe(403);
    expect((await house.post('/desk/agents/lead/access', { active: false }, lead)).status).toBe(403);
    const agent = await house.signIn('lin');
    expect((await house.get('/desk/agents', agent)).status).toBe(403);
  });

  it('say in Slack who they are by a code, which ends with their access', async () => {
    const lin = await house.signIn('lin');
    expect((await house.post('/desk/me/slack-code', {}, lin)).status).toBe(404);
    await house.close();
    house = await openDeskHouse({ slackCode: (id) => codes.issue(id) });
    const codes = oneTimeCodes('agent_code', { ...house.parts, store: house.store });
    const code = async (cookie: string) =>
      ((await (await house.post('/desk/me/slack-code', {}, cookie)).json()) as { code: string }).code;
    const cookie = await house.signIn('lin');
    const [first, second] = [await code(cookie), await code(cookie)];
    expect([await codes.enter(first), await codes.enter(second), await codes.enter(second)]).toEqual([
      null,
      'lin',
      null,
    ]);
    const last = await code(cookie);
    const lead = await house.signIn('lead', 'lead');
    await house.post('/desk/agents/lin/access', { active: false }, lead);
    expect(await codes.enter(last)).toBeNull();
  });

  it('nobody can shut themselves out', async () => {
    const boss = await house.signIn('boss', 'operator');
    expect((await house.post('/desk/agents/boss/access', { active: false }, boss)).status).toBe(403);
    expect((await house.get('/desk/me', boss)).status).toBe(200);
  });
});
