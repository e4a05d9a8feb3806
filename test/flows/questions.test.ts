import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { FLOWS } from './planted.ts';

const { answerFor } = loadFlows(FLOWS);

describe('questions where something is found', () => {
  it.each([
    ['怎么看交易单号啊', 'numbers'],
    ['商户单号在哪里找', 'numbers'],
    ['去哪看单号？', 'numbers'],
    ['怎么看账单', 'payment'],
    ['账单在哪', 'payment'],
    ['要截哪个图', 'payment_proof'],
    ['where do I find the transaction id?', 'numbers'],
    ['which screenshot do you mean?', 'payment_proof'],
  ] as const)('%s', (text, where) => {
    const locale = /[a-z]/.test(text) ? 'en' : 'zh-CN';
    expect(answerFor(text, locale)).toEqual({ where });
  });
});

describe('questions on the side', () => {
  it.each([
    ['钱安全吗?', 'answer-safe'],
    ['我的钱去哪了？', 'answer-safe'],
    ['要多久才能好', 'answer-how-long'],
    ['能退款吗', 'answer-refund'],
    ['能不能一起交', 'answer-together'],
    ['可以一次提交两单吗', 'answer-together'],
    ['我可以再付一次吗', 'answer-pay-again'],
    ['这个收费吗', 'answer-cost'],
    ['你们是骗子吗', 'answer-scam'],
    ['你是机器人还是真人', 'answer-bot'],
    ['谁能看到我的截图', 'answer-who-sees'],
    ['为什么要单号', 'answer-why-data'],
    ['资料保存多久', 'answer-kept'],
    ['客服几点上班', 'answer-hours'],
    ['接下来怎么办', 'answer-next'],
    ['能找回来吗', 'answer-sure'],
    ['可以发截图吗', 'answer-screenshot'],
    ['什么意思', 'answer-meaning'],
    ['这是啥意思啊', 'answer-meaning'],
    ['我没看懂', 'answer-meaning'],
    ['还有人吗', 'answer-here'],
    ['在吗', 'answer-here'],
    ['有没有人啊', 'answer-here'],
    ['你们能修好吗', 'answer-sure'],
    ['这个能搞定吗', 'answer-sure'],
    ['能帮我解决吗', 'answer-sure'],
    ['需要多久', 'answer-how-long'],
    ['还得等到什么时候', 'answer-how-long'],
    ['要几个小时呢', 'answer-how-long'],
    ['我能退款吗', 'answer-refund'],
    ['这钱退不退啊，怎么退', 'answer-refund'],
    ['骗子，把钱退给我', 'answer-refund'],
    ['我要退款', 'answer-refund'],
    ['不是没到 是要退 小孩不懂事', 'answer-refund'],
    ['退我钱 我不要了', 'answer-refund'],
    ['要怎麼辦理退費', 'answer-refund'],
    ['欸可以退刷嗎', 'answer-refund'],
    ['能换国区的不', 'answer-exchange'],
    ['可以换吗', 'answer-exchange'],
    ['能给我解锁吗', 'answer-exchange'],
    ['那我找谁', 'answer-whom'],
    ['你倒是说我该找闲鱼卖家还是你们', 'answer-whom'],
    ['幾時有消息', 'answer-how-long'],
    ['他是官方客服吗', 'answer-official'],
    ['我录屏了 怎么发', 'answer-recording'],
    ['存单怎么存', 'answer-archive'],
    ['怎么开票', 'answer-invoice'],
    ['可以开发票吗', 'answer-invoice'],
    ['退款少了15 是手续费吗', 'answer-kept-back'],
  ])('knows %s', (text, answer) => {
    expect(answerFor(text, 'zh-CN')).toEqual({ answer });
  });

  it.each([
    ['is my money safe?', 'answer-safe'],
    ['how long will this take', 'answer-how-long'],
    ['can I hand both in together?', 'answer-together'],
    ['can you look at both together', 'answer-together'],
    ['can I get a refund?', 'answer-refund'],
    ['should I pay again?', 'answer-pay-again'],
    ['does this cost anything?', 'answer-cost'],
    ['is this a scam?', 'answer-scam'],
    ['are you a bot', 'answer-bot'],
    ['who can see my data?', 'answer-who-sees'],
    ['why do you need the number?', 'answer-why-data'],
    ['what happens next?', 'answer-next'],
    ['can you find it?', 'answer-sure'],
    ['what does that mean', 'answer-meaning'],
    ["I don't understand", 'answer-meaning'],
    ['what do you mean by status?', 'answer-meaning'],
    ['are you there?', 'answer-here'],
    ['anybody there', 'answer-here'],
    ['is there anybody actually reading this', 'answer-here'],
    ['can you fix it', 'answer-sure'],
    ['can this be fixed?', 'answer-sure'],
    ['will you fix this for me', 'answer-sure'],
    ['how much longer is this', 'answer-how-long'],
    ['does it take long?', 'answer-how-long'],
    ['how many hours do I have to wait', 'answer-how-long'],
    ['do you refund?', 'answer-refund'],
    ['I want my money back NOW', 'answer-refund'],
    ['please refund my order', 'answer-refund'],
    ['one is received other I want refund', 'answer-refund'],
    ['i want it refunded', 'answer-refund'],
    ['tell me how many days', 'answer-how-long'],
    ['tell me who sees it', 'answer-who-sees'],
    ['so what happens next', 'answer-next'],
    ['is he official?', 'answer-official'],
    ['is that a fee?', 'answer-kept-back'],
    ['can i swap it for an AU one', 'answer-exchange'],
    ['who do i contact then', 'answer-whom'],
    ['can i send a video', 'answer-recording'],
    ['how do i keep my orders', 'answer-archive'],
    ['can i get an invoice', 'answer-invoice'],
  ])('knows %s', (text, answer) => {
    expect(answerFor(text, 'en')).toEqual({ answer });
  });

  it.each([
    '付了68没反应',
    '微信付的',
    '我不要退款 我要东西',
    '我要退出重新登录',
    'i dont want a refund i want my code',
    '有手续费2元',
    '卡换了一张还是不行',
    '他告诉我已经发了',
    '客服不告诉我订单',
    '我在官方充的，没到',
    'the official page said paid',
    'I have the invoice and the receipt',
    'I paid a fee of 2 dollars',
    'it was refunded',
    '已退款',
    '',
  ])('takes "%s" for no question it knows', (text) => {
    expect(answerFor(text, 'zh-CN')).toBeNull();
  });

  it('knows a question in the other language', () => {
    expect(answerFor('is my money safe?', 'zh-CN')).toEqual({ answer: 'answer-safe' });
    expect(answerFor('钱安全吗', 'en')).toEqual({ answer: 'answer-safe' });
  });
});

describe('a cue that has to open what is said', () => {
  it.each(['人呢', '等半天了，人呢？', '你们人呢'])('is heard in %s', (text) => {
    expect(answerFor(text, 'zh-CN')).toEqual({ answer: 'answer-here' });
  });

  it.each(['你们糊弄人呢', '骗人呢', '坑人呢吧'])('is not heard in %s', (text) => {
    expect(answerFor(text, 'zh-CN')).not.toEqual({ answer: 'answer-here' });
  });
});
