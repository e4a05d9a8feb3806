import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE, WANG } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const AT_MY_ORDERS = ['付了68没反应', '好', '支付成功'];
const SUBMITTED = [ALL_AT_ONCE, '!agree', '!submit'];

describe('while it is being collected', () => {
  it.each(['好的没事了谢谢', '没事了', 'never mind, it just arrived', '解决了，不用了'])(
    'is closed with a yes: %s',
    async (says) => {
      const talk = await talked(...AT_MY_ORDERS, says);
      expect((await talk.last()).buttons.map(({ option }) => option)).toEqual(['end_solved', 'end_not']);
      expect(await talk.case()).toMatchObject({ stage: 'collecting' });
      await talk.say('是的');
      expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true });
    },
  );

  it.each([
    '又有了 找到了',
    '咦 出来了',
    '刚刷新了一下有了',
    '好像有了',
    '哦等下 我看到了 在另一个账号里',
    'ok i have it now',
    'it just popped up',
    'the order is here now',
    'got it just now, thanks',
    'found it',
  ])('is offered to be closed where it is there, and no more is said: %s', async (says) => {
    for (const before of [['付了68没反应', '!agree'], AT_MY_ORDERS]) {
      const talk = await talked(...before, says);
      expect((await talk.last()).buttons.map(({ option }) => option)).toEqual(['end_solved', 'end_not']);
    }
  });

  it.each([
    '出来一个错误',
    '又有了新问题',
    '找到了单号',
    '账单出来了',
    'the charge appeared',
    'got it',
    'i found it in the bill',
    'found the transaction number',
    'it appeared as unpaid',
  ])('is not where something else is there: %s', async (says) => {
    const talk = await talked('付了68没反应', '!agree', says);
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
  });

  it('is not where a number is looked for, and found', async () => {
    const talk = await talked(...AT_MY_ORDERS, '!none', '!same', '!same', '昨天微信付的', '找到了');
    expect(await talk.state()).toBe('paid_no_order.numbers');
    expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
  });

  it.each(['算了', 'never mind', '我说找到了'])('takes %s for a yes', async (says) => {
    const talk = await talked('付了68没反应', '!agree', 'found it, it was in my other account', says);
    expect(await talk.case()).toMatchObject({ stage: 'closed' });
  });

  it.each(['那没事了', 'ok no need to look then'])('is closed where nothing was paid: %s', async (says) => {
    const talk = await talked('付了68没反应', '!agree', '写的是等待付款 我没付啊原来', says);
    expect(await talk.case()).toMatchObject({ stage: 'closed', lossType: 'not_charged', arrived: null });
  });

  it('goes on where it was with a no', async () => {
    const talk = await talked(...AT_MY_ORDERS, '没事了', '还没有');
    expect(await talk.state()).toBe('triage.seen');
    expect((await talk.last()).text).toContain('我的订单');
  });

  it.each(['哦找到了 在短信里', 'ok its in my spam folder nvm', 'found it, was in my other inbox'])(
    'is offered to be closed where it turned up: %s',
    async (says) => {
      const talk = await talked('steam卡的卡密没收到，昨天微信付了50', '!agree', says);
      expect((await talk.last()).buttons.map(({ option }) => option)).toEqual(['end_solved', 'end_not']);
      expect((await talk.case())?.facts.order_seen).toBeUndefined();
    },
  );

  it.each(['扣款记录在短信里找到了', '订单号找到了 在邮件里'])(
    'goes on where only a paper turned up: %s',
    async (says) => {
      const talk = await talked('steam卡的卡密没收到，昨天微信付了50', '!agree', says);
      expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('end_solved');
    },
  );

  it('is the answer where the question asks for it', async () => {
    const talk = await talked('我买的steam充值卡，付款了订单也有，卡密没收到', '好', '卡密找到了');
    expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true });
  });

  it.each(['算了不找了，钱不要了', 'cancel this please'])('is put aside: %s', async (says) => {
    const talk = await talked(...AT_MY_ORDERS, says);
    expect((await talk.last()).text).toMatch(/\/delete/);
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
  });

  it('goes on where a subscription is to be cancelled, which is done elsewhere', async () => {
    const talk = await talked(
      'paid 20 dollars for a youtube subscription, nothing came',
      '!agree',
      'cancel it',
    );
    expect((await talk.last()).text).toContain('cancelled where you bought it');
    await talk.say('no need to look');
    expect((await talk.last()).buttons.map(({ option }) => option)).toContain('end_solved');
  });

  it.each(['退我钱 我不要了', '我不要了 给我退', '我要退', '不是没到 是要退 小孩不懂事', '不要了 投诉你们'])(
    'goes on where the money is wanted, or a complaint is: %s',
    async (says) => {
      const talk = await talked(...AT_MY_ORDERS, says);
      expect(await talk.state()).toBe('triage.seen');
      expect((await talk.last()).text).not.toMatch(/先放在这儿|记着了/);
      expect((await talk.last()).text).toMatch(/退由客服|转给客服/);
    },
  );

  it.each(['好像是我自己看错了 钱没扣 不好意思', 'Pls ignore, wrong chat'])(
    'lets go of who had no trouble to begin with: %s',
    async (says) => {
      const talk = await talked(...AT_MY_ORDERS, says);
      expect((await talk.last()).text).toMatch(/先放在这儿|leave it here/);
      expect((await talk.last()).buttons).toEqual([]);
    },
  );

  it('lets nobody leave the summary in the belief that it was sent', async () => {
    const talk = await talked(ALL_AT_ONCE, '好', 'ok thanks bye');
    expect((await talk.last()).text).toMatch(/isn't with support yet|还没有交给客服/);
  });
});

describe('with the desk, where nobody is on it', () => {
  it.each(['东西找到了，不用查了', 'I found it, it was in my spam folder, thanks'])(
    'is closed with a press: %s',
    async (says) => {
      const talk = await talked(...SUBMITTED, says, '!end_solved');
      expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: true, waitingFor: 'nobody' });
      expect((await talk.case())?.desk?.clocks).toEqual([]);
      await talk.pass(60 * 60_000);
      expect((await talk.last()).text).not.toMatch(/超时|overdue/);
    },
  );

  it.each(['我改主意了 不转了', '算了'])('is withdrawn with a yes: %s', async (says) => {
    const talk = await talked(...SUBMITTED, says, '是');
    expect(await talk.case()).toMatchObject({ stage: 'closed', arrived: null });
    await talk.say('/status');
    expect((await talk.last()).text).toContain('已经结束');
    await talk.say('/human');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });

  it('goes on with a no', async () => {
    const talk = await talked(...SUBMITTED, '东西找到了，不用查了', '还没有');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk' });
    expect((await talk.last()).text).toContain('20:45');
  });

  it('is looked at again where the desk wants it', async () => {
    const talk = await talked(...SUBMITTED, '东西找到了，不用查了', '!end_solved');
    await talk.desk(WANG, { kind: 'reopen' });
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', owner: WANG.id });
  });

  it('is heard by whoever took the case before the press', async () => {
    const talk = await talked(...SUBMITTED, '东西找到了，不用查了');
    await talk.desk(WANG, { kind: 'claim' });
    await talk.press('end_solved');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', owner: WANG.id });
    expect((await talk.last()).text).toContain('客服看得到');
  });

  it('is left to whoever has it', async () => {
    const talk = await talked(...SUBMITTED);
    await talk.desk(WANG, { kind: 'claim' });
    await talk.say('东西找到了，不用查了');
    expect((await talk.last()).text).not.toContain('听起来');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', waitingFor: 'desk' });
  });
});
