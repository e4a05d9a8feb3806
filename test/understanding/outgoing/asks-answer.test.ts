import { expect, it } from 'vitest';
import { asksAnswer } from '../../../src/understanding/outgoing/asks-answer.ts';

it.each([
  '您看到码了吗？',
  '您看到码了吗',
  '请问区服是哪个',
  '请再看一下您的订单页',
  '麻烦打开账单里这一笔的详情页，把交易单号复制给我',
  '月卡已经补发，请到订单详情里看看。收到了回我一句就好。',
  '还需要您的充值账号，需要您发一下',
  '好了告诉我一声',
  'Could you send the receipt again',
  'It is there now. Please log in again.',
  'Let us know when it arrives.',
])('wants something of the customer: %s', (words) => {
  expect(asksAnswer(words)).toBe(true);
});

it.each([
  '',
  '在查了',
  '您好，您的申诉我看到了，正在核对支付记录和订单，查到了就告诉您。',
  '查到付款了，我今天18点前给您补发。',
  '请稍等，我去问一下仓库',
  '请您耐心等待，有结果会通知您',
  '请放心，钱已经原路退回',
  '请不用再发材料',
  'We found the payment and will refund it today.',
  'Please wait a moment, we are checking.',
])('wants nothing: %s', (words) => {
  expect(asksAnswer(words)).toBe(false);
});
