import { expect, it } from 'vitest';
import { talked } from './talked.ts';

const STORY = ['付了68没到，微信付的，今天下午2点', '!agree', '没有这一单'];

it.each(['显示交易关闭', '账单里写的交易关闭'])('a payment that is closed is there: %s', async (text) => {
  const talk = await talked(...STORY, text);
  expect((await talk.case())?.facts).toMatchObject({ wallet_status: { value: 'closed' } });
  expect((await talk.last()).text).toContain('写着“交易关闭”');
});

it('an outburst is answered as one', async () => {
  const talk = await talked(...STORY, '你们糊弄人呢');
  expect((await talk.last()).text).not.toContain('在的，您说');
  expect((await talk.last()).text).toContain('客服');
});
