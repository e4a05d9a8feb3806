import { formatInstant } from '../../domain/format.ts';
import type { Instant } from '../../domain/instant.ts';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { LogEntry } from '../../engine/conversation.ts';
import { customersView } from '../../engine/customers-view.ts';
import type { Texts } from '../../engine/ports/texts.ts';
import { type Member, zipOf } from './zip.ts';

export interface EverythingInput {
  /** The conversation, then those that were left for it, each with the papers the customer was given there. */
  readonly talks: readonly { readonly log: readonly LogEntry[]; readonly papers: readonly Member[] }[];
  /** A case's reference and its bundle. */
  readonly bundles: ReadonlyMap<string, Uint8Array>;
  /** The orders the customer keeps. */
  readonly archive: readonly Member[];
  /** The language that stands first. */
  readonly locale: Locale;
  readonly madeAt: Instant;
}

/**
 * All that is held about one customer, as a zip: what was said, a bundle for each case, the papers that were given, the
 * orders that are kept.
 */
export function writeEverything(
  { talks, bundles, archive, locale, madeAt }: EverythingInput,
  texts: Texts,
): Promise<Uint8Array> {
  const languages = [locale, ...LOCALES.filter((other) => other !== locale)];
  const readme = languages
    .map((each) =>
      texts.word({ key: 'everything-readme', args: { time: formatInstant(madeAt, each) } }, each),
    )
    .join('\n\n');
  return zipOf(
    [
      { path: 'README.txt', bytes: Buffer.from(`${readme}\n`, 'utf8') },
      ...talks.map(({ log }, at) => ({ path: `conversation${nth(at)}.jsonl`, bytes: linesOf(log) })),
      ...[...bundles].map(([reference, bytes]) => ({ path: `cases/${reference}.zip`, bytes })),
      ...talks.flatMap(({ papers }, at) =>
        papers.map(({ path, bytes }) => ({ path: `papers${nth(at)}/${path}`, bytes })),
      ),
      ...archive.map(({ path, bytes }) => ({ path: `archive/${path}`, bytes })),
    ],
    madeAt,
  );
}

/** Of most customers there is one conversation, which needs no number. */
function nth(at: number): string {
  return at === 0 ? '' : `-${at + 1}`;
}

function linesOf(log: readonly LogEntry[]): Uint8Array {
  return Buffer.from(log.map((entry) => `${JSON.stringify(customersView(entry))}\n`).join(''), 'utf8');
}
