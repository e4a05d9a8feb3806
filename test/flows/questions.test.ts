import { describe, expect, it } from 'vitest';
import { loadFlows } from '../../src/adapters/flow-files/load.ts';
import { FLOWS } from './planted.ts';

const { answerFor } = loadFlows(FLOWS);

describe('questions on the side', () => {
  it.each([
    ['钱安全吗?', 'answer-safe'],
    ['我的钱去哪了？', 'answer-safe'],
    ['要多久才能好', 'answer-how-long'],
    ['能退款吗', 'answer-refund'],
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
  ])('knows %s', (text, answer) => {
    expect(answerFor(text, 'zh-CN')).toBe(answer);
  });

  it.each([
    ['is my money safe?', 'answer-safe'],
    ['how long will this take', 'answer-how-long'],
    ['can I get a refund?', 'answer-refund'],
    ['should I pay again?', 'answer-pay-again'],
    ['does this cost anything?', 'answer-cost'],
    ['is this a scam?', 'answer-scam'],
    ['are you a bot', 'answer-bot'],
    ['who can see my data?', 'answer-who-sees'],
    ['why do you need the number?', 'answer-why-data'],
    ['what happens next?', 'answer-next'],
    ['can you find it?', 'answer-sure'],
  ])('knows %s', (text, answer) => {
    expect(answerFor(text, 'en')).toBe(answer);
  });

  it.each([
    '付了68没反应',
    '我要退款',
    '微信付的',
    '有手续费2元',
    'I paid a fee of 2 dollars',
    'refund my order',
    '',
  ])('takes "%s" for no question it knows', (text) => {
    expect(answerFor(text, 'zh-CN')).toBeNull();
  });

  it('knows a question in the other language', () => {
    expect(answerFor('is my money safe?', 'zh-CN')).toBe('answer-safe');
    expect(answerFor('钱安全吗', 'en')).toBe('answer-safe');
  });
});
