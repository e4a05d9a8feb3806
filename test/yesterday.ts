const DAY = 86_400_000;
const BEIJING = 8 * 3_600_000;

/** Yesterday in Beijing as `YYYYMMDD`: what a payment number carries that was paid "昨天", whenever the test runs. */
export const YESTERDAY = new Date(Date.now() + BEIJING - DAY).toISOString().slice(0, 10).replaceAll('-', '');
