import { describe, expect, it } from 'vitest';
import { talked } from './talked.ts';

describe('a wish for a human before there is consent', () => {
  it.each([
    ['我要找真人客服', '好'],
    ['我要找真人客服', '!agree'],
    ['不想跟机器说', '好'],
    ['/human', '同意'],
    ['I want to talk to a human', 'ok'],
  ])('%s, then %s: handed over', async (wish, agrees) => {
    const talk = await talked(wish, agrees);
    expect(await talk.state()).toBe('handed_over.talking');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over', handedOverEarly: 'human_asked' });
  });

  it('is kept while something else is told', async () => {
    const talk = await talked('我要找真人客服', '付了68没反应', '好');
    expect(await talk.case()).toMatchObject({
      stage: 'handed_over',
      facts: { amount: { standing: 'claimed' } },
    });
  });

  it('is not taken for one where nobody asked', async () => {
    const talk = await talked('付了68没反应', '好');
    expect(await talk.case()).toMatchObject({ stage: 'collecting' });
  });
});
