import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { causeWords } from '../../../src/adapters/documents/dossier-words.ts';
import { lexicon } from '../../../src/adapters/documents/lexicon.ts';
import { loadTexts } from '../../../src/adapters/texts/load.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { BOOK_REMARKS } from '../../../src/domain/order-book/reading.ts';

const texts = loadTexts(join(import.meta.dirname, '../../../flows/texts'));
const at = { value: '2026-11-21T15:40:00+08:00', precision: 'minute' } as const;

describe.each(LOCALES)('what the order book shows, in %s', (locale) => {
  it('has words for every remark', () => {
    for (const kind of BOOK_REMARKS) {
      const reasons = [{ kind: 'book', remark: { kind } }] as const;
      expect(causeWords({ cause: 'order_deleted', reasons }, lexicon(texts, locale))).not.toContain('book-');
    }
  });
});

it('names when, how much and how often', () => {
  const say = lexicon(texts, 'zh-CN');
  const words = causeWords(
    {
      cause: 'callback_lost',
      reasons: [
        { kind: 'book', remark: { kind: 'payment_confirmed', at } },
        { kind: 'book', remark: { kind: 'callback_failed', at, count: 6 } },
        { kind: 'book', remark: { kind: 'amount_differs', amount: { minor: 9800, currency: 'CNY' } } },
      ],
    },
    say,
  );
  expect(words).toContain('支付渠道确认已收款（2026年11月21日 15:40）');
  expect(words).toContain('6 次');
  expect(words).toContain('订单上的金额不同（¥98.00）');
});
