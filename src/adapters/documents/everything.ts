import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { type Member, zipOf } from './zip.ts';

export interface EverythingInput {
  readonly log: readonly LogEntry[];
  /** The customer's copy of each case's bundle, by reference. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  readonly locale: Locale;
  readonly madeAt: Instant;
}

/** What `/mydata` gives: everything held about one conversation, the bundle of each case inside. */
export function writeEverything(
  { log, bundles, locale, madeAt }: EverythingInput,
  texts: Texts,
): Promise<Uint8Array> {
  const text = (path: string, words: string): Member => ({
    path,
    bytes: Buffer.from(words.toWellFormed(), 'utf8'),
  });
  return zipOf(
    [
      text('README.txt', `${texts.word({ key: 'mydata-readme' }, locale)}\n`),
      text('conversation.jsonl', log.map((entry) => `${JSON.stringify(entry)}\n`).join('')),
      ...[...bundles].map(([reference, bytes]) => ({ path: `${reference}.zip`, bytes })),
    ],
    madeAt,
  );
}
