import { describe, expect, it } from 'vitest';
import type { EntryView } from '../../../src/adapters/web/chat/entry-view.ts';
import { dayWords } from '../../../src/adapters/web/chat/page/day.ts';
import * as entries from '../../../src/adapters/web/chat/page/entries.ts';
import { type Pending, stillPending } from '../../../src/adapters/web/chat/page/pending.ts';
import { piecesOf } from '../../../src/adapters/web/chat/page/pieces.ts';
import { WORDS } from '../../../src/adapters/web/chat/page/words.ts';

const blank = { author: 'customer', name: '', text: '', prompt: null, buttons: [], files: [] } as const;
const entry = (number: number, more: Partial<EntryView> = {}): EntryView => ({
  ...{ ...blank, case: null, at: 0 },
  ...more,
  number,
});
const sent = (id: string, more: object = {}): Pending =>
  ({ id, at: 1000, base: 0, state: 'sent', kind: 'text', text: id, ...more }) as Pending;

describe('what is on its way', () => {
  const left = (pending: Pending[], log: EntryView[], now = 1000) =>
    stillPending(pending, log, now).map(({ id }) => id);

  it('gives way to its line, one for one and in order', () => {
    expect(left([sent('a'), sent('b')], [entry(1)])).toEqual(['b']);
    expect(left([sent('a'), sent('b')], [entry(1), entry(2)])).toEqual([]);
    expect(left([sent('a', { base: 1 })], [entry(1)])).toEqual(['a']);
    expect(left([sent('a', { state: 'sending' })], [entry(1)])).toEqual(['a']);
    expect(left([sent('a')], [entry(1, { author: 'zhaodan' })])).toEqual(['a']);
  });

  it('is not waited for longer than makes sense', () => {
    expect(left([sent('a')], [], 10_000)).toEqual([]);
  });

  it('keeps the files that were refused', () => {
    const file = (fault: string | null, sha256: string | null) => ({
      file: null,
      preview: null,
      fault,
      sha256,
    });
    const upload = sent('a', { kind: 'files', files: [file(null, 'x'), file('empty', null)], progress: 1 });
    const line = entry(1, { files: [{ sha256: 'x', bytes: 1, mediaType: 'image/png', name: 'x.png' }] });
    expect(stillPending([upload], [line], 1000)).toMatchObject([
      { state: 'failed', text: '', files: [{ fault: 'empty' }] },
    ]);
  });
});

describe('the log', () => {
  it('is joined where it was cut, and asked for anew where lines are gone', () => {
    const known = [entry(1), entry(2), entry(3)];
    expect(
      entries.joinEntries(known, [entry(3, { edited: 'x' }), entry(4)], 2)?.map((e) => e.edited),
    ).toEqual([undefined, undefined, 'x', undefined]);
    expect(entries.joinEntries(known, [], 2)).toBeNull();
    expect(entries.joinEntries(known, [], 0)).toEqual([]);
  });

  it('lets the last typed words be changed, but no press and no command', () => {
    const asked = entry(1, { author: 'zhaodan', prompt: 'p', buttons: [{ option: 'a', label: '好' }] });
    expect(entries.editable([asked, entry(2, { text: '68' })])?.number).toBe(2);
    expect(entries.editable([asked, entry(2, { text: '好' })])).toBeNull();
    expect(entries.editable([asked, entry(2, { text: '/status' })])).toBeNull();
  });

  it('knows a receipt', () => {
    const receipt = `编号 ZD-7K3F-2Q\n${'9f'.repeat(32)}`;
    expect(entries.isReceipt(entry(1, { author: 'zhaodan', text: receipt }))).toBe(true);
    expect(entries.isReceipt(entry(1, { author: 'zhaodan', text: '编号 ZD-7K3F-2Q' }))).toBe(false);
    expect(entries.isReceipt(entry(1, { text: receipt }))).toBe(false);
    const grouped = '编号 ZD-3AAP-3M\n指纹 5c2b 2125 6b82 9d3d';
    expect(entries.isReceipt(entry(1, { author: 'zhaodan', text: grouped }))).toBe(true);
    const number = 'ZD-3AAP-3M 交易单号 4200 0023 4520 2611';
    expect(entries.isReceipt(entry(1, { author: 'zhaodan', text: number }))).toBe(false);
  });
});

describe('words', () => {
  const marked = (text: string) =>
    piecesOf(text).flatMap(({ kind, text: t }) => (kind === 'text' ? [] : [t]));

  it('can be copied where they are numbers', () => {
    const text = '交易单号4200002345202611213456789012，商户单号 XC20261121140312345。编号ZD-7K3F-2Q';
    expect(marked(text)).toEqual(['4200002345202611213456789012', 'XC20261121140312345', 'ZD-7K3F-2Q']);
    expect(marked('4200 0023 4520 2611')).toEqual(['4200 0023 4520 2611']);
    expect(marked('¥68.00 2026-11-21 14:03 1234')).toEqual([]);
    expect(marked('看 https://a.example/b?c=1，好')).toEqual(['https://a.example/b?c=1']);
    expect(
      piecesOf(text)
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });

  it('read long texts in one go', () => {
    const started = performance.now();
    piecesOf('a-'.repeat(200_000));
    piecesOf('1234 '.repeat(80_000));
    // A tenth of a second, or minutes where each letter makes it read again what stands behind it.
    expect(performance.now() - started).toBeLessThan(15_000);
  });

  it('are there in both languages, for the same things', () => {
    const [zh, en] = [WORDS['zh-CN'], WORDS.en];
    expect(Object.keys(en)).toEqual(Object.keys(zh));
    for (const words of [zh, en]) expect(JSON.stringify(words)).not.toMatch(/[!！]/);
  });

  it('name days as people do, in Beijing', () => {
    const now = Date.parse('2026-11-22T00:30:00+08:00');
    expect(dayWords(now - 60_000, now, 'zh-CN')).toBe('今天');
    expect(dayWords(now - 3_600_000, now, 'zh-CN')).toBe('昨天');
    expect(dayWords(Date.parse('2026-11-16T12:00:00+08:00'), now, 'zh-CN')).toBe('11月16日 星期一');
    expect(dayWords(Date.parse('2025-01-01T12:00:00+08:00'), now, 'en')).toBe('Wednesday, 1 Jan 2025');
  });
});
