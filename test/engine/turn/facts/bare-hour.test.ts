import { describe, expect, it } from 'vitest';
import { known } from '../../../../src/domain/fact.ts';
import { picture, WECHAT_BILL } from '../../files/pages.ts';
import { begin } from '../../rehearsal.ts';

/** Of today, 20:03:11. */
const bill = picture('bill.jpg', WECHAT_BILL);

async function timeBeside(...words: readonly string[]) {
  const talk = begin();
  await talk.say('微信付了68买原神月卡没反应');
  await talk.press('agree');
  await talk.show([bill]);
  for (const each of words) await talk.say(each);
  return known((await talk.case())?.facts ?? {}, 'paid_at');
}

describe('an hour without its minutes', () => {
  it.each([
    '今天晚上8点付的',
    '22号晚上八点付的',
    '付款时间是晚上八点多',
    '大概8点左右，晚上',
    'i paid at 8pm today',
    'paid around 8 pm',
    'paid today at eight in the evening',
  ])('is no contradiction to a bill that has them: %s', async (words) => {
    expect(await timeBeside(words)).toMatchObject({
      standing: 'proven',
      value: { value: '2026-11-22T20:03:11+08:00', precision: 'second' },
    });
  });

  it.each([
    '今天晚上7:50付的',
    '今天晚上7点付的',
    '时间是昨天晚上8点',
    '付款时间是20:00整',
    'i paid at 7:40pm today',
  ])('is one where it is another hour or told to the minute: %s', async (words) => {
    expect(await timeBeside(words)).toMatchObject({ standing: 'contradicted' });
  });

  it('told first, the bill is its finer half', async () => {
    const talk = begin();
    await talk.say('今天晚上8点微信付了68买原神月卡没反应');
    await talk.press('agree');
    await talk.show([bill]);
    expect(known((await talk.case())?.facts ?? {}, 'paid_at')).toMatchObject({ standing: 'proven' });
  });
});
