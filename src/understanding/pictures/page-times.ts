import { around, type Item, runsOf } from './level.ts';
import { type Page, pairsFor } from './page.ts';
import type { Pair } from './pairs.ts';
import type { PictureFacts } from './picture-read.ts';
import { clockOf, timeOf } from './shown-times.ts';

/** A time with a word or two beside it: `Nov 20, 2026 · Payment`. */
const LONGEST_TIME = 40;

/** What only banks and wallets of America have; there 11/12/2026 is a day of November. */
const AMERICAN = /checking|zelle|venmo|cashapp|routingnumber|chase|wellsfargo|bankofamerica|capitalone/;
const MONTH_FIRST = /\b(0?[1-9]|1[0-2])\/([0-3]?\d)\/(20\d\d)/;

/** The moment of payment; banks set its day and its clock in rows of their own. */
export function paidAtOf(page: Page, receivedAt: string): PictureFacts['paid_at'] {
  const named = [...pairsFor(page, 'paid_time'), ...pairsFor(page, 'made_time')];
  const isBooked = ({ word }: Pair) => /入账|记账/.test(word);
  const pairs = [...named.filter((pair) => !isBooked(pair)), ...named.filter(isBooked)];
  const textOf = ({ lines }: Pair) => lines.map((line) => line.map(({ text }) => text).join(' ')).join(' ');
  const written = (text: string) =>
    AMERICAN.test(page.plain) ? text.replace(MONTH_FIRST, '$2/$1/$3') : text;
  for (const pair of pairs) {
    const time = timeOf(written(textOf(pair)), receivedAt);
    if (!time) continue;
    const clock = time.precision === 'day' ? pairs.map(textOf).find((text) => clockOf(text) !== null) : null;
    const whole = clock && timeOf(`${time.value} ${clockOf(clock)}`, receivedAt);
    return { value: whole || time, box: around(pair.lines.flat()) };
  }
  return aloneTimeOf(page, receivedAt);
}

/** The only day of a page that stands in no row, under the amount of most pages without such a row. */
export function aloneTimeOf({ items, pairs }: Page, receivedAt: string): PictureFacts['paid_at'] {
  const valued = new Set(pairs.flatMap(({ lines }) => lines.flat().map(({ box }) => box)));
  const found = runsOf(items.filter(({ box }) => !valued.has(box))).flatMap((run) => {
    const text = `${run.map((item) => item.text).join(' ')} ${halfBelow(run, items)}`;
    const time = text.length > LONGEST_TIME ? null : timeOf(text, receivedAt);
    return time ? [{ value: time, box: around(run) }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The half of the day of a clock that filled its line. */
function halfBelow(run: readonly Item[], items: readonly Item[]): string {
  const last = run.at(-1) as Item;
  const below = items.find(
    (item) =>
      item.top > last.y &&
      item.top - last.bottom < last.height &&
      item.left < last.right &&
      item.right > (run[0] as Item).left,
  );
  return /\d:\d\d$/.test(last.plain) && /^[ap]m$/.test(below?.plain ?? '') ? (below?.text ?? '') : '';
}
