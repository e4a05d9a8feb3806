import { checkpointDir, takeCheckpoint } from '../adapters/documents/daily-checkpoint.ts';
import type { Log } from '../adapters/logs/logger.ts';
import { dayNumber, startOfDay } from '../domain/beijing.ts';
import { codedWords } from '../engine/desk/worded/coded-words.ts';
import type { Phrase } from '../engine/ports/texts.ts';
import { tellWeek } from '../engine/reports/tell-week.ts';
import type { Channels } from './channels.ts';
import type { Ground } from './ground.ts';
import type { Chores } from './rounds.ts';

/** What is told regularly: into the alert channel, and into the log, which an operator should ship elsewhere. */
export function regularNotices(ground: Ground, { alert }: Pick<Channels, 'alert'>, log: Log): Chores {
  const { config, store, papers, texts, clock, others } = ground;
  const locale = config.defaultLocale;
  const tell = async (key: string, phrase: Phrase) => {
    const words = texts.word(phrase, locale);
    log.info(words);
    await alert?.(key, [{ words, cases: [] }]);
  };
  const dir = checkpointDir(config.dataDir);
  return {
    daily: async () => {
      const now = clock.now();
      const today = startOfDay(dayNumber(now));
      const isFirst = async () => others === null || (await store.beat('checkpoint', today)) !== today;
      try {
        await takeCheckpoint({ store, key: papers.key, dir, isFirst, tell }, now);
        return 'done';
      } catch (err) {
        log.error({ err }, 'no checkpoint was taken');
        return 'failed';
      }
    },
    always: () =>
      tellWeek(
        {
          store,
          digest: { texts, words: codedWords(texts, locale), locale },
          tell: async (key, lines) => alert?.(key, lines),
          note: (words) => log.info(words),
        },
        clock.now(),
      ).catch((err: unknown) => log.error({ err }, 'the week was not told')),
  };
}
