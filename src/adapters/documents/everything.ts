import { formatInstant } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import { customersView } from '../../engine/customers-view.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { type Member, zipOf } from './zip.ts';

export interface EverythingInput {
  readonly log: readonly LogEntry[];
  /** A case's reference and its bundle. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  /** The papers the customer was given in the conversation. */
  readonly papers: readonly Member[];
  /** The orders the customer keeps. */
  readonly archive: readonly Member[];
  /** The language that stands first. */
  readonly locale: Locale;
  readonly madeAt: Instant;
}

/**
 * All that is held about one conversation, as a zip: its log, a bundle for each of its cases, the papers it was given, the
 * orders that are kept.
 */
export function writeEverything(
  { log, bundles, papers, archive, locale, madeAt }: EverythingInput,
  texts: Texts,
): Promise<Uint8Array> {
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)];
  const readme = languages
    .map((each) =>
      texts.word({ key: 'everything-readme', args: { time: formatInstant(madeAt, each) } }, each),
    )
    .join('\n\n');
  const lines = log.map((entry) => `${JSON.stringify(customersView(entry))}\n`).join('');
  return zipOf(
    [
      { path: 'README.txt', bytes: Buffer.from(`${readme}\n`, 'utf8') },
      { path: 'conversation.jsonl', bytes: Buffer.from(lines, 'utf8') },
      ...[...bundles].map(([reference, bytes]) => ({ path: `cases/${reference}.zip`, bytes })),
      ...papers.map(({ path, bytes }) => ({ path: `papers/${path}`, bytes })),
      ...archive.map(({ path, bytes }) => ({ path: `archive/${path}`, bytes })),
    ],
    madeAt,
  );
}
