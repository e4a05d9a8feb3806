import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

const ASKED = [
  '微信付了30昨天中午没有订单',
  '!agree',
  '!success',
  '!same',
  '!same',
  '4200002812202611210000000041',
  '!lack',
  '!other',
] as const;

async function product(...says: readonly string[]): Promise<string | undefined> {
  const talk = await talked(...says);
  return known((await talk.case())?.facts ?? {}, 'product')?.value;
}

describe('asked for goods', () => {
  it.each(['锁了24小时 那我明天再试', '是你们家', 'where is other 15'])(
    'a sentence that names none gives none: %s',
    async (text) => expect(await product(...ASKED, text)).not.toBe(text),
  );

  it('their name is taken', async () => expect(await product(...ASKED, '崩铁的小月卡')).toContain('小月卡'));
});

describe('goods that are known', () => {
  const TOLD = ['微信付了30买年卡，没到', '!agree'] as const;
  it('stay, where others are only spoken of', async () => {
    expect(await product('微信付了98买爱奇艺年卡，没到', '!agree', '是你们卖的月卡冒充年卡吧')).toBe(
      '爱奇艺年卡',
    );
  });
  it('are put right by a name that is given for them', async () => {
    expect(await product('微信付了98买爱奇艺年卡，没到', '!agree', '买的是腾讯视频月卡')).toBe(
      '腾讯视频月卡',
    );
    expect(await product(...TOLD, '不是年卡，是季卡')).toBe('季卡');
  });
});

it('goods that are named where their kind is asked for are noted by their name, too', async () => {
  const talk = await talked('我付了50没到账', '!agree', '有订单 东西没到', 'Q币');
  expect((await talk.case())?.facts).toMatchObject({
    product: { value: 'Q币' },
    product_kind: { value: 'top_up' },
  });
});
