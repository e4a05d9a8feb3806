import { describe, expect, it } from 'vitest';
import { endingIn } from '../../../../src/engine/turn/wishes/end-wish.ts';

describe('how a text ends the matter', () => {
  it.each([
    '好的没事了谢谢',
    '没事了',
    '解决了，不用了',
    '东西找到了，不用查了',
    '卡密找到了',
    '话费刚刚到账了',
    '刚收到了，谢谢',
    '虚惊一场，在垃圾邮件里',
    'never mind, it just arrived',
    'I found it, it was in my spam folder, thanks',
    "it's sorted now",
    'the code came through',
    'problem solved',
    '哦到了 刚才网不好',
    '到账了',
    '没有别的问题 东西到了 不用查了',
    '她说好了 收到短信了',
    '我妈说收到了',
    'my son says he got it',
  ])('solved: %s', (text) => {
    expect(endingIn(text)).toBe('solved');
  });

  it.each([
    '算了不找了，钱不要了',
    '我改主意了 不转了',
    '不想弄了',
    '撤回这个申诉吧',
    'cancel this please',
    'never mind, thanks',
    'I changed my mind',
    'forget it',
    '好像是我自己看错了 钱没扣 不好意思',
    '发错群了 不好意思',
    'Pls ignore, wrong chat',
    'oh my mistake, it was not charged',
    '取消投诉',
    '不想投诉了',
  ])('given up: %s', (text) => {
    expect(endingIn(text)).toBe('given_up');
  });

  it.each([
    '还没解决',
    '没收到',
    '东西没找到',
    '解决了吗',
    '是不是不用查了？',
    '单号找到了',
    '截图找到了',
    '订单被取消了',
    '商家说已经收到了',
    '付了68没反应',
    '钱已经扣了',
    '账单上有了扣款',
    '不是这个，算错了',
    '算了直接申诉吧',
    '算了 叫人吧',
    '东西我不要了，退钱',
    'changed my mind, file it',
    'no need to check, do the appeal',
    'I found it on my credit card, it was charged',
    '等了两天东西到了但是不能用，你们怎么解决',
    'it still hasn’t arrived',
    'it never came through',
    'has it been solved?',
    'the shop said it arrived',
    'I found the transaction number',
    'I got it',
    'the money left my account',
    '48张的卡密收到了 差2张',
    '退我钱 我不要了',
    '我不要了 给我退',
    '不要了 投诉你们',
    '上上次是10月份的事了 那个不要了',
    '到了时间没发',
    '到了吗',
    '他说好了明天退',
    '他说收到了钱',
    '客服说到了',
    '她说没到',
    '我发错账号了',
    '我买错了 不好意思',
    '我看错区服了 不好意思',
    '发错了',
    'i sent it to the wrong person',
    'my mistake, the amount was 30',
    'one is received other I want refund',
  ])('neither: %s', (text) => {
    expect(endingIn(text)).toBeNull();
  });
});
