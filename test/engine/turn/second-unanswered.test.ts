import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../rehearsal.ts';
import { talked } from './talked.ts';

const STORY = ['付了68没到，微信付的，今天下午2点', '!agree', '还有一笔也没到'];

describe('whether a message is of another order, left unanswered twice', () => {
  it('is not asked again: what was told waits as a payment of its own', async () => {
    const talk = await talked(...STORY, '那笔是话费50');
    expect((await talk.last()).text).toContain('是另一笔订单');
    await talk.say('昨天也是');
    const { text, buttons } = await talk.last();
    expect(text).not.toContain('是另一笔订单');
    expect(text).toContain('¥50.00 话费 我也记着');
    expect(buttons.map(({ option }) => option)).not.toContain('second');
    expect((await talk.case())?.facts).toMatchObject({ amount: { value: { minor: 6800 } } });
  });

  it('begins that payment with all that was told of it, once it is named', async () => {
    const talk = await talked(...STORY, '那笔是话费50', '昨天也是', '先说话费那笔');
    expect((await talk.case())?.facts).toMatchObject({
      amount: { value: { minor: 5000 } },
      product: { value: '话费' },
    });
  });

  it('has no name where nothing was told of it, and is offered after the first', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '还有一笔也没到', '嗯嗯', '哦');
    expect((await talk.last()).text).toContain('没细说的那一笔 我也记着');
    await talk.press('submit');
    const said = (await talk.log()).map(({ text }) => text).join('\n');
    expect(said).toContain('您说过的另一笔：没细说的那一笔');
  });

  it('can still be answered the second time', async () => {
    const talk = await talked(...STORY, '那笔是话费50', '!amend');
    expect((await talk.case())?.facts).toMatchObject({ product: { value: '话费' } });
  });
});
