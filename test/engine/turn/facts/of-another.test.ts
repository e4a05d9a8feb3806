import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { talked } from '../talked.ts';

async function amount(...says: readonly string[]): Promise<number | undefined> {
  const talk = await talked(...says);
  return known((await talk.case())?.facts ?? {}, 'amount')?.value.minor;
}

describe('another payment than the one that is looked for', () => {
  const TOLD = ['我买了话费50 没到', '!agree'] as const;

  it.each([
    '我上个月也充过100 那次到了',
    '上上周六也充过一次三十的那次到了',
    '我弟弟的也没到 他充了30',
    '25号退的20',
  ])('changes nothing of it: %s', async (text) => expect(await amount(...TOLD, text)).toBe(5000));

  it('is said to be left alone', async () => {
    const talk = await talked(...TOLD, '我上个月也充过100 那次到了');
    expect((await talk.last()).text).toContain('记下的不变');
  });

  it.each(['不对 是68', '我付了68', '记错了，付的是68块'])(
    'what is put right still counts: %s',
    async (text) => expect(await amount(...TOLD, text)).toBe(6800),
  );

  it('what somebody demands on top is no price', async () => {
    const told = ['我付了68买点券还没到 他叫我再付50', '!agree', '怎么办啊 我已经付了50'];
    expect(await amount(...told)).toBe(6800);
  });
});
