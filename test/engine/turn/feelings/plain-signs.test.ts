import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

/** Up to the question what the order list shows. */
const ASKED = ['付了钱 支付宝 30', '!agree'] as const;

describe('at a question, somebody', () => {
  it.each(['在哪看', '怎么找', '你帮我看', '點搵', '点样搵'])('who asks where is told: %s', async (asks) => {
    const talk = await talked(...ASKED, asks);
    expect((await talk.last()).text).toContain('打开“我的订单”');
  });

  it.each(['滚蛋', '你妈的怎么还问', '😡', 'f*** you give me my money', 'this is bullshit'])(
    'who is angry is offered a human: %s',
    async (says) => {
      const talk = await talked(...ASKED, says);
      expect((await talk.last()).buttons.map(({ option }) => option)).toContain('call_human');
    },
  );

  it('who shrugs does not know', async () => {
    const talk = await talked(...ASKED, '🤷');
    expect((await talk.last()).text).not.toContain('没看出');
  });

  it('who is afraid is met first', async () => {
    expect((await (await talked(...ASKED, '😭')).last()).text).toContain('别急');
  });

  it.each(['好了 没了 交吧', '嗯就这些', '就这样', '齐了，交给客服吧'])(
    'who is through sees it all: %s',
    async (says) => {
      expect(await (await talked(...ASKED, '!none', says)).state()).toContain('review');
    },
  );

  it.each(['我妈妈的手机', '页面滚动不了', '这些订单里没有'])(
    'is not angry, nor through: %s',
    async (says) => {
      const talk = await talked(...ASKED, says);
      expect((await talk.last()).buttons.map(({ option }) => option)).not.toContain('call_human');
      expect(await talk.state()).not.toContain('review');
    },
  );
});

describe('what is asked on the side', () => {
  it.each([
    ['你们收集我什么信息', '别的不收集'],
    ['不给你们看我账单行不行', '不发账单也能查'],
    ['我的身份证要不要发', '从不要身份证'],
    ['会影响我征信吗', '征信'],
    ['会不会打电话骚扰我', '不会打电话'],
    ['根据消费者权益保护法你们应该退一赔三吧', '12315'],
    ['我的数据会不会传到国外', '店家自己的系统'],
    ['谁说了算', '真人'],
    ['还来得及吗', '来得及'],
    ['你们是官方吗', '找单助手'],
    ['我要取消自动扣款', '自动续费'],
    ['should i tell my bank to reverse the charge', "it's your right"],
    ['please tell me, do you use ai to read what i send you?', 'automatic assistant'],
    ['I want you to stop the charges', 'switched off where you pay'],
  ])('%s', async (asks, answer) => {
    expect((await (await talked(...ASKED, asks)).last()).text).toContain(answer);
  });
});
