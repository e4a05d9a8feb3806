import { type CaseFigures, keptTime } from '../../domain/figures.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Locale } from '../../domain/locale.ts';
import { LOST_ORDERS } from '../../domain/loss-type.ts';
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

/** The week a digest is about: the one before this, Monday to Sunday, or the seven days up to now. */
export interface Week {
  readonly from: Instant;
  readonly until: Instant;
  readonly name: 'last-week' | 'last-days';
}

/**
 * A week in three sentences, each with the cases it speaks of: how much was lost and where, what to fix in the shop, how
 * the desk did. One sentence where nobody came.
 */
export function weeklyDigest(
  figures: readonly CaseFigures[],
  { from, until, name }: Week,
  { texts, words, locale }: DigestParts,
): readonly NoticeLine[] {
  const say = (key: string, args: Phrase['args'] = {}) => texts.word({ key, args }, locale);
  const report = reportOf(figures, from, until);
  const week = { key: `digest-${name}` };
  if (report.cases === 0) return [{ words: say('digest-nothing', { week }), cases: [] }];
  const named = (list: 'loss' | 'payment-channel' | 'cause', code: string | undefined) =>
    (code !== undefined && wordsIfKnown(words, list, code)) || '–';
  const lost = figures.filter(({ lossType }) => LOST_ORDERS.has(lossType));
  const { losses, channels } = reportOf(lost, from, until);
  const [[loss], [channel], [cause]] = [losses, channels, report.causes];
  const { met, missed } = report.answer;
  const timed = met + missed;
  const fixKey = `digest-fix-${cause?.name.replaceAll('_', '-')}`;
  return [
    loss === undefined
      ? { words: say('digest-none-lost', { week, cases: String(report.cases) }), cases: [] }
      : {
          words: say('digest-much', {
            week,
            cases: String(report.cases),
            lost: String(lost.length),
            loss: named('loss', loss.name),
            loss_count: String(loss.count),
            channel: named('payment-channel', channel?.name),
            channel_count: String(channel?.count ?? 0),
          }),
          cases: newest(lost, ({ lossType }) => lossType === loss.name),
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
      cases: newest(
        figures,
        (each) => keptTime(each, 'first_response', until) === false || each.promises.broken > 0,
      ),
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
