import type { CaseFigures } from '../../domain/figures.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { reportOf } from '../../domain/report.ts';
import type { CodedWords } from '../desk/worded/coded-words.ts';
import { wordsIfKnown } from '../desk/worded/coded-words.ts';
import type { NoticeLine } from '../ports/notice.ts';
import type { Phrase, Texts } from '../ports/texts.ts';

export interface DigestParts {
  readonly texts: Texts;
  readonly words: CodedWords;
  readonly locale: Locale;
}

/** Of the cases a sentence speaks of, the newest are named. */
const MOST_NAMED = 5;

/**
 * A week in three sentences, each with the cases it speaks of: how much was lost and where, what to fix in the shop, how
 * the desk did. One sentence where nothing was lost.
 */
export function weeklyDigest(
  figures: readonly CaseFigures[],
  { from, until }: { readonly from: Instant; readonly until: Instant },
  { texts, words, locale }: DigestParts,
): readonly NoticeLine[] {
  const say = (key: string, args: Phrase['args'] = {}) => texts.word({ key, args }, locale);
  const report = reportOf(figures, from, until);
  if (report.cases === 0) return [{ words: say('digest-nothing'), cases: [] }];
  const named = (list: 'loss' | 'payment-channel' | 'cause', code: string | undefined) =>
    (code !== undefined && wordsIfKnown(words, list, code)) || '–';
  const [[loss], [channel], [cause]] = [report.losses, report.channels, report.causes];
  const { met, missed } = report.answer;
  const timed = met + missed;
  const fixKey = `digest-fix-${cause?.name.replaceAll('_', '-')}`;
  return [
    {
      words: say('digest-much', {
        cases: String(report.cases),
        loss: named('loss', loss?.name),
        loss_count: String(loss?.count ?? 0),
        channel: named('payment-channel', channel?.name),
        channel_count: String(channel?.count ?? 0),
      }),
      cases: newest(figures, ({ lossType }) => (lossType ?? 'unknown') === loss?.name),
    },
    cause === undefined
      ? { words: say('digest-no-cause'), cases: [] }
      : {
          words: say('digest-cause', {
            cause: named('cause', cause.name),
            count: String(cause.count),
            fix: say(texts.has(fixKey, locale) ? fixKey : 'digest-fix-other'),
          }),
          cases: newest(figures, (each) => each.cause === cause.name),
        },
    {
      words: say('digest-desk', {
        share: timed === 0 ? '–' : `${Math.round((met / timed) * 100)}%`,
        broken: String(report.promises.broken),
        alone: String(report.alone),
      }),
      cases: newest(figures, (each) => each.met.first_response === false || each.promises.broken > 0),
    },
  ];
}

function newest(figures: readonly CaseFigures[], concerned: (each: CaseFigures) => boolean): string[] {
  return figures
    .filter(concerned)
    .toSorted((one, other) => other.openedAt - one.openedAt)
    .slice(0, MOST_NAMED)
    .map(({ reference }) => reference);
}
