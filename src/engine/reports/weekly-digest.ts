import type { Locale } from '../../domain/locale.ts';
import type { Report } from '../../domain/report.ts';
import type { CodedWords } from '../desk/worded/coded-words.ts';
import { wordsIfKnown } from '../desk/worded/coded-words.ts';
import type { Phrase, Texts } from '../ports/texts.ts';

/** The week in three sentences: how much was lost and where, what to fix in the shop, how the desk did. */
export function weeklyDigest(
  report: Report,
  {
    texts,
    words,
    locale,
    desk,
  }: {
    readonly texts: Texts;
    readonly words: CodedWords;
    readonly locale: Locale;
    /** The address of the desk page. */
    readonly desk: string;
  },
): string {
  const say = (phrase: Phrase) => texts.word(phrase, locale);
  if (report.cases === 0) return say({ key: 'digest-nothing' });
  const [loss] = report.losses;
  const [channel] = report.channels;
  const [cause] = report.causes;
  const named = (list: 'loss' | 'payment-channel' | 'cause', code: string | undefined) =>
    (code !== undefined && wordsIfKnown(words, list, code)) || '–';
  const { met, missed } = report.answer;
  const timed = met + missed;
  const much = {
    cases: String(report.cases),
    loss: named('loss', loss?.name),
    loss_count: String(loss?.count ?? 0),
    channel: named('payment-channel', channel?.name),
    channel_count: String(channel?.count ?? 0),
  };
  const fixKey = `digest-fix-${cause?.name.replaceAll('_', '-')}`;
  const fix = cause && texts.has(fixKey, locale) ? say({ key: fixKey }) : say({ key: 'digest-fix-other' });
  return [
    say({ key: 'digest-much', args: much }),
    cause === undefined
      ? say({ key: 'digest-no-cause' })
      : say({
          key: 'digest-cause',
          args: {
            cause: named('cause', cause.name),
            count: String(cause.count),
            fix,
            link: `${desk}#report`,
          },
        }),
    say({
      key: 'digest-desk',
      args: {
        share: timed === 0 ? '–' : `${Math.round((met / timed) * 100)}%`,
        broken: String(report.promises.broken),
        alone: String(report.alone),
        link: desk,
      },
    }),
  ].join('\n');
}
