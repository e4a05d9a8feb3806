import { formatStatedTime } from '../../../domain/format.ts';
import type { Instant } from '../../../domain/instant.ts';
import type { Locale } from '../../../domain/locale.ts';
import { agentName } from '../../../engine/desk/worded/names.ts';
import type { Agent } from '../../../engine/ports/pass-store.ts';
import type { Texts } from '../../../engine/ports/texts.ts';

/** The language something is written in, and the moment it is written. */
export interface Voice {
  readonly locale: Locale;
  /** The words under `slack-KEY`. */
  readonly say: (key: string, args?: Readonly<Record<string, string>>) => string;
  /** A moment in Beijing time, to the minute; without the year where it is this one. */
  readonly time: (instant: Instant) => string;
  readonly now: Instant;
  readonly nameOf: (agent: Pick<Agent, 'id' | 'name'>) => string;
}

export function voiceIn(locale: Locale, texts: Texts, now: Instant): Voice {
  return {
    locale,
    now,
    nameOf: (agent) => agentName(agent, texts, locale),
    say: (key, args = {}) => texts.word({ key: `slack-${key}`, args }, locale),
    time: (instant) =>
      formatStatedTime({ value: new Date(instant).toISOString(), precision: 'minute' }, locale, now),
  };
}
