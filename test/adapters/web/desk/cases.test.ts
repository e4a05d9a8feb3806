import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AnswerView } from '../../../../src/adapters/web/desk/view-model.ts';
import type { CaseView, FoundView, QueueView } from '../../../../src/engine/desk/worded/view-model.ts';
import { QUEUE_LISTS, type QueueList } from '../../../../src/engine/ports/queue-store.ts';
import { someCase, someConversation, someTurn } from '../../../contract/samples.ts';
import { type DeskHouse, freshKey, openDeskHouse, PERSONAL, SUBMITTED, WHOLE_STORY } from './desk-house.ts';

let house: DeskHouse;
let reference: string;
let lin: string;
beforeEach(async () => {
  house = await openDeskHouse();
  reference = await house.tell('a', SUBMITTED);
  lin = await house.signIn('lin', 'agent', '小林');
});
afterEach(() => house.close());

const read = async <T>(path: string, cookie = lin, language = 'zh-CN') =>
  (await (await house.get(path, cookie, language)).json()) as T;
const act = async (body: object, cookie = lin, ref = reference) => {
  const answer = await house.post(`/desk/cases/${ref}/commands`, { key: freshKey(), ...body }, cookie);
  await house.engine.idle();
  return { status: answer.status, ...((await answer.json()) as AnswerView & { message?: string }) };
};
const view = () => read<CaseView>(`/desk/cases/${reference}`);

async function picture(color = '#ccddee'): Promise<Uint8Array<ArrayBuffer>> {
  const image = sharp({ create: { width: 40, height: 60, channels: 3, background: color } });
  return new Uint8Array(await image.png().toBuffer());
}

it('of two pieces of which one holds the other the one the case needs can be asked for', async () => {
  const items = (await view()).askable.map(({ item }) => item);
  expect(items).toContain('numbers');
  expect(items).not.toContain('transaction');
});

it('every piece that is there already says so, whether the case needs it or not', async () => {
  const stateOf = async (item: string) => (await view()).askable.find((each) => each.item === item)?.state;
  expect(await stateOf('order_page')).toBe('open');
  expect(await stateOf('transaction')).toBeUndefined();
  const { items, askable } = await view();
  const unneeded = askable.filter(({ item }) => items.every((each) => each.item !== item));
  expect(unneeded.map(({ item, state }) => [item, state])).toContainEqual(['payment_proof', 'open']);
  await act({ kind: 'claim' });
  await act({ kind: 'ask', items: ['order_page'], note: '' });
  expect(await stateOf('order_page')).toBe('asked');
  expect(await stateOf('payment')).toBe('there');
});

describe('the queue', () => {
  const listed = async (list: QueueList, cookie = lin) =>
    read<QueueView>(`/desk/queue?list=${list}&rows=60`, cookie);
  const places = async (cookie: string) => {
    const found: QueueList[] = [];
    for (const list of QUEUE_LISTS.filter((each) => each !== 'others')) {
      const queue = await listed(list, cookie);
      const there = QUEUE_LISTS.filter((each) => queue[each].some((row) => row.reference === reference));
      found.push(...there);
    }
    return found;
  };

  it('moves a case through its lists, for its owner and for the others', async () => {
    const zhao = await house.signIn('zhao');
    const seen: string[] = [];
    const look = async () => seen.push(`${await places(lin)} / ${await places(zhao)}`);
    await look();
    await act({ kind: 'claim' });
    await look();
    await act({ kind: 'ask', items: ['order_page'], note: '' });
    await look();
    await act({ kind: 'resolve', resolution: 'reissued', words: '' });
    await look();
    expect(seen).toEqual([
      'unclaimed / unclaimed',
      'mine / others',
      'waiting / waiting',
      'decided / decided',
    ]);
  });

  it('never loses an old case that nobody claimed, whatever is decided after it', async () => {
    const decision = { kind: 'rejected', by: 'lin', at: house.now, words: '查过了' } as const;
    for (let number = 0; number < 260; number += 1) {
      const lane = `web:many-${number}`;
      const open = number % 5 === 0;
      const values = {
        reference: `ZD-M${number}`,
        handedOverAt: house.now + number,
        decision: open ? null : decision,
      };
      await house.store.commitTurns([
        someTurn({
          lane,
          conversation: { value: someConversation({ lane }), version: 0 },
          case: { value: someCase({ ...values, stage: open ? 'handed_over' : 'decided' }), version: 0 },
        }),
      ]);
    }
    const { unclaimed, counts } = await listed('unclaimed');
    expect(unclaimed[0]?.reference).toBe(reference);
    expect(unclaimed).toHaveLength(53);
    expect(counts).toMatchObject({ unclaimed: 53, decided: 208 });
    expect((await listed('decided')).decided).toHaveLength(60);
    for (const odd of ['?list=all', '?rows=0', '?rows=501', '?rows=x'])
      expect((await house.get(`/desk/queue${odd}`, lin)).status).toBe(400);
  });

  it('finds a case by whatever an agent may know of it, without saying more than a row says', async () => {
    const found = async (text: string) => {
      const answer = await house.post('/desk/search', { text }, lin);
      const { rows, more } = (await answer.json()) as FoundView;
      expect(more).toBe(false);
      expect(PERSONAL.filter((secret) => JSON.stringify(rows).includes(secret))).toEqual([]);
      return rows.map((row) => row.reference);
    };
    await act({ kind: 'claim' });
    await act({ kind: 'note', text: '已联系渠道经理王工' });
    const other = await house.tell('b', [
      WHOLE_STORY.replaceAll('4200', '4201').replace('付了68', '付了69').replace('原神月卡', '话费直充'),
      { press: 'agree' },
      { press: 'submit' },
    ]);
    const only = [
      reference,
      `zd${reference.slice(3, 7).toLowerCase()}`,
      '4200 0023 4520 2611 2134 5678 9012',
      '68',
      '¥68.00',
      '原神',
      '月卡 68',
      '王工',
    ];
    for (const typed of only) expect([typed, await found(typed)]).toEqual([typed, [reference]]);
    for (const typed of ['转圈', 'XC20261121140312345', '9012', 'lihua88@qq.com', 'lihua88', '星辰点卡'])
      expect([typed, (await found(typed)).toSorted()]).toEqual([typed, [reference, other].toSorted()]);
    for (const typed of ['', ' ', '卡', '70', '话费 68', 'ZD-0000']) expect(await found(typed)).toEqual([]);
  });

  it('shows what was set aside by when, case and fault, and nothing of the customer’s', async () => {
    const bad = async (customer: string, reason: string) => {
      const lane = `web:${customer}`;
      const key = `bad-${customer}`;
      const content = { kind: 'text', text: '我的手机号13812345678' } as const;
      await house.store.receive([{ key, lane, at: house.now, content }]);
      for (let failure = 0; failure < 3; failure += 1) await house.store.countFailure(key, reason);
      house.now += 60_000;
    };
    const begun = house.now;
    await bad('a', 'TypeError');
    await bad('nobody-yet', '打不开 13812345678');
    await house.tell('drafting', [WHOLE_STORY.replaceAll('4200', '4201'), { press: 'agree' }]);
    const later = house.now;
    await bad('drafting', 'unknown');
    const { setAside } = await read<QueueView>('/desk/queue');
    expect(setAside).toMatchObject({
      count: 3,
      newest: [
        { at: later, reference: null, reason: 'unknown' },
        { at: begun + 60_000, reference: null, reason: '' },
        { at: begun, reference, reason: 'TypeError' },
      ],
    });
    const [first] = setAside.newest;
    const dismiss = async () => (await house.post(`/desk/set-aside/${first?.id}/dismiss`, {}, lin)).status;
    expect([await dismiss(), await dismiss()]).toEqual([200, 404]);
    expect((await read<QueueView>('/desk/queue')).setAside.count).toBe(2);
  });

  it('shows what a row needs, and how late the first answer is', async () => {
    const [row] = (await read<QueueView>('/desk/queue')).unclaimed;
    expect(row).toMatchObject({
      reference,
      loss: '已付款，没有订单',
      amount: '¥68.00',
      paymentChannel: '微信支付',
      product: '原神月卡',
      owner: null,
      complete: true,
    });
    expect(row?.dueAt).toBe((row?.since ?? 0) + 30 * 60_000);
  });

  it('marks a case whose customer asked for a person again, until somebody answers', async () => {
    const nudged = async () => {
      const lists = await Promise.all(
        (['unclaimed', 'mine', 'waiting'] as const).map((list) => listed(list)),
      );
      return lists
        .flatMap(({ unclaimed, mine, waiting }) => [...unclaimed, ...mine, ...waiting])
        .map((row) => row.nudged);
    };
    expect(await nudged()).toEqual([false]);
    await house.tell('a', ['/human']);
    expect(await nudged()).toEqual([true]);
    await act({ kind: 'claim' });
    await act({ kind: 'reply', text: '我在。', files: [] });
    expect(await nudged()).toEqual([false]);
  });

  it('holds nothing a customer has not handed over, and neither does the case page', async () => {
    const draft = await house.tell('b', [WHOLE_STORY.replaceAll('4200', '4201'), { press: 'agree' }]);
    expect(draft).toMatch(/^ZD-/);
    const queue = await read<QueueView>('/desk/queue');
    expect(JSON.stringify(queue)).not.toContain(draft);
    for (const path of ['', '/files/x'])
      expect((await house.get(`/desk/cases/${draft}${path}`, lin)).status).toBe(404);
    for (const path of ['/export', '/files/x'])
      expect((await house.post(`/desk/cases/${draft}${path}`, {}, lin)).status).toBe(404);
    expect((await act({ kind: 'claim' }, lin, draft)).status).toBe(404);
    expect((await house.get(`/desk/exhibits/${draft}/1`, lin)).status).toBe(404);
  });
});

describe('the case', () => {
  it('never carries a whole number, account, phone or e-mail in any answer', async () => {
    await act({ kind: 'claim' });
    await act({ kind: 'note', text: `查 ${PERSONAL.join(' 和 ')}` });
    await act({ kind: 'reply', text: `您的单号是 4200 0023 4520 2611 2134 5678 9012 吗`, files: [] });
    await act({ kind: 'ask', items: ['order_page'], note: `关于 ${PERSONAL[1]}` });
    await house.tell('a', ['交易单号是4200002345202611213456789013，刚才抄错了']);
    await act({ kind: 'reject', reason: `查过 ${PERSONAL.join('，')}` });
    for (const language of ['zh-CN', 'en']) {
      for (const path of [`/desk/cases/${reference}`, '/desk/queue']) {
        const text = JSON.stringify(await read(path, lin, language));
        for (const whole of [...PERSONAL, '4200002345202611213456789013']) expect(text).not.toContain(whole);
        expect(text.replace(/[\s-]/g, '')).not.toContain('42000023452026112134567890');
      }
    }
  });

  it('says where each fact came from', async () => {
    const shown = await view();
    const amount = shown.facts.find(({ name }) => name === 'amount');
    expect(amount).toMatchObject({ value: '¥68.00', source: { words: '顾客消息', to: { message: 1 } } });
    expect(shown.talk[0]?.number).toBe(1);
    expect(shown.statement['zh-CN']).toContain('2026年11月21日14:03');
  });

  it('speaks the agent’s language', async () => {
    const english = await read<CaseView>(`/desk/cases/${reference}`, lin, 'en');
    expect(english.loss).toBe('Paid, no order');
    expect(english.facts.map(({ label }) => label).join()).not.toMatch(/\p{Script=Han}/u);
    expect(english.customerLocale).toBe('zh-CN');
  });

  it('shows what the customer will read before a decision', async () => {
    const { previews } = await view();
    expect(previews.rejected.withWords).toContain('\uE000');
    expect(previews.rejected.bare).not.toContain('\uE000');
  });
});

describe('commands', () => {
  it('tell the loser of a race who won, with the case as it is now: twenty rounds', async () => {
    const zhao = await house.signIn('zhao', 'agent', '赵敏');
    for (let round = 1; round <= 20; round += 1) {
      const answers = await Promise.all([act({ kind: 'claim' }, lin), act({ kind: 'claim' }, zhao)]);
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
      const lost = answers.find(({ status }) => status === 409);
      const owner = (await house.store.row(reference))?.case.owner;
      expect(answers[owner === 'lin' ? 0 : 1]?.status).toBe(200);
      const name = owner === 'lin' ? '小林' : '赵敏';
      expect(lost).toMatchObject({ kind: 'refused', error: 'taken', message: `${name}已经在办这个案件了。` });
      expect(lost?.case?.owner).toEqual({ id: owner, name });
      const { events } = await house.store.audit(reference);
      expect(events.filter(({ type }) => type === 'case_claimed')).toHaveLength(round);
      await act({ kind: 'release' }, owner === 'lin' ? lin : zhao);
    }
  });

  it('with the same key are one act', async () => {
    await act({ kind: 'claim' });
    const key = freshKey();
    const all = await Promise.all([1, 2, 3].map(() => act({ kind: 'note', text: '一次', key })));
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect((await view()).notes).toHaveLength(1);
  });

  it('from a stale page are answered with how things stand', async () => {
    await act({ kind: 'claim' });
    await act({ kind: 'resolve', resolution: 'refunded', words: '已退' });
    const stale = await act({ kind: 'reject', reason: '查不到' });
    expect(stale).toMatchObject({ status: 409, kind: 'refused', error: 'already_decided' });
    expect(stale.case?.decision).toMatchObject({ kind: 'resolved', label: '已退款', by: '小林' });
    expect(stale.case?.canAct.join(' ')).toBe('note reopen export look reveal undo');
  });

  it('are offered exactly where they would be accepted', async () => {
    const zhao = await house.signIn('zhao');
    const lead = await house.signIn('lead', 'lead');
    const can = async (cookie: string) =>
      (await read<CaseView>(`/desk/cases/${reference}`, cookie)).canAct.join(' ');
    expect(await can(lin)).toBe('claim note');
    await act({ kind: 'claim' });
    const own =
      'claim release assign note reply amend withdraw ask resolve reject merge link promise export look reveal';
    expect(await can(lin)).toBe(`${own} undo`);
    house.now += 11_000;
    expect(await can(lin)).toBe(own);
    expect(await can(zhao)).toBe('note');
    expect(await can(lead)).toBe('release assign note merge link export look reveal');
    expect((await act({ kind: 'reply', text: '您好', files: [] }, zhao)).status).toBe(409);
    expect((await act({ kind: 'release' }, zhao)).status).toBe(409);
    expect((await act({ kind: 'release' }, lead)).status).toBe(200);
    expect(await can(lin)).toBe('claim note');
  });

  it('take a merged case out again, also where the numbers were put right since', async () => {
    const other = await house.tell('b', SUBMITTED);
    const lead = await house.signIn('lead', 'lead');
    await act({ kind: 'claim' }, lead);
    expect((await act({ kind: 'merge', other }, lead)).status).toBe(200);
    await house.tell('a', ['交易单号说错了，是4200002345202611219999999999，商户单号是XC20261121149999999']);
    const seen = await read<CaseView>(`/desk/cases/${reference}`, lead);
    expect(seen.related).toMatchObject([{ reference: other, why: 'merged' }]);
    expect(seen.canAct).toContain('split');
    const others = await read<CaseView>(`/desk/cases/${other}`, lead);
    expect(others.related).toMatchObject([{ reference, why: 'merged_into' }]);
  });

  it('without words or of no known shape do nothing', async () => {
    await act({ kind: 'claim' });
    expect(await act({ kind: 'reject', reason: '  ' })).toMatchObject({ status: 409, error: 'empty' });
    for (const body of [
      { kind: 'delete' },
      { kind: 'ask', items: ['password'], note: '' },
      { kind: 'resolve', resolution: 'paid', words: '' },
      { kind: 'claim', key: 'short' },
      { kind: 'reveal', fact: 'amount', reason: '查订单' },
      { kind: 'reveal', fact: 'transaction_id' },
      { kind: 'reveal', fact: 'transaction_id', reason: '字'.repeat(201) },
      { kind: 'claim', reference: 'ZD-00000-00' },
      { kind: 'reply', text: 'x', files: [{ sha256: '0'.repeat(64), name: 'not-there.png' }] },
    ])
      expect(`${body.kind} ${(await act(body)).status}`).toBe(`${body.kind} 400`);
    expect((await house.post(`/desk/cases/ZD-00000-00/commands`, { kind: 'claim' }, lin)).status).toBe(400);
    expect((await act({ kind: 'claim' }, lin, 'ZD-00000-00')).status).toBe(404);
  });

  it('send words and files to the customer, the kind of a file read from its bytes', async () => {
    await act({ kind: 'claim' });
    const form = new FormData();
    form.append('files', new File([await picture()], '到账截图.png'));
    form.append('files', new File(['MZ'], 'a.exe', { type: 'image/png' }));
    const sent = await fetch(`${house.url}/desk/files`, {
      method: 'POST',
      headers: { cookie: lin },
      body: form,
    });
    const { files } = (await sent.json()) as {
      files: [{ ok: true; file: { sha256: string; name: string; mark: string } }, { ok: false }];
    };
    expect(files.map(({ ok }) => ok)).toEqual([true, expect.any(Boolean)]);
    const { sha256, mark } = files[0].file;
    const named = { sha256, name: '到账截图.png' };
    expect((await act({ kind: 'reply', text: '补好了', files: [named] })).status).toBe(400);
    const answer = await act({ kind: 'reply', text: '补好了', files: [{ ...named, mark }] });
    const last = answer.case?.talk.at(-1);
    expect(last).toMatchObject({ author: 'agent', name: '小林', text: '补好了' });
    expect(last?.files).toMatchObject([
      { sha256, mediaType: 'image/png', name: '到账截图.png', exhibit: null },
    ]);
    const file = await house.post(`/desk/cases/${reference}/files/${sha256}`, {}, lin);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect((await house.post(`/desk/cases/${reference}/files/${'0'.repeat(64)}`, {}, lin)).status).toBe(404);
  });
});

describe('exhibits', () => {
  const give = async (customer: string, color: string) => {
    const bytes = await picture(color);
    const { sha256 } = await house.parts.vault.put(bytes);
    const file = { sha256, bytes: bytes.length, mediaType: 'image/png', name: '账单13812345678.png' };
    await house.tell(customer, [{ file }]);
    return { sha256, bytes };
  };

  it('come as the original for whoever has the case, which is on the record, or as a picture drawn anew', async () => {
    const { bytes } = await give('a', '#aa0000');
    expect((await house.post(`/desk/exhibits/${reference}/1`, {}, lin)).status).toBe(403);
    await act({ kind: 'claim' });
    const original = await house.post(`/desk/exhibits/${reference}/1`, {}, lin);
    expect(new Uint8Array(await original.arrayBuffer())).toEqual(bytes);
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    const preview = await house.get(`/desk/exhibits/${reference}/1`, lin);
    expect(preview.headers.get('content-type')).toBe('image/jpeg');
    const whole = await house.post(`/desk/exhibits/${reference}/1?whole=1`, {}, lin);
    expect(whole.headers.get('content-type')).toBe('image/jpeg');
    const { events } = await house.store.audit(reference);
    const looks = events.filter(({ type }) => type === 'exhibit_revealed');
    expect(looks.map(({ actor, data }) => [actor, data])).toEqual([
      [{ kind: 'agent', id: 'lin' }, { number: 1 }],
      [{ kind: 'agent', id: 'lin' }, { number: 1 }],
    ]);
    expect((await view()).exhibits).toMatchObject([{ number: 1, name: '账单138****5678.png' }]);
  });

  it('of another case are not found under this one', async () => {
    const { sha256 } = await give('a', '#00aa00');
    await act({ kind: 'claim' });
    const other = await house.tell('b', [
      WHOLE_STORY.replace('4200002345202611213456789012', '4200002345202611213456780000'),
      { press: 'agree' },
      { press: 'submit' },
    ]);
    expect((await house.get(`/desk/exhibits/${reference}/1`, lin)).status).toBe(200);
    for (const address of [
      ...['0', '1', '2', '-1', '01', 'x'].map((number) => `/desk/exhibits/${other}/${number}`),
      `/desk/cases/${other}/files/${sha256}`,
    ]) {
      expect((await house.get(address, lin)).status).toBe(404);
      expect((await house.post(address, {}, lin)).status).toBe(404);
    }
  });
});

it('no link an agent is led to does anything in their name', async () => {
  await act({ kind: 'claim' });
  const bytes = await picture('#0000aa');
  const { sha256 } = await house.parts.vault.put(bytes);
  const file = { sha256, bytes: bytes.length, mediaType: 'image/png', name: 'bill.png' };
  await house.tell('a', [{ file }]);
  const before = (await house.store.audit(reference)).events.length;
  for (const address of [
    `/desk/cases/${reference}`,
    `/desk/cases/${reference}/export`,
    ...[`/desk/cases/${reference}/files/${sha256}`, `/desk/exhibits/${reference}/1`].flatMap((each) =>
      ['', '?preview=1', '?whole=1'].map((query) => each + query),
    ),
  ]) {
    const answer = await house.get(address, lin);
    expect(answer.headers.get('content-disposition')).toBeNull();
  }
  expect((await house.store.audit(reference)).events).toHaveLength(before);
});

describe('the bundle', () => {
  it('is handed over as a zip to whoever has the case, where main can make one, and that is on the record', async () => {
    expect((await house.post(`/desk/cases/${reference}/export`, {}, lin)).status).toBe(404);
    const able = await openDeskHouse({ exportCase: async () => new Uint8Array([80, 75, 3, 4]) });
    const ref = await able.tell('a', SUBMITTED);
    const cookie = await able.signIn('lin');
    expect((await able.post(`/desk/cases/${ref}/export`, {}, cookie)).status).toBe(403);
    await able.post(`/desk/cases/${ref}/commands`, { key: freshKey(), kind: 'claim' }, cookie);
    const answer = await able.post(`/desk/cases/${ref}/export`, {}, cookie);
    const { events } = await able.store.audit(ref);
    expect(events.filter(({ type }) => type === 'bundle_given').map(({ actor }) => actor)).toEqual([
      { kind: 'agent', id: 'lin' },
    ]);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    expect(answer.headers.get('content-disposition')).toContain(`${ref}.zip`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    await able.close();
  });
});

describe('the live line', () => {
  it('tells an open page that something changed, and ends when the house closes', async () => {
    const gone = new AbortController();
    const stream = await fetch(`${house.url}/desk/live`, { headers: { cookie: lin }, signal: gone.signal });
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    let heard = '';
    const hear = async (count: number) => {
      while (heard.split('event: changed').length - 1 < count) {
        const { value, done } = await reader.read();
        if (done) return;
        heard += new TextDecoder().decode(value);
      }
    };
    await hear(1);
    await act({ kind: 'claim' });
    await hear(2);
    const before = heard.split('event: changed').length - 1;
    await house.tell('a', ['还有一件事']);
    await hear(before + 1);
    expect(heard).not.toMatch(/ZD-|data: \S/);
    gone.abort();
  });
});

describe('what the customer has set in motion beyond the shop', () => {
  it('stands on the case, with the day by which it has to be answered and how it ended', async () => {
    await act({ kind: 'claim' });
    await act({ kind: 'reject', reason: '查不到' });
    await house.tell('a', [{ press: 'next' }, { press: 'route.wechat' }, { press: 'done' }]);
    const [open] = (await view()).escalations;
    expect(open).toMatchObject({ title: '微信支付投诉', outcome: null, endedAt: null });
    expect(new Date(open?.answerBy ?? 0).toISOString()).toBe('2026-11-24T16:00:00.000Z');
    await house.tell('a', [{ press: 'result' }, { press: 'refused' }]);
    const shown = await view();
    expect(shown.escalations).toMatchObject([{ outcome: '没有同意', answerBy: null }]);
    expect(shown.timeline.map(({ words }) => words)).toContain('顾客走了下一步');
    const english = await read<CaseView>(`/desk/cases/${reference}`, lin, 'en');
    expect(english.escalations).toMatchObject([{ title: 'Complaint in WeChat Pay', outcome: 'Refused' }]);
  });
});
