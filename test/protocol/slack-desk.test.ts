import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { YESTERDAY } from '../yesterday.ts';
import { aBill, DESK, eventually, HANMEIMEI, LILEI, SlackHouse, wordsOf } from './slack-house.ts';
import { WHOLE_STORY } from './submit-case.ts';

let house: SlackHouse;
beforeAll(async () => {
  house = await SlackHouse.open();
});
afterAll(() => house.close());

const picture = async (blocks: readonly object[] | undefined) => {
  const image = blocks?.find((block) => 'type' in block && block.type === 'image') as
    | { slack_file: { id: string } }
    | undefined;
  const file = await house.slack.readFile(image?.slack_file.id ?? '');
  return { ...file, ...(await sharp(Buffer.from(file.bytes ?? [])).metadata()) };
};

describe('two agents', () => {
  it('who claim at once: one has it, the other hears who', async () => {
    const one = await house.handedOver();
    await Promise.all([one.press(LILEI, '认领'), one.press(HANMEIMEI, '认领')]);
    await one.shows(/在办 · .* 前/);
    const isLileis = wordsOf(await one.card()).includes('李雷');
    const [winner, loser] = isLileis ? ['李雷', HANMEIMEI] : ['韩梅梅', LILEI];
    await eventually(async () =>
      expect(await house.whispers(loser)).toContain(`${winner} 已经在办这个案件了。卡片上是现在的情况。`),
    );
  });

  it('of whom one has the case: the other may not act, and a stale card says so', async () => {
    const one = await house.handedOver();
    await one.claim();
    const before = (await house.whispers(HANMEIMEI)).length;
    for (const button of ['要材料…', '回复', '处理…', '驳回']) await one.press(HANMEIMEI, button);
    await house.slack.press(HANMEIMEI, { ...one.place, revision: 0 }, '认领');
    await eventually(async () => expect((await house.whispers(HANMEIMEI)).length).toBe(before + 5));
    expect(new Set((await house.whispers(HANMEIMEI)).slice(before)).size).toBe(1);
    expect(await house.slack.readModals(HANMEIMEI)).toEqual([]);
  });
});

describe('who may act', () => {
  it('is whoever is in the desk channel now, and nobody else', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    const outsider = await slack.addPerson('outsider', '<!channel> 外人');
    await one.press(outsider, '认领');
    await slack.command(outsider, DESK, '/cases');
    expect(await house.whispers(outsider)).toEqual([expect.stringContaining('只有客服频道里的人')]);
    const heard = (type: string) =>
      eventually(async () =>
        expect((await slack.told()).findLast(({ event }) => event.type === type)?.state).toBe('delivered'),
      );
    await slack.joinChannel(outsider, DESK);
    await heard('member_joined_channel');
    await one.press(outsider, '认领');
    await one.shows('外人 在办');
    expect((await one.card()).live).toEqual([]);
    await one.more(outsider, '放回待认领');
    await one.shows('还没人认领');
    await slack.leaveChannel(outsider, DESK);
    await heard('member_left_channel');
    await one.press(outsider, '认领');
    expect(wordsOf(await one.card())).toContain('还没人认领');
  });

  it('is nobody while it cannot be known', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    const newcomer = await slack.addPerson('newcomer', '新人');
    await slack.joinChannel(newcomer, DESK);
    await eventually(async () => expect((await slack.told()).at(-1)?.state).toBe('delivered'));
    const fault = { kind: 'broken', status: 503, accepted: false } as const;
    const rule = await slack.fail({ method: 'conversations.members', fault });
    expect(await one.press(LILEI, '认领')).toMatchObject({ outcome: 'acked' });
    expect((await house.whispers(LILEI)).at(-1)).toContain('暂时没法核对');
    expect(wordsOf(await one.card())).toContain('还没人认领');
    await slack.heal(rule);
    await one.claim();
  });
});

describe('Slack that is slow', () => {
  it('is told the agent, who presses again; nothing is half done', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.claim();
    const refused = { kind: 'broken', status: 503, accepted: false } as const;
    await slack.fail({ method: 'views.open', fault: refused, times: 1 });
    expect(await one.press(LILEI, '回复')).toMatchObject({ outcome: 'acked' });
    await eventually(async () => expect((await house.whispers(LILEI)).at(-1)).toContain('请再按一次'));
    const newcomer = await slack.addPerson('slowpoke', '慢慢');
    await slack.joinChannel(newcomer, DESK);
    await eventually(async () => expect((await slack.told()).at(-1)?.state).toBe('delivered'));
    const hanging = { kind: 'hang', seconds: 30, accepted: false } as const;
    const rule = await slack.fail({ method: 'users.info', fault: hanging });
    expect(await one.press(newcomer, '回复')).toMatchObject({ outcome: 'acked' });
    await eventually(async () => expect((await house.whispers(newcomer)).at(-1)).toContain('暂时没法核对'));
    await slack.heal(rule);
  });
});

describe('what agents do in modals', () => {
  it('asks for evidence, which the customer answers into its place', async () => {
    const one = await house.handedOver();
    await one.claim();
    await one.press(LILEI, '要材料…');
    await house.slack.fill(LILEI, { 要哪一项: ['订单号（已有）', '订单页截图'], 补充说明: '最好带日期' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await one.customer.reads('最好带日期');
    await one.shows(/已向顾客要：\s*订单号、订单页截图/);
    await one.tells('等顾客补');
    await one.customer.say(`订单号是 XC${YESTERDAY}16400004`);
    await one.tells('已补');
    await one.shows(/已向顾客要：\s*订单页截图/);
  });

  it('keeps the words and says why where it is refused, and twice is once', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.claim();
    await one.press(LILEI, '回复');
    expect(await slack.submit(LILEI)).toMatchObject({ errors: { words: '还没有写内容。' }, closed: false });
    await slack.fill(LILEI, { 写给顾客的话: '查到了，正在补发' });
    await slack.submit(LILEI, { times: 2 });
    await one.customer.reads('查到了，正在补发');
    await one.press(LILEI, '驳回');
    await slack.fill(LILEI, { '驳回的原因，顾客会看到': '这笔款退回去了' });
    await one.more(LILEI, '放回待认领');
    await one.claim(HANMEIMEI);
    expect(await slack.submit(LILEI)).toMatchObject({
      errors: { words: '韩梅梅 已经在办这个案件了。卡片上是现在的情况。' },
      closed: false,
    });
    const [modal] = await slack.readModals(LILEI);
    expect(JSON.stringify(modal?.state)).toContain('这笔款退回去了');
    await slack.closeModals(LILEI);
    const sent = (await one.customer.told()).filter((line) => wordsOf(line).includes('查到了'));
    expect(sent.map(({ copies }) => copies)).toEqual([1]);
  });

  it('decides, and takes it up again', async () => {
    const one = await house.handedOver();
    await one.claim();
    await one.press(LILEI, '处理…');
    await house.slack.fill(LILEI, { 结果: '已补发', 写给顾客的话: '月卡已到账' });
    expect(await house.slack.submit(LILEI)).toMatchObject({ closed: true });
    await one.shows('已补发 · 李雷');
    await one.tells('李雷 处理：已补发');
    await one.customer.reads('月卡已到账');
    await one.press(LILEI, '重新打开');
    await one.shows('李雷 在办');
  });

  it('shows a number in full to whoever says why, in their modal and nowhere else', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.claim();
    await one.more(LILEI, '看完整号码…');
    const form = await eventually(async () => {
      const [open] = await slack.readModals(LILEI);
      expect(open).toBeDefined();
      return JSON.stringify(open?.blocks);
    });
    expect(form).not.toContain('188273645');
    const label = /"text":"(充值账号[^"]*)"/.exec(form)?.[1] ?? '';
    await slack.fill(LILEI, { 看哪一项: label, 为什么要看: '查订单' });
    await slack.submit(LILEI);
    const [shown] = await slack.readModals(LILEI);
    expect(JSON.stringify(shown?.blocks)).toContain('188273645');
    expect(JSON.stringify(await slack.readApp())).not.toContain('188273645');
    await slack.closeModals(LILEI);
  });
});

describe('the thread', () => {
  it('shows exhibits blurred, and in full to one agent at a press that goes on the record', async () => {
    const { slack } = house;
    const customer = await house.customer('<!channel>');
    await customer.say(WHOLE_STORY);
    await customer.press('同意并继续');
    await customer.send('账单 <!channel>.png', await aBill(), '这是账单 <@U0AGENT0001>');
    await customer.reads('证据 1');
    await customer.press('提交给客服');
    const one = await house.deskCase(customer);
    await one.tells('证据 1');
    const post = (await one.thread()).find((each) => wordsOf(each).includes('证据 1'));
    expect(post?.live).toEqual([]);
    expect(await picture(post?.blocks)).toMatchObject({ shares: [], format: 'jpeg' });
    await one.claim();
    const where = { channel: DESK, ts: post?.ts ?? '' };
    await slack.press(LILEI, where, { action: 'case.look' });
    await eventually(async () =>
      expect(await picture((await slack.readModals(LILEI))[0]?.blocks)).toMatchObject({
        shares: [],
        width: 600,
      }),
    );
    await slack.closeModals(LILEI);
    await slack.press(HANMEIMEI, where, { action: 'case.look' });
    await eventually(async () => expect((await house.whispers(HANMEIMEI)).at(-1)).toContain('李雷'));
    expect(await slack.readModals(HANMEIMEI)).toEqual([]);
  });

  it('is internal: what agents write in it is a note, what stands outside is nobody’s', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.customer.reads('回执');
    const before = (await one.customer.told()).length;
    const thread = one.place.ts;
    const ts = await slack.write(LILEI, DESK, '仓库说已发货 <b>', { thread });
    await slack.write(LILEI, DESK, '这条不在讨论串里');
    await slack.write(HANMEIMEI, DESK, '同步给大家', { thread, broadcast: true });
    await slack.upload(LILEI, DESK, [{ name: '物流.txt', bytes: Buffer.from('x') }], '', { thread });
    await slack.edit(LILEI, DESK, ts, '仓库说没发货');
    await slack.erase(LILEI, DESK, ts);
    const notes = [
      '仓库说已发货 <b>',
      '同步给大家',
      '📎 物流.txt',
      '改为：仓库说没发货',
      '在 Slack 里删掉了这条：仓库说没发货',
    ];
    const short = (text: string) => text.replace(/ \(F\w+\)$/, '');
    await eventually(async () => expect((await one.notes()).map(short).sort()).toEqual(notes.sort()));
    expect((await one.customer.told()).length).toBe(before);
  });

  it('hands a message on to the customer by an explicit act, and what becomes of it', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.claim();
    const bytes = await aBill();
    const thread = one.place.ts;
    const ts = await slack.upload(LILEI, DESK, [{ name: 'shot.png', bytes }], '请看这张图', { thread });
    await slack.messageShortcut(LILEI, 'send_to_customer', DESK, ts);
    await eventually(async () => expect((await slack.readModals(LILEI))[0]?.submit).toBe('发给顾客'));
    expect(JSON.stringify((await slack.readModals(LILEI))[0]?.blocks)).toContain('请看这张图');
    expect(await slack.submit(LILEI)).toMatchObject({ outcome: 'acked' });
    await eventually(async () =>
      expect(JSON.stringify(await slack.readModals(LILEI))).toContain('已发给顾客'),
    );
    await one.customer.reads('请看这张图');
    await eventually(async () => {
      const [file] = (await one.customer.told()).at(-1)?.files ?? [];
      expect(file).toMatchObject({ name: 'shot.png', size: bytes.length });
    });
    await slack.edit(LILEI, DESK, ts, '请看这张图的第二行');
    await one.customer.reads('请看这张图的第二行');
    await one.customer.reads('已修改');
    const loose = await slack.write(LILEI, DESK, '不在讨论串里');
    await slack.messageShortcut(LILEI, 'send_to_customer', DESK, loose);
    await eventually(async () =>
      expect(JSON.stringify(await slack.readModals(LILEI))).toContain('不在案件的讨论串里'),
    );
    await slack.closeModals(LILEI, 'all');
  });

  it('gives the words back where a file cannot be sent', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    await one.claim();
    await one.press(LILEI, '回复');
    const files = [{ name: 'x.exe', bytes: Buffer.from('MZ\u0000\u0001') }];
    await slack.fill(LILEI, { 写给顾客的话: '请看附件', files });
    await slack.submit(LILEI);
    await eventually(async () => {
      const [form] = await slack.readModals(LILEI);
      expect(JSON.stringify(form?.blocks)).toMatch(/x\.exe.*格式不能发.*请看附件/s);
    });
    await eventually(async () => expect((await house.whispers(LILEI)).at(-1)).toContain('请看附件'));
    expect(await one.customer.words()).not.toContain('请看附件');
    expect((await one.customer.told()).flatMap((line) => line.files)).toEqual([]);
    await slack.closeModals(LILEI);
  });
});

describe('a card that was deleted', () => {
  it('is posted anew with its thread, and it is noted', async () => {
    const one = await house.handedOver();
    await one.customer.say('在吗');
    await one.tells('在吗');
    const before = one.place.ts;
    await house.slack.eraseAppMessage(DESK, before);
    await eventually(async () => {
      one.place = (await house.deskCase(one.customer)).place;
      expect(one.place.ts).not.toBe(before);
    });
    await one.tells('在吗');
    await one.tells('已重新贴出');
    await one.claim();
    await eventually(async () => expect((await house.slack.readThread(DESK, before)).slice(1)).toEqual([]));
  });
});

describe('a customer who has their data deleted', () => {
  it('is not in the channel any more: no card, no thread, no preview', async () => {
    const { slack } = house;
    const customer = await house.customer();
    await customer.say(WHOLE_STORY);
    await customer.press('同意并继续');
    await customer.send('bill.png', await aBill());
    await customer.reads('证据 1');
    await customer.press('提交给客服');
    const one = await house.deskCase(customer);
    await one.tells('证据 1');
    const previews = (await one.thread()).flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'image'),
    );
    const [preview] = previews as unknown as { slack_file: { id: string } }[];
    await one.claim();
    await one.press(LILEI, '处理…');
    await slack.fill(LILEI, { 结果: '已退款' });
    await slack.submit(LILEI);
    await customer.reads('有结果了');
    const asked = await customer.answer(0);
    await customer.choose(asked, 'yes');
    const rating = await customer.answer(asked.number);
    await customer.choose(rating, rating.buttons[0]?.option ?? '');
    await customer.answer(rating.number);
    await customer.say('/delete');
    await customer.press('删除');
    await eventually(async () => {
      const all = (await slack.readApp()).filter(({ channel }) => channel === DESK).map(wordsOf);
      expect(all.join()).not.toContain(one.reference);
      expect((await slack.readFile(preview?.slack_file.id ?? '')).state).toBe('deleted');
    });
    expect(await slack.readThread(DESK, one.place.ts)).toEqual([]);
  });
});

describe('commands and Home', () => {
  it('show a case and the queue to whoever asks, and lead to the desk page', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    const before = (await slack.readWhispers(LILEI)).length;
    await slack.command(LILEI, DESK, `/case ${one.reference.toLowerCase()}`);
    await slack.command(LILEI, DESK, '/case');
    await slack.command(LILEI, DESK, '/case ZD-7K3F-2Q');
    await slack.command(LILEI, DESK, '/cases');
    const [shown, which, none, queue] = (await slack.readWhispers(LILEI)).slice(before);
    expect(wordsOf(shown ?? null)).toContain('已付款');
    expect(wordsOf(which ?? null)).toContain('/case');
    expect(wordsOf(none ?? null)).toBe('没有找到这个案件。');
    expect(wordsOf(queue ?? null)).toContain('待认领');
    await slack.press(LILEI, { channel: DESK, whisper: shown?.ts ?? '' }, '认领');
    await one.shows('李雷 在办');
    await slack.openHome(LILEI);
    const home = async (user = LILEI) => wordsOf(await slack.readHome(user));
    await eventually(async () => expect(await home()).toContain(one.reference));
    await one.press(LILEI, '处理…');
    await slack.fill(LILEI, { 结果: '已退款' });
    await slack.submit(LILEI);
    await eventually(async () => expect(await home()).not.toContain(one.reference));
    await slack.press(LILEI, 'home', '打开客服台页面');
    const url = await eventually(async () => {
      const [modal] = await slack.readModals(LILEI);
      return new URL(/"url":"([^"]+)"/.exec(JSON.stringify(modal?.blocks))?.[1] ?? '');
    });
    const entered = await fetch(`${house.service.url}/desk/enter`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ link: url.searchParams.get('link') }),
    });
    expect(entered.status).toBe(200);
    await slack.closeModals(LILEI);
    await slack.openHome(one.customer.user);
    await eventually(async () => expect(await home(one.customer.user)).toContain('消息'));
  });

  it('say who somebody is at the desk page, by a code from there', async () => {
    const { slack } = house;
    const one = await house.handedOver();
    const user = await slack.addPerson('boss', '老板');
    await slack.joinChannel(user, DESK);
    await eventually(async () => expect((await slack.told()).at(-1)?.state).toBe('delivered'));
    await slack.openHome(user);
    await eventually(async () => expect(wordsOf(await slack.readHome(user))).toContain('我在客服台已有账号'));
    const link = async (code: string) => {
      await slack.press(user, 'home', '我在客服台已有账号');
      await slack.fill(user, { 关联码: code });
      return slack.submit(user);
    };
    expect(await link('AAAA-BBBB-CCCC')).toMatchObject({
      errors: { words: expect.stringContaining('再取一个') },
    });
    await slack.closeModals(user);
    const { code } = await house.atDesk<{ code: string }>('/desk/me/slack-code', {});
    expect(await link(code)).toMatchObject({ outcome: 'acked', errors: {} });
    await slack.closeModals(user);
    await eventually(async () =>
      expect(wordsOf(await slack.readHome(user))).not.toContain('我在客服台已有账号'),
    );
    await one.press(user, '认领');
    await one.shows('店家 在办');
  });
});
