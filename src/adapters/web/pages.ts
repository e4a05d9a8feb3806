import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Context } from 'hono';
import type { Randomness } from '../../engine/ports/clock.ts';
import { refuse } from './refusals.ts';
import { newNonce, pagePolicy } from './security.ts';
import { type WholePage, wholePage } from './whole-page.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export type PageName = 'chat' | 'desk' | 'verify';

export interface Pages {
  /** The page's HTML with its policy; `frameAncestors` are the origins that may show it in a frame. */
  html(c: Context, page: PageName, frameAncestors: readonly string[]): Response;
  /** A page that is one file with everything in it: it loads nothing, and works where it was saved to. */
  alone(c: Context, page: PageName): Response;
  /** A file of the build, for ever cacheable: its name changes with its content. */
  asset(c: Context, name: string): Response;
}

interface Asset {
  readonly type: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly gzip: Uint8Array<ArrayBuffer>;
  readonly brotli: Uint8Array<ArrayBuffer>;
}

function loadAsset(path: string): Asset {
  const plain = new Uint8Array(readFileSync(path));
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
  return {
    type: MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
    plain,
    gzip: new Uint8Array(gzipSync(plain)),
    brotli: new Uint8Array(brotliCompressSync(plain, quality)),
  };
}

/** Serves what `buildPages` made. The build is read once; a new one needs a new start. */
export function openPages(dir: string, randomness: Randomness): Pages {
  const assetsDir = join(dir, 'assets');
  const names = new Set(existsSync(assetsDir) ? readdirSync(assetsDir) : []);
  const assets = new Map<string, Asset>();
  const pages = new Map<PageName, string>();

  const template = (page: PageName): string => {
    const known = pages.get(page);
    if (known !== undefined) return known;
    const built = readFileSync(join(dir, page, 'page/index.html'), 'utf8');
    // Both pages share one assets folder; each is asked for it under its own path.
    const text = built.replaceAll(/(["'])(?:\.\.?\/)+assets\//g, `$1/${page}/assets/`);
    pages.set(page, text);
    return text;
  };

  const whole = new Map<PageName, WholePage>();
  const wholeOf = (page: PageName): WholePage => {
    const known =
      whole.get(page) ?? wholePage(readFileSync(join(dir, page, 'page/index.html'), 'utf8'), assetsDir);
    whole.set(page, known);
    return known;
  };

  return {
    alone(c, page) {
      const { text, policy } = wholeOf(page);
      c.header('Content-Security-Policy', policy);
      c.header('X-Frame-Options', 'DENY');
      c.header('Cache-Control', 'no-cache');
      return c.html(text);
    },

    html(c, page, frameAncestors) {
      const nonce = newNonce(randomness);
      c.header('Content-Security-Policy', pagePolicy(nonce, frameAncestors));
      c.header('Cross-Origin-Opener-Policy', 'same-origin');
      if (frameAncestors.length === 0) c.header('X-Frame-Options', 'DENY');
      c.header('Cache-Control', 'no-store');
      return c.html(template(page).replaceAll('nonce="NONCE"', `nonce="${nonce}"`));
    },

    asset(c, name) {
      if (!names.has(name)) return refuse(c, 'not_found');
      const asset = assets.get(name) ?? loadAsset(join(assetsDir, name));
      assets.set(name, asset);
      c.header('Cache-Control', 'public, max-age=31536000, immutable');
      c.header('Vary', 'Accept-Encoding');
      c.header('Content-Type', asset.type);
      const accepted = c.req.header('accept-encoding') ?? '';
      for (const [encoding, body] of [
        ['br', asset.brotli],
        ['gzip', asset.gzip],
      ] as const) {
        if (!accepted.includes(encoding) || body.length >= asset.plain.length) continue;
        c.header('Content-Encoding', encoding);
        return c.body(body);
      }
      return c.body(asset.plain);
    },
  };
}
