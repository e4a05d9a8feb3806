import { describe, expect, it } from 'vitest';
import { talked } from '../talked.ts';

const ASKED = ['昨天3点微信付了30买月卡 没订单', '!agree', '!success', '!same', '!same'];

describe('why a number is not to be had', () => {
  it.each(['没单号 截图没了', '没单号了 截图也删了', '找不到单号，记录清空了'])(
    'is not asked where it was told: %s',
    async (text) => {
      const talk = await talked(...ASKED, text);
      expect((await talk.last()).text).not.toContain('是哪种情况');
      expect((await talk.case())?.facts.transaction_id).toMatchObject({ reason: 'record_deleted' });
    },
  );

  it('is asked where it was not', async () =>
    expect((await (await talked(...ASKED, '没单号')).last()).text).toContain('是哪种情况'));
});

it('a sum that is only nearly known is asked for', async () =>
  expect((await (await talked('买了原神月卡 微信 没到', '!agree', '30多')).last()).text).toContain(
    '大概的数',
  ));
