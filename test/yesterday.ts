const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;
const day = new Date(Date.now() + BEIJING - DAY);

/** Yesterday in Beijing as `YYYYMMDD`, which a payment number carries. */
export const YESTERDAY = day.toISOString().slice(0, 10).replaceAll('-', '');

/** The same in words. A test that says 昨天 beside such a number fails where midnight comes between the two. */
export const ON_YESTERDAY = {
  'zh-CN': `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`,
  en: day.toLocaleString('en', { timeZone: 'UTC', month: 'short', day: 'numeric' }),
} as const;
