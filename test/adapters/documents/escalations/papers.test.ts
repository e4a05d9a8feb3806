import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { evidenceListOf, statementOf } from '../../../../src/adapters/documents/escalations/court-papers.ts';
import { renderPaperMarkdown } from '../../../../src/adapters/documents/escalations/markdown.ts';
import { customerFiles, packetFiles } from '../../../../src/adapters/documents/escalations/packet-files.ts';
import { renderPlainText } from '../../../../src/adapters/documents/escalations/plain-text.ts';
import { sheetOf } from '../../../../src/adapters/documents/escalations/sheet.ts';
import type { Member } from '../../../../src/adapters/documents/zip.ts';
import { LOCALES, type Locale } from '../../../../src/domain/locale.ts';
import { LOSS_TYPES } from '../../../../src/domain/loss-type.ts';
import type { PaymentChannel } from '../../../../src/domain/payment-channel.ts';
import type { Packet } from '../../../../src/engine/escalation/packet.ts';
import { anExhibit, told } from '../../../domain/a-case.ts';
import {
  aTurnedDownCase,
  PAID,
  packetOf,
  ROUTES,
  SHOP,
  TEXTS,
} from '../../../engine/escalation/a-situation.ts';

const PICTURE = Buffer.from('a picture');
const filesOf = (packet: Packet) => packetFiles(packet, { texts: TEXTS, readPicture: async () => PICTURE });
const named = (files: readonly Member[], path: string): Buffer => {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`there is no ${path} among ${files.map((each) => each.path)}`);
  return Buffer.from(file.bytes);
};
const text = (files: readonly Member[], path: string) => named(files, path).toString('utf8');

/** The words of a DOCX, as a word processor would show them, runs joined. */
async function wordsOf(docx: Buffer): Promise<string> {
  const zip = await yauzl.fromBufferPromise(docx);
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName !== 'word/document.xml') continue;
    const xml = Buffer.concat(await (await zip.openReadStreamPromise(entry)).toArray()).toString('utf8');
    return xml
      .replace(/<\/w:p>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  }
  throw new Error('this is no DOCX');
}

/** The first PDF and DOCX load their libraries and fonts. */
const SLOW = { timeout: 60_000 };

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
const channelOf = (route: (typeof ROUTES)[number]): PaymentChannel => route.for.channels?.[0] ?? 'wechat';
const CASES = ROUTES.flatMap((route) => LOCALES.map((locale) => [route.route, locale, route] as const));

describe.each(CASES)('the papers of %s in %s', SLOW, (name, locale, route) => {
  it('are whole in every form, with fonts inside, and hold no gap in their words', async () => {
    const packet = packetOf(name, aTurnedDownCase(channelOf(route), 'goods_missing', { locale }));
    const files = await filesOf(packet);
    const pdfs = files.filter(({ path }) => path.endsWith('.pdf'));
    expect(pdfs.length).toBeGreaterThanOrEqual(route.papers.length);
    for (const { path, bytes } of pdfs) {
      expect(Buffer.from(bytes.subarray(0, 5)).toString()).toBe('%PDF-');
      expect(Buffer.from(bytes).toString('latin1')).toMatch(/\/FontFile2/);
      expect(pagesOf(Buffer.from(bytes))).toBeLessThanOrEqual(7);
      const docx = await wordsOf(named(files, path.replace('.pdf', '.docx')));
      const plain = text(files, path.replace('.pdf', '.txt'));
      const markdown = text(files, path.replace('.pdf', '.md'));
      for (const words of [docx, plain, markdown]) {
        expect(words).not.toMatch(/undefined|\bnull\b|\{ ?\$|NaN/);
        expect(words).not.toMatch(/[!！](?!\[)/);
      }
    }
    const [first] = packet.texts;
    if (first === undefined) return;
    expect(text(files, 'text.txt')).toBe(`${first.words}\n`);
    expect(text(files, 'sheet.txt')).toContain(first.words);
    expect(text(files, 'sheet.md')).toContain(first.words);
    expect(await wordsOf(named(files, 'sheet.docx'))).toContain(first.words);
  });
});

it('have words for every loss, on every route, in both languages', SLOW, () => {
  for (const [name, locale, route] of CASES) {
    for (const loss of LOSS_TYPES) {
      const packet = packetOf(name, aTurnedDownCase(channelOf(route), loss, { locale }));
      const papers = [
        sheetOf(packet, TEXTS),
        statementOf(packet, locale, TEXTS),
        evidenceListOf(packet, locale, TEXTS),
      ];
      for (const paper of papers) {
        for (const words of [renderPlainText(paper), renderPaperMarkdown(paper)]) {
          expect(words, `${name} ${loss} ${locale}`).not.toMatch(/undefined|\bnull\b|\{ ?\$|NaN|[!！]/);
        }
      }
    }
  }
});

describe('what is handed in', SLOW, () => {
  const paths = async (route: string, channel: PaymentChannel, locale: Locale) =>
    (await filesOf(packetOf(route, aTurnedDownCase(channel, 'paid_no_order', { locale }))))
      .map(({ path }) => path)
      .filter((path) => !/\.(docx|md|txt)$/.test(path) || path.startsWith('text'));

  it('is Chinese before a Chinese court, with a copy to read for whoever speaks English', async () => {
    expect(await paths('small_claims', 'alipay', 'zh-CN')).toEqual([
      'sheet.pdf',
      'statement.pdf',
      'evidence-list.pdf',
      'pictures/1-payment-proof.png',
      'pictures/2-order-page.png',
    ]);
    expect(await paths('12315', 'wechat', 'en')).toEqual([
      'text.txt',
      'text-reading-copy.txt',
      'sheet.pdf',
      'evidence-list.pdf',
      'evidence-list-reading-copy.pdf',
      'pictures/1-payment-proof.png',
      'pictures/2-order-page.png',
    ]);
  });

  it('states the claim as a court wants it, and leaves the plaintiff to be written by hand', async () => {
    const files = await filesOf(packetOf('small_claims', aTurnedDownCase('alipay', 'paid_no_order')));
    const statement = text(files, 'statement.txt');
    expect(statement.startsWith('民事起诉状\n')).toBe(true);
    expect(statement).toContain('【原告】\n姓名: ____________________');
    expect(statement).toContain('【被告】\n名称: 星辰数字商品有限公司\n统一社会信用代码: 91330110MA2ABCDE1X');
    expect(statement).toContain('1. 判令被告退还原告货款人民币 68.00 元；');
    expect(statement).toContain(
      '2026年11月21日14:03，原告通过支付宝在“星辰点卡”购买原神月卡，付款¥68.00，支付成功，但“我的订单”里没有这一单。' +
        '订单号 2026112122001432101234567890，商家订单号 XC20261121140312345。',
    );
    expect(statement).toContain('见所附证据清单，共 3 份。');
    expect(statement).toContain('此致\n____________________人民法院\n具状人（签名）：');
    expect(statement).not.toContain('我已核对');
    expect(pagesOf(named(files, 'statement.pdf'))).toBe(1);
    const list = text(files, 'evidence-list.txt');
    expect(list).toContain('1 | 付款凭证 / bill.png | 本人截图或保存 | 已付款，以及金额、时间和收款方');
  });

  it('has lines to write on where the operator is not known or no file is kept', async () => {
    const { operator, ...shop } = SHOP;
    const theCase = aTurnedDownCase('alipay', 'paid_no_order', { exhibits: [] });
    const files = await filesOf(packetOf('small_claims', theCase, { shop }));
    expect(text(files, 'statement.txt')).toContain('【被告】\n名称: ____________________');
    expect(text(files, 'statement.txt')).toContain('见所附证据清单。');
    expect(text(files, 'evidence-list.txt')).toContain('5');
    expect(text(files, 'sheet.txt')).toContain('还缺 3 项');
    expect(text(files, 'sheet.txt')).toContain('商家全称（必须）：先看账单里的“收款方全称”');
  });
});

describe('what a customer is handed', SLOW, () => {
  const handed = async (packet: Packet) =>
    (await customerFiles(packet, { texts: TEXTS, readPicture: async () => PICTURE })).map(({ path }) => path);

  it('is what can be handed in, by names in their language, with the pictures in order', async () => {
    const exhibits = [anExhibit(), anExhibit({ number: 2, kind: 'order_page', mediaType: 'image/jpeg' })];
    const theCase = aTurnedDownCase('wechat', 'paid_no_order', { exhibits });
    expect(await handed(packetOf('wechat', theCase))).toEqual([
      '微信支付投诉-填写单.pdf',
      '图1-付款凭证.png',
      '图2-订单页面.jpg',
    ]);
    expect(await handed(packetOf('small_claims', { ...theCase, exhibits: [] }))).toEqual([
      '小额诉讼-填写单.pdf',
      '小额诉讼-起诉状.pdf',
      '小额诉讼-起诉状.docx',
      '小额诉讼-证据清单.pdf',
      '小额诉讼-证据清单.docx',
    ]);
  });

  it('has a copy to read beside what is handed in in another language', async () => {
    const theCase = aTurnedDownCase('wechat', 'paid_no_order', { locale: 'en', exhibits: [] });
    expect(await handed(packetOf('small_claims', theCase))).toContain(
      'Small claims-statement of claim (translation).pdf',
    );
  });
});

describe('a hostile case', SLOW, () => {
  const name = '# [a](http://b) ```` | <img src=x>\n- c \u202E😀';
  const product = told('product', name + '很长的商品名'.repeat(2000));
  const payee = told('payee', '```\u0000<w:p>&"公司');
  const exhibits = Array.from({ length: 30 }, (_, at) =>
    anExhibit({ number: at + 1, name: `\u202Egnp.${'名'.repeat(300)}<>&".png`, caption: '```# | x\u0007' }),
  );
  const facts = { ...PAID.wechat, product, payee };

  it('becomes papers all the same, and nothing in it becomes markup', async () => {
    for (const route of ['wechat', '12315', 'small_claims']) {
      const files = await filesOf(
        packetOf(route, aTurnedDownCase('wechat', 'paid_no_order', { facts, exhibits })),
      );
      const markdown = text(files, 'sheet.md');
      if (route !== 'small_claims') expect(markdown).toMatch(/^`{5}text\n.*\n`{5}$/m);
      // A fenced block shows what is in it as it is.
      expect(markdown.replace(/^(`{3,})text\n.*\n\1$/gms, '')).not.toMatch(/(?<!\\)<img/);
      expect(markdown.split('\n').filter((line) => line.startsWith('- c'))).toEqual([]);
      expect(markdown).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
      const docx = await wordsOf(named(files, 'sheet.docx'));
      expect(docx).not.toMatch(/[\p{Cc}\p{Cf}](?<!\n)/u);
      expect(pagesOf(named(files, 'sheet.pdf'))).toBeLessThanOrEqual(16);
    }
  });
});
