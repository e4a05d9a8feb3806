import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import { DAY, HOUR, MINUTE } from '../../../src/domain/instant.ts';
import type { LossType } from '../../../src/domain/loss-type.ts';
import { codedWords } from '../../../src/engine/desk/worded/coded-words.ts';
import type { NoticeLine } from '../../../src/engine/ports/notice.ts';
import { tellWeek, weekBefore } from '../../../src/engine/reports/tell-week.ts';
import { freshDir, openIn } from '../../adapters/store/places.ts';
import { someCase, someConversation, someTurn } from '../../contract/samples.ts';

const TEXTS = loadTexts('flows/texts');
/** A Monday in Beijing. */
const MONDAY = Date.parse('2026-11-23T00:00:00+08:00');

let dir: string;
let remove: () => void;
let store: ReturnType<typeof openIn>;
let told: Map<string, readonly NoticeLine[]>;
let noted: string[];
beforeEach(() => {
  ({ dir, remove } = freshDir());
  store = openIn(dir);
  told = new Map();
  noted = [];
});
afterEach(() => {
  store.close();
  remove();
});

async function lose(
  reference: string,
  openedAt: number,
  lossType: LossType = 'paid_no_order',
): Promise<void> {
  const lane = `web:${reference}`;
  const value = someCase({ reference, openedAt, lossType });
  const conversation = { value: someConversation({ lane, case: reference }), version: 0 };
  await store.commitTurns([someTurn({ lane, conversation, case: { value, version: 0 } })]);
}

function tell(now: number): Promise<void> {
  const digest = { texts: TEXTS, words: codedWords(TEXTS, 'zh-CN'), locale: 'zh-CN' as const };
  const keep = async (key: string, lines: readonly NoticeLine[]) => void told.set(key, lines);
  return tellWeek({ store, digest, tell: keep, note: (words) => void noted.push(words) }, now);
}

it('a week is Monday to Sunday in Beijing, and is read from Monday at nine', () => {
  const last = { from: MONDAY - 7 * DAY, until: MONDAY };
  expect(weekBefore(MONDAY + 9 * HOUR)).toEqual(last);
  expect(weekBefore(MONDAY + 9 * HOUR - 1)).toEqual({ from: MONDAY - 14 * DAY, until: MONDAY - 7 * DAY });
  expect(weekBefore(MONDAY + 7 * DAY)).toEqual(last);
});

describe('the week', () => {
  it('is told once, with the cases it speaks of, also where nobody was there on Monday', async () => {
    await lose('ZD-7K3F-2Q', MONDAY - DAY);
    await lose('ZD-8M4G-3R', MONDAY - 8 * DAY);
    await lose('ZD-9N5H-4S', MONDAY + MINUTE);
    const late = MONDAY + 3 * DAY;
    await tell(late);
    expect([...told.values()]).toEqual([
      [
        {
          words: expect.stringMatching(/^上周有 1 件案件，其中丢单 1 件：最多的是已付款/),
          cases: ['ZD-7K3F-2Q'],
        },
        expect.anything(),
        { words: expect.stringContaining('首次回复准时'), cases: [] },
      ],
    ]);
    expect(noted).toEqual([expect.stringContaining('ZD-7K3F-2Q')]);
    store.close();
    store = openIn(dir);
    await tell(late + HOUR);
    await tell(MONDAY + 7 * DAY + 8 * HOUR);
    expect(noted).toHaveLength(1);
    expect(told.size).toBe(1);
    await tell(MONDAY + 7 * DAY + 9 * HOUR);
    expect(noted).toHaveLength(2);
    expect(noted[1]).toContain('ZD-9N5H-4S');
  });

  it('counts as lost what was, not what only looked like it', async () => {
    await lose('ZD-7K3F-2Q', MONDAY - DAY);
    for (const reference of ['ZD-8M4G-3R', 'ZD-9N5H-4S']) await lose(reference, MONDAY - DAY, 'not_charged');
    await tell(MONDAY + 9 * HOUR);
    expect(noted[0]).toMatch(
      /^上周有 3 件案件，其中丢单 1 件：最多的是已付款，没有订单（1 件），付款渠道最多的是.*（1 件）/,
    );
    await lose('ZD-2B3C-4D', MONDAY + DAY, 'other');
    await tell(MONDAY + 7 * DAY + 9 * HOUR);
    expect(noted[1]).toMatch(/^上周有 1 件案件，没有一件是丢单。/);
  });

  it('in which nothing was lost is good news for a shop that had cases, and none for one that had none', async () => {
    await tell(MONDAY + 9 * HOUR);
    expect(noted).toEqual([]);
    await lose('ZD-8M4G-3R', MONDAY - 8 * DAY);
    await tell(MONDAY + 9 * HOUR);
    expect(noted).toEqual(['上周没有人来找单。']);
    await tell(MONDAY + 60 * DAY);
    expect(noted).toHaveLength(1);
  });

  it('is told again where it could not be noted, under the same name', async () => {
    await lose('ZD-7K3F-2Q', MONDAY - DAY);
    const digest = { texts: TEXTS, words: codedWords(TEXTS, 'en'), locale: 'en' as const };
    const keys: string[] = [];
    const parts = { digest, note: () => undefined };
    const broken = { ...store, beat: () => Promise.reject(new Error('disk full')) };
    const keep = async (key: string) => void keys.push(key);
    await expect(tellWeek({ ...parts, store: broken, tell: keep }, MONDAY + DAY)).rejects.toThrow(
      'disk full',
    );
    await tellWeek({ ...parts, store, tell: keep }, MONDAY + DAY);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });
});
