import { describe, expect, it } from 'vitest';
import { dossierOf } from '../../../src/adapters/documents/dossier.ts';
import type { DossierOptions } from '../../../src/adapters/documents/dossier-shape.ts';
import { renderMarkdown } from '../../../src/adapters/documents/markdown.ts';
import { renderPdf } from '../../../src/adapters/documents/pdf.ts';
import { composeAppeal } from '../../../src/domain/appeal.ts';
import type { Case } from '../../../src/domain/case.ts';
import { CHECKS } from '../../../src/domain/check.ts';
import { EXHIBIT_KINDS } from '../../../src/domain/exhibit.ts';
import { LACK_REASONS, ORDER_SIGHTINGS, WALLET_STATUSES } from '../../../src/domain/fact.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { LOSS_TYPES } from '../../../src/domain/loss-type.ts';
import { AT, anExhibit, PLAN, told } from '../../domain/a-case.ts';
import { MADE_AT, someCase, TEXTS } from './a-bundle.ts';

const OPTIONS: DossierOptions = {
  locale: 'zh-CN',
  numbers: 'whole',
  shopName: '星辰点卡',
  head: 'a'.repeat(64),
  madeAt: MADE_AT,
};

function dossier(change: Partial<Case> = {}, options: Partial<DossierOptions> = {}) {
  return dossierOf(composeAppeal(someCase(change), PLAN), TEXTS, { ...OPTIONS, ...options });
}
const markdown = (...given: Parameters<typeof dossier>) => renderMarkdown(dossier(...given));
const pdf = async (...given: Parameters<typeof dossier>) =>
  Buffer.from(
    await renderPdf(dossier(...given), { page: (page, pages) => `${page}/${pages}` }, new Date(MADE_AT)),
  );

describe('the dossier', () => {
  it('has words for whatever a case can hold, in both languages', () => {
    for (const locale of LOCALES) {
      for (const [index, lossType] of LOSS_TYPES.entries()) {
        const facts = {
          wallet_status: told('wallet_status', WALLET_STATUSES[index % WALLET_STATUSES.length] ?? 'none'),
          order_seen: told('order_seen', ORDER_SIGHTINGS[index % ORDER_SIGHTINGS.length] ?? 'none'),
          amount: { standing: 'unobtainable', reason: LACK_REASONS[index % 5] ?? 'other', at: AT },
        } as const;
        const change: Partial<Case> = {
          lossType,
          facts,
          because: ['wallet_charged', 'order_absent', 'customer_said'],
          exhibits: EXHIBIT_KINDS.map((kind, at) => anExhibit({ kind, number: at + 1 })),
          checks: CHECKS.map((check) => ({ check, result: 'unknown', by: 'customer', at: AT })),
          handedOverEarly: 'customer_chose',
        };
        expect(markdown(change, { locale })).not.toMatch(/undefined|null|\{ ?\$/);
      }
    }
  });

  it('says what each exhibit proves, and of one that nobody has read what it counts as', () => {
    const exhibits = [anExhibit({ kind: 'payment_proof', number: 7 })];
    expect(markdown({ facts: {}, exhibits })).toContain('可以作为付款');
    expect(markdown({ facts: {}, exhibits }, { locale: 'en' })).toContain(
      'Counts as payment numbers, picture of the payment',
    );
    expect(markdown({ facts: {}, exhibits: [anExhibit({ kind: 'other', number: 7 })] })).not.toContain(
      '可以作为',
    );
  });

  it('shows whole numbers only where they belong', () => {
    expect(markdown()).toContain('4200002345202611213456789012');
    const masked = markdown({}, { numbers: 'masked' });
    expect(masked).not.toContain('4200002345202611213456789012');
    expect(masked).toContain('…9012');
  });

  it('says what is missing, what does not fit and how it ended', () => {
    const rival = told('amount', { minor: 8600, currency: 'CNY' });
    const { amount, product, ...facts } = someCase().facts;
    const text = markdown({
      facts: {
        ...facts,
        amount: { ...told('amount', { minor: 6800, currency: 'CNY' }), standing: 'contradicted', rival },
      },
      stage: 'decided',
      decision: { kind: 'rejected', words: '单号查不到', by: 'lin', at: AT },
    });
    expect(text).toContain('材料还不全 2/3');
    expect(text).toContain('## 还缺的材料');
    expect(text).toContain('金额有两种说法：¥68.00 和 ¥86.00');
    expect(text).toContain('单号查不到');
    expect(text).toContain('| **说法不一致** |');
  });

  it('lets nothing a customer wrote become markup', () => {
    const text = markdown({
      facts: { ...someCase().facts, product: told('product', '# [a](http://b) | <img src=x>\n- c') },
    });
    expect(text).toContain('\\# \\[a\\](http://b) \\| \\<img src=x\\>');
    expect(text.split('\n').filter((line) => line.startsWith('- c'))).toEqual([]);
  });
});

describe('the PDF', () => {
  it('is one, with its fonts inside, and the same for the same dossier', async () => {
    const bytes = await pdf();
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    expect(bytes.toString('latin1')).toMatch(/\/FontFile2/);
    expect(bytes.length).toBeLessThan(200_000);
    expect((await pdf()).equals(bytes)).toBe(true);
  });

  it('goes on over pages, and takes what it cannot draw', async () => {
    const pages = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b/g)?.length;
    const exhibits = Array.from({ length: 40 }, (_, at) => anExhibit({ number: at + 1, name: '😀한글.png' }));
    const few = pages(await pdf({ exhibits: [] })) ?? 0;
    const many = pages(await pdf({ exhibits })) ?? 0;
    expect(few).toBeLessThanOrEqual(2);
    expect(many).toBeGreaterThanOrEqual(5);
    expect(many).toBeLessThanOrEqual(8);
    const flood = told('order_before', '很长'.repeat(20_000));
    expect(pages(await pdf({ facts: { order_before: flood } }))).toBeLessThanOrEqual(5);
  });
});
