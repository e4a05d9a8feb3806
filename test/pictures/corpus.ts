import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../browser/browser.ts';
import { type Drawn, draw } from './draw.ts';
import { SHOTS } from './shots.ts';

const cache = resolve(import.meta.dirname, '../../.cache');

/** The corpus belongs to the code that draws it: another code, another folder. */
function folder(): string {
  const hash = createHash('sha256');
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(designs.*|draw|finish|payments|phone|shots)\.ts$/.test(name),
  );
  for (const name of files.sort()) hash.update(readFileSync(join(import.meta.dirname, name)));
  return join(cache, `pictures-${hash.digest('hex').slice(0, 12)}`);
}

/** Draws the whole corpus, once; a minute and a half on two cores. */
export async function setup(): Promise<void> {
  const home = folder();
  if (existsSync(home)) return;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, 'pictures-new-'));
  const browser = await openBrowser();
  try {
    const drawn: Drawn[] = [];
    for (const shot of SHOTS) {
      const { bytes, ending, truth } = await draw(browser, shot);
      writeFileSync(join(beside, `${shot.name}.${ending}`), bytes);
      drawn.push({ name: shot.name, file: `${shot.name}.${ending}`, part: shot.part, truth });
    }
    writeFileSync(join(beside, 'manifest.json'), JSON.stringify(drawn, null, 1));
  } finally {
    await browser.close();
  }
  try {
    renameSync(beside, home);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(home)) throw error;
  }
}

/** The pictures that were drawn, with what they show. */
export function corpus(): { readonly home: string; readonly pictures: readonly Drawn[] } {
  const home = folder();
  return { home, pictures: JSON.parse(readFileSync(join(home, 'manifest.json'), 'utf8')) };
}
