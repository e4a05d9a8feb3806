import { setTimeout as sleep } from 'node:timers/promises';
import type { Exhibit } from '../../../domain/exhibit.ts';
import type { Vault } from '../../../engine/ports/vault.ts';
import type { Previews } from '../../../engine/previews.ts';
import type { Calls } from '../calls.ts';
import { complete, drop, handIn, isReady } from '../uploads.ts';
import type { ShownCase } from './shown.ts';

export interface PictureParts {
  readonly calls: Calls;
  readonly vault: Pick<Vault, 'read'>;
  readonly previews: Previews;
}

const LOOKS = 8;
const PAUSE = 400;
/** What Slack does not show after so many times it never will. */
const MOST_TIMES = 20;

/**
 * Brings the masked preview of an exhibit as far as it goes now. The file is kept before anybody could see it, so that
 * it is taken down with all the rest. `false`: it may still come.
 */
export async function bringPicture(
  exhibit: Exhibit,
  { pictures }: Pick<ShownCase, 'pictures'>,
  keep: () => Promise<void>,
  parts: PictureParts,
): Promise<boolean> {
  const { calls } = parts;
  const key = String(exhibit.number);
  const name = `exhibit-${key}.jpg`;
  if (pictures[key] === undefined) {
    const drawn = await drawMasked(exhibit, parts);
    if (drawn?.kind === 'busy') return false;
    pictures[key] =
      drawn?.kind === 'drawn' ? { file: await handIn(calls, { name, bytes: drawn.jpeg }), times: 0 } : null;
    await keep();
  }
  const held = pictures[key];
  if (held === null || typeof held === 'string') return true;
  const { file, times } = held;
  await complete(calls, file, name);
  const appeared = await appears(calls, file);
  if (appeared === false && times < MOST_TIMES) pictures[key] = { file, times: times + 1 };
  else {
    if (appeared === false) await drop(calls, file);
    pictures[key] = appeared ? file : null;
  }
  await keep();
  return typeof pictures[key] !== 'object' || pictures[key] === null;
}

async function drawMasked({ mediaType, sha256, reading }: Exhibit, { vault, previews }: PictureParts) {
  const original = mediaType.startsWith('image/') ? await vault.read(sha256) : null;
  return original && previews.masked(original, reading);
}

/** Whether Slack shows the file where it is named, within a few seconds; `null` where it was lost. */
export async function appears(calls: Calls, file: string): Promise<boolean | null> {
  for (let look = 0; look < LOOKS; look += 1) {
    const ready = await isReady(calls, file);
    if (ready !== false) return ready;
    await sleep(PAUSE);
  }
  return false;
}
