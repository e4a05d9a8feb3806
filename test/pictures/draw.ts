import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { finished } from './finish.ts';
import { paymentOf } from './payments.ts';
import type { Shot } from './shots.ts';
import type { Look, Truth, TruthKey } from './truth.ts';

export interface Drawn {
  readonly name: string;
  readonly file: string;
  readonly part: Shot['part'];
  readonly truth: Truth;
}

const MOST_TRIES = 5;

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a text stands on the page, one rectangle per line it takes. */
async function rectsOf(page: Page, text: string): Promise<Rect[]> {
  return await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }));
    }
    return [];
  }, text);
}

/** Hides the end of a value: cuts the picture before its last line (or within its only one), or smears its last third. */
async function hidden(
  png: Buffer,
  rects: readonly Rect[],
  scale: number,
  how: 'cut' | 'smear',
): Promise<Buffer> {
  const last = rects.at(-1);
  if (!last) throw new Error('the value to hide is not on the page');
  const { width = 0 } = await sharp(png).metadata();
  if (how === 'cut' && rects.length > 1) {
    return await sharp(png)
      .extract({ left: 0, top: 0, width, height: Math.floor((last.y + 1) * scale) })
      .toBuffer();
  }
  const from = rects.length > 1 ? last.x : last.x + last.width * 0.6;
  const box = {
    left: Math.floor(from * scale),
    top: Math.floor(last.y * scale),
    width: Math.ceil((last.x + last.width - from) * scale),
    height: Math.ceil(last.height * scale),
  };
  if (how === 'cut')
    return await sharp(png)
      .extract({ left: 0, top: 0, width: box.left + 4, height: box.top + box.height + 40 })
      .toBuffer();
  const smear = await sharp(png).extract(box).blur(14).toBuffer();
  return await sharp(png)
    .composite([{ input: smear, left: box.left, top: box.top }])
    .toBuffer();
}

/** Cut at the right, every value may have lost its end; below, or where it is smeared, only the one. */
function truthWithout(truth: Truth, key: 'transaction_id' | 'merchant_order_id', atRight: boolean): Truth {
  const { [key]: _, ...facts } = truth.facts ?? {};
  const free = Object.keys(facts) as TruthKey[];
  return { ...truth, facts: atRight ? {} : facts, free: atRight ? free : [], warnings: ['id_incomplete'] };
}

/** A page as it would be photographed, and where a text stands on it. */
async function photographed(
  browser: Browser,
  html: string,
  { width, height = 780, scale }: Look,
  text: string | undefined,
): Promise<{ png: Buffer; rects: readonly Rect[] }> {
  const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
  try {
    const page = await context.newPage();
    await page.setContent(html);
    await page.evaluate(() => document.fonts.ready);
    const rects = text === undefined ? [] : await rectsOf(page, text);
    return { png: await page.screenshot({ fullPage: true }), rects };
  } finally {
    await context.close();
  }
}

/** On a busy machine Chromium misses a frame now and then; a new page gets it. */
async function persistently<T>(task: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await task();
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

export async function draw(
  browser: Browser,
  { design, seed, look, finish, hide }: Shot,
): Promise<{ bytes: Buffer; ending: string; truth: Truth }> {
  const { html, truth } = design.draw(paymentOf(seed), look);
  const shown = await persistently(() => photographed(browser, html, look, hide && truth.facts?.[hide.key]));
  if (!hide) return { ...(await finished(shown.png, finish)), truth };
  const png = await hidden(shown.png, shown.rects, look.scale, hide.how);
  return {
    ...(await finished(png, finish)),
    truth: truthWithout(truth, hide.key, hide.how === 'cut' && shown.rects.length === 1),
  };
}
