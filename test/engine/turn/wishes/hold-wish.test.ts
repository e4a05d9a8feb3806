import { describe, expect, it } from 'vitest';
import { ALL_AT_ONCE } from '../../rehearsal.ts';
import { talked } from '../talked.ts';

const ALL_IN_ENGLISH =
  'on 20 nov at 15:30 i paid 14.99 usd by paypal for office at xingchen, no order in my list, order no XC20261120120012345, transaction 7AB12345CD678901E';
const DEAD_KEY = [
  'the office key you sold me says already in use',
  '!agree',
  'paid 14.99 paypal on the 20th',
  'order XC20261120120012345',
] as const;

describe('at the summary', () => {
  it.each([
    [ALL_IN_ENGLISH, "don't send it yet", 'not sending it yet'],
    [ALL_IN_ENGLISH, 'please do not submit', 'not sending it yet'],
    [ALL_IN_ENGLISH, 'not yet', 'not sending it yet'],
    [ALL_IN_ENGLISH, 'cancel', 'cancel the order'],
    [ALL_AT_ONCE, '先别交', '先不交'],
    [ALL_AT_ONCE, '先不要提交', '先不交'],
    [ALL_AT_ONCE, '别发', '先不交'],
    [ALL_AT_ONCE, '不交了', '先不交'],
    [ALL_AT_ONCE, '等我核对一下再交', '先不交'],
    [ALL_AT_ONCE, '先别提交 金额再确认下', '先不交'],
    [ALL_AT_ONCE, '取消', '取消订单'],
  ])('%s / %s: nothing is handed over, and nothing is to be cancelled', async (story, says, words) => {
    const talk = await talked(story, '!agree', says);
    expect((await talk.last()).text).toContain(words);
    expect(await talk.state()).toBe('review.summary');
    const { facts, stage } = (await talk.case()) ?? {};
    expect(stage).toBe('collecting');
    expect([facts?.wants, facts?.trouble]).toEqual([undefined, undefined]);
    await talk.press('submit');
    expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
  });

  it('what is corrected in the same breath is corrected', async () => {
    const talk = await talked(ALL_AT_ONCE, '!agree', '先别交 金额是86');
    expect(await talk.case()).toMatchObject({
      stage: 'collecting',
      facts: { amount: { value: { minor: 8600 } } },
    });
  });

  it.each(['先别发货', '取消订单', "please don't send the goods", "don't ship it"])(
    '%j is said of the order',
    async (says) => {
      const talk = await talked(ALL_AT_ONCE, '!agree', says);
      expect(await talk.case()).toMatchObject({ facts: { wants: { value: 'cancel' } } });
    },
  );

  it.each(['交吧', '别再问了 直接交', '不用等了提交吧', 'send it', 'do not wait, send it'])(
    '%j hands it over',
    async (says) => {
      const talk = await talked(ALL_AT_ONCE, '!agree', says);
      expect(await talk.case()).toMatchObject({ stage: 'handed_over' });
    },
  );

  it.each(['replacement please', 'send me a new one', 'fine, replace it', '补发就行', '换一个吧', '退款吧'])(
    '%j is a wish that is kept, and hands nothing over',
    async (says) => {
      const talk = await talked(...DEAD_KEY, says);
      const { stage, facts } = (await talk.case()) ?? {};
      expect(stage).toBe('collecting');
      expect(facts?.trouble).toMatchObject({ value: expect.stringContaining(says) });
    },
  );

  it.each(['就30没错', 'yes 14.99'])('nor does %j', async (says) => {
    const talk = await talked(...DEAD_KEY, says);
    const { stage, facts } = (await talk.case()) ?? {};
    expect(stage).toBe('collecting');
    expect(facts?.trouble).not.toMatchObject({ value: expect.stringContaining(says) });
  });
});
