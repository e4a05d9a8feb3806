import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOUR } from '../../../src/domain/instant.ts';
import { promisesIn } from '../../../src/understanding/promises/promises.ts';

/** A Wednesday afternoon in Beijing. */
const NOW = Date.parse('2026-11-25T15:00:00+08:00');
const found = (text: string) =>
  promisesIn(text, NOW, 8 * HOUR).map(({ dueAt }) =>
    new Date(dueAt + 8 * HOUR).toISOString().slice(0, 16).replace('T', ' '),
  );

const PROMISES: readonly (readonly [string, string])[] = [
  ['24小时内退款', '2026-11-26 15:00'],
  ['我们会在两小时内给您补发', '2026-11-25 17:00'],
  ['半小时内给您答复', '2026-11-25 15:30'],
  ['三十分钟左右处理好', '2026-11-25 15:30'],
  ['一个半小时内处理完', '2026-11-25 16:30'],
  ['3天内退到您的银行卡', '2026-11-28 15:00'],
  ['1-3个工作日内退款', '2026-11-30 15:00'],
  ['两个工作日内给您回复', '2026-11-27 15:00'],
  ['一周内解决', '2026-12-02 15:00'],
  ['明天给您补发', '2026-11-27 00:00'],
  ['明天上午给您补发', '2026-11-26 12:00'],
  ['明天上午十点前给您补发月卡', '2026-11-26 10:00'],
  ['明早9点给您回复', '2026-11-26 09:00'],
  ['今天下班前给您答复', '2026-11-26 00:00'],
  ['今晚八点前处理好', '2026-11-25 20:00'],
  ['今天21:00前一定给您答复', '2026-11-25 21:00'],
  ['今天下午五点半之前给您准信', '2026-11-25 17:30'],
  ['后天退款', '2026-11-28 00:00'],
  ['周五前有结果', '2026-11-28 00:00'],
  ['周五下午三点前给您答复', '2026-11-27 15:00'],
  ['下周一上午退', '2026-11-30 12:00'],
  ['本周内退款', '2026-11-30 00:00'],
  ['28号给您发货', '2026-11-29 00:00'],
  ['12月3日前补发', '2026-12-04 00:00'],
  ['３天内退款', '2026-11-28 15:00'],
  ["We'll refund you within 24 hours", '2026-11-26 15:00'],
  ["I'll get back to you in two hours.", '2026-11-25 17:00'],
  ["You'll have the new code by Friday", '2026-11-28 00:00'],
  ['We will send it tomorrow', '2026-11-27 00:00'],
  ["I'll answer you by 10 am tomorrow", '2026-11-26 10:00'],
  ['Your order will be restored today', '2026-11-26 00:00'],
  ["We'll refund it within 3 business days", '2026-11-30 15:00'],
  ["I'll have an answer by Monday at 5 pm", '2026-11-30 17:00'],
  ['You will hear from us in 30 minutes', '2026-11-25 15:30'],
  ['我今天 18:00 前给您补发到 81234567，您看这个号对吗？', '2026-11-25 18:00'],
  ['今晚八点前处理好，可以吗', '2026-11-25 20:00'],
  ['24小时内给您退款，退到这张卡，您能确认一下吗？', '2026-11-26 15:00'],
  ['明天上午给您补发，账号是这个，对不对？', '2026-11-26 12:00'],
  ['18:00前给您补发，这个号对吗？', '2026-11-25 18:00'],
  ['六点前给您补发', '2026-11-25 18:00'],
  ['下午五点半之前给您答复', '2026-11-25 17:30'],
  ["We'll send it by 6:30 pm", '2026-11-25 18:30'],
  ['You will have it by 6pm, is this number right?', '2026-11-25 18:00'],
  ['You will have it by 6 pm, is this number right?', '2026-11-25 18:00'],
  ["We'll refund it today, could you check the card number?", '2026-11-26 00:00'],
];
const NONE: readonly string[] = [
  '请在24小时内确认收货',
  '昨天已经退款了',
  '我们会尽快处理',
  '您能在两小时内发给我吗',
  '已经在24小时内退款',
  '银行到账一般需要3天',
  '这张卡有效期30天',
  '列表只显示最近30天',
  '预授权会在7天内自动解冻',
  '我们没法在今天退款',
  '您昨天14:03付的68元找到了',
  '订单是11月21日下的，已经补发',
  'Please reply within 24 hours',
  'Could you send it by Friday?',
  'It was refunded two days ago',
  'It usually takes three days',
  "We can't refund it today",
  'The code is valid for 30 days',
  '昨天18:00前给您发货的那张',
  '14:00前付的那笔给您退了',
  '今天能退吗',
  '您好，请问今天能退吗？',
  '您是说今天退款，对吗？',
  '今天给您退款？',
  'Will it be refunded by Friday?',
  'Hello, will you have the code by Friday?',
];

describe('promises in an agent’s words', () => {
  it.each(PROMISES)('%s', (text, due) => {
    expect(found(text)).toEqual([due]);
  });

  it.each(NONE)('none: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are found each by itself, in their own words', () => {
    const text = '您好，查到了。我们今天21:00前补单；三天内把多付的退给您。请您留意。';
    expect(promisesIn(text, NOW, 8 * HOUR).map(({ words }) => words)).toEqual([
      '我们今天21:00前补单',
      '三天内把多付的退给您',
    ]);
  });

  it('are told without the question behind them', () => {
    const [promise] = promisesIn('您好，我今天 18:00 前给您补发，您看这个号对吗？', NOW, 8 * HOUR);
    expect(promise?.words).toBe('我今天 18:00 前给您补发');
  });

  it('are few where agents only talk', () => {
    const lines = readFileSync(join(import.meta.dirname, '../outgoing/normal.txt'), 'utf8').split('\n');
    const promising = lines.filter((line) => found(line).length > 0);
    expect(promising.length / lines.length).toBeLessThan(0.05);
  });
});
