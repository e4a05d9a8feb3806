import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { openPicturePool, POOL } from '../adapters/ocr/pool.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { LARGEST_FILE } from '../domain/exhibit.ts';
import { LOCALES } from '../domain/locale.ts';
import { EnvironmentFault } from '../engine/errors.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { PictureFacts, PictureRead, Seen } from '../understanding/pictures/picture-read.ts';
import type { PictureText } from '../understanding/pictures/picture-text.ts';
import { readPicture } from '../understanding/pictures/read-picture.ts';
import { DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';

export interface ImagePlan {
  readonly files: readonly string[];
  readonly pictures: PictureReader;
  readonly texts: Texts;
  /** ISO 8601: the anchor of dates without a year. */
  readonly receivedAt: string;
  /** One JSON line, without its end. */
  readonly say: (line: string) => void;
}

/** `zhaodan read-image FILE…`: needs no store and no configuration. */
export async function readImages(files: readonly string[]): Promise<number> {
  const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
  const pictures = openPicturePool({ ...POOL, unavailable: () => {} });
  try {
    return await readImagesWith({
      files,
      pictures,
      texts,
      receivedAt: new Date().toISOString(),
      say: terminalDoors.say,
    });
  } finally {
    await pictures.close();
  }
}

/** A line for each file, in their order. Exit code: 0, or 1 where a file was at fault. */
export async function readImagesWith(plan: ImagePlan): Promise<number> {
  let exit: number = DONE;
  for (const file of plan.files) {
    const answer = await answerFor(file, plan);
    if ('error' in answer) exit = INPUT_AT_FAULT;
    plan.say(JSON.stringify({ file, ...answer }));
  }
  return exit;
}

async function answerFor(file: string, { pictures, texts, receivedAt }: ImagePlan): Promise<object> {
  const error = (key: string, rest: object = {}) => ({ ...rest, error: inBoth(texts, key), reason: key });
  const bytes = await bytesOf(file);
  if (typeof bytes === 'string') return error(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const outcome = await pictures.read(bytes);
  if (outcome.kind === 'unavailable') {
    throw new EnvironmentFault(
      LOCALES.map((locale) =>
        texts.word({ key: 'picture-unavailable', args: { note: outcome.reason } }, locale),
      ).join('\n'),
    );
  }
  if (outcome.kind === 'busy') return error('busy', { sha256 });
  if (outcome.kind !== 'read') return error(outcome.reason, { sha256 });
  return lineOf(sha256, outcome.text, readPicture(outcome.text, { receivedAt }), outcome.milliseconds);
}

/** The file's bytes, or why there are none; what is too big is not read. */
async function bytesOf(file: string): Promise<Uint8Array | string> {
  try {
    const { size } = await stat(file);
    return size > LARGEST_FILE ? 'too_big' : await readFile(file);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'not_found' : 'not_allowed';
  }
}

function inBoth(texts: Texts, reason: string): string {
  const key = `picture-${reason.replaceAll('_', '-')}`;
  return LOCALES.map((locale) => texts.word({ key }, locale)).join(' ');
}

/** The line in the order of interfaces.md §4. */
function lineOf(sha256: string, { lines }: PictureText, read: PictureRead, ms: number): object {
  const { document, locale, facts, direction, warnings, gaps, orders } = read;
  return {
    sha256,
    document,
    locale,
    lines: lines.map(({ text, confidence, box }) => ({ text, confidence, box })),
    facts: plainFacts(facts),
    direction,
    warnings,
    ...(gaps.length > 0 && { gaps: gaps.map(({ fact, part, seen, of }) => ({ fact, part, seen, of })) }),
    ...(document === 'order_list' && { orders }),
    ms,
  };
}

/** As `understand` gives them, without spans: amounts and times side by side with their currency and precision. */
function plainFacts(facts: PictureFacts): object {
  return Object.fromEntries(
    Object.entries(facts).map(([name, fact]: [string, Seen<unknown> | null]) => {
      const value = fact?.value ?? null;
      return [name, value === null || typeof value === 'object' ? value : { value }];
    }),
  );
}
