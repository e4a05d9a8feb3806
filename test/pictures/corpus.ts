import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openBrowser } from '../browser/browser.ts';
import { type Drawn, draw } from './draw.ts';
import { SHOTS, type Shot, TESTED } from './shots.ts';

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

/** Draws those that are not there yet, a quarter of a second each. Whoever draws beside us draws the same. */
export async function drawThem(shots: readonly Shot[]): Promise<void> {
  const home = folder();
  const missing = shots.filter(({ name }) => !existsSync(noteOf(home, name)));
  if (missing.length === 0) return;
  mkdirSync(home, { recursive: true });
  const put = (name: string, content: string | Uint8Array) => {
    const beside = join(home, `.${process.pid}-${name}`);
    writeFileSync(beside, content);
    renameSync(beside, join(home, name));
  };
  const browser = await openBrowser();
  try {
    for (const shot of missing) {
      const { bytes, ending, truth } = await draw(browser, shot);
      const drawn: Drawn = { name: shot.name, file: `${shot.name}.${ending}`, part: shot.part, truth };
      put(drawn.file, bytes);
      put(`${shot.name}.json`, JSON.stringify(drawn));
    }
  } finally {
    await browser.close();
  }
}

/** Before the tests; those that are only measured are not drawn for them. */
export function setup(): Promise<void> {
  return drawThem(TESTED);
}

function noteOf(home: string, name: string): string {
  return join(home, `${name}.json`);
}

/** The pictures that were drawn, with what they show. */
export function corpus(): { readonly home: string; readonly pictures: readonly Drawn[] } {
  const home = folder();
  const notes = SHOTS.map(({ name }) => noteOf(home, name)).filter((note) => existsSync(note));
  return { home, pictures: notes.map((note) => JSON.parse(readFileSync(note, 'utf8'))) };
}
