import { setTimeout as sleep } from 'node:timers/promises';
import type { Exhibit } from '../../../domain/exhibit.ts';
import type { Vault } from '../../../engine/ports/vault.ts';
import type { Previews } from '../../../engine/previews.ts';
import type { Calls } from '../calls.ts';
import { complete, handIn, isReady } from '../uploads.ts';

export interface PictureParts {
  readonly calls: Calls;
  readonly vault: Pick<Vault, 'read'>;
  readonly previews: Previews;
}

const LOOKS = 8;
const PAUSE = 400;

/** Hands the masked preview of an exhibit in to Slack; the file's id, or `null` where there is nothing to show. */
export async function handInPreview(
  { calls, vault, previews }: PictureParts,
  { number, mediaType, sha256, reading }: Exhibit,
): Promise<string | null> {
  if (!mediaType.startsWith('image/')) return null;
  const original = await vault.read(sha256);
  const bytes = original && (await previews.masked(original, reading));
  if (!bytes) return null;
  return handInPicture(calls, `exhibit-${number}.jpg`, bytes);
}

/** Gives the file's id once Slack shows it where it is named; nobody sees it before. `null` where it was lost. */
export async function handInPicture(calls: Calls, name: string, bytes: Uint8Array): Promise<string | null> {
  const id = await handIn(calls, { name, bytes });
  await complete(calls, id, name);
  for (let look = 0; look < LOOKS; look += 1) {
    const ready = await isReady(calls, id);
    if (ready === null) return null;
    if (ready) return id;
    await sleep(PAUSE);
  }
  return null;
}
