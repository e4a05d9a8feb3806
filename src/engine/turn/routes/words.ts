import { dayNumber } from '../../../domain/beijing.ts';
import { formatStatedTime } from '../../../domain/format.ts';
import { DAY, type Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import type { Deadline } from '../../escalation/deadlines.ts';
import type { Packet } from '../../escalation/packet.ts';
import type { Gap } from '../../escalation/preflight.ts';
import { nameKey } from '../../escalation/vocabulary.ts';
import type { Phrase } from '../../ports/texts.ts';

/** The Beijing day of a moment in words, without a year where it is this one: `11月29日`. */
export function dayWords(at: Instant, locale: Locale, now: Instant): string {
  const day = new Date(dayNumber(at) * DAY).toISOString().slice(0, 10);
  return formatStatedTime({ value: day, precision: 'day' }, locale, now);
}

/** The time limits whose day is known, a line each. */
export function deadlineLines(deadlines: readonly Deadline[], locale: Locale, now: Instant): Phrase[] {
  return deadlines.flatMap(({ day, whose, text }): Phrase[] =>
    day === null
      ? []
      : [
          {
            key: whose === 'look' ? 'route-line-look' : 'route-line-by',
            args: { day: dayWords(day, locale, now), deadline: { key: text } },
          },
        ],
  );
}

/** What a route needs, by its name. */
export function needPhrase({ need }: Pick<Gap, 'need'>): Phrase {
  return { key: nameKey(need) };
}

/** Said where it is picked already, or by the papers themselves. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['information', 'not_open']);

/** How a route goes, as one message: what is still missing, the steps, what to mind, the days. */
export function howItGoes({ route, gaps, notices, deadlines, locale, madeAt }: Packet): Phrase[] {
  const limits = {
    text_max: String(route.limits.text?.max ?? ''),
    images_max: String(route.limits.images ?? ''),
  };
  const lacking = gaps.filter(({ required, why }) => required && why !== 'unobtainable');
  const minded = notices.filter((notice) => !SAID_ELSEWHERE.has(notice));
  const days = deadlineLines(deadlines, locale, madeAt);
  return [
    {
      key: route.kind === 'advice' ? 'packet-advice' : 'packet-ready',
      args: { route: { key: route.title } },
    },
    ...route.steps.map((key, at) => ({
      key: 'packet-step',
      args: { number: String(at + 1), words: { key, args: limits } },
    })),
    ...(lacking.length > 0 ? [{ key: 'packet-own', args: { missing: lacking.map(needPhrase) } }] : []),
    ...minded.map((notice) => ({ key: 'packet-mind', args: { words: noticePhrase(notice, route.checked) } })),
    ...(days.length > 0 ? [{ key: 'packet-days' }, ...days] : []),
    { key: 'escalation-notice-information' },
  ];
}

function noticePhrase(notice: string, checked: string): Phrase {
  return { key: `escalation-notice-${notice.replaceAll('_', '-')}`, args: { checked } };
}
