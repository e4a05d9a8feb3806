import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page with its script and style in it, and the policy that lets exactly these run. */
export interface WholePage {
  readonly text: string;
  readonly policy: string;
}

const SCRIPT = /<script type="module"[^>]*\ssrc="[^"]*assets\/([^"/]+)"[^>]*><\/script>/;
const STYLE = /<style[^>]*>([\s\S]*?)<\/style>/;

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Puts a built page's one script into the page itself. */
export function wholePage(built: string, assetsDir: string): WholePage {
  const [tag = '', name = ''] = SCRIPT.exec(built) ?? [];
  const script = readFileSync(join(assetsDir, name), 'utf8').replaceAll('</script', '<\\/script');
  const style = STYLE.exec(built)?.[1] ?? '';
  // A function as the replacement, so that no `$` of the script is taken for a sign.
  const text = built
    .replace(tag, () => '')
    .replace('</body>', () => `<script type="module">${script}</script>\n</body>`)
    .replaceAll(/ nonce="NONCE"/g, '')
    .replace(/\s*<meta property="csp-nonce"[^>]*>/, '');
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
  return { text, policy };
}
