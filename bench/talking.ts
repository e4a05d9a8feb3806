import { systemClock } from '../src/adapters/clock/system-clock.ts';
import { createFileIntake } from '../src/adapters/files/intake.ts';
import { fileJudge } from '../src/adapters/files/judge.ts';
import { createLog } from '../src/adapters/logs/logger.ts';
import { createWrittenPictureReader } from '../src/adapters/ocr/written-pictures.ts';
import type { Config } from '../src/config.ts';
import type { InboundContent } from '../src/engine/inbound.ts';
import { openGround } from '../src/wiring/ground.ts';
import { logReporter } from '../src/wiring/log-reporter.ts';
import { openEngine } from '../src/wiring/open-engine.ts';
import { median, round, shareOf } from './statistics.ts';
import { messageAt } from './telegram/dialogue.ts';

/** What a round of conversations took: milliseconds per message, and CPU milliseconds of this process in all. */
export interface Round {
  readonly times: readonly number[];
  readonly cpu: number;
}

/** The real engine with its flows and texts, and customers who say one thing after the other to it. */
export interface Talking {
  /** `turns`: how many messages each customer says. */
  round(name: string, atOnce: number, turns?: number): Promise<Round>;
  close(): Promise<void>;
}

export async function openTalking(config: Config): Promise<Talking> {
  const ground = await openGround(config, systemClock());
  const fail = (reason: unknown): never => {
    throw reason;
  };
  /** Who waits for the answer in which conversation. */
  const waiting = new Map<string, () => void>();
  const engine = openEngine(ground, {
    deskView: null,
    book: null,
    intake: createFileIntake({ ...ground, fetchers: {}, judge: fileJudge, pause: async () => undefined }),
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    announcer: { lane: (lane) => waiting.get(lane)?.(), desk: () => {} },
    reporter: logReporter(ground, createLog('error', 'stderr'), fail),
    pictures: createWrittenPictureReader(),
    settleMs: 0,
    shared: ground.others ? { delivers: true } : undefined,
  });
  await engine.start();

  let chats = 0;
  async function talk(lane: string, turns: number, times: number[]): Promise<void> {
    chats += 1;
    const chat = chats;
    for (let index = 0; index < turns; index += 1) {
      const content: InboundContent = { kind: 'text', text: messageAt(index, chat) };
      const started = performance.now();
      const answered = new Promise<void>((resolve) => waiting.set(lane, resolve));
      await engine.receive({ key: `${lane}:${index}`, lane, at: Date.now(), content });
      await answered;
      times.push(performance.now() - started);
    }
  }

  return {
    async round(name, atOnce, turns = 10) {
      const times: number[] = [];
      const before = process.cpuUsage();
      await Promise.all(
        Array.from({ length: atOnce }, (_, index) => talk(`web:${name}-${index}`, turns, times)),
      );
      const { user, system } = process.cpuUsage(before);
      return { times, cpu: (user + system) / 1000 };
    },
    async close() {
      await engine.stop();
      await ground.close();
    },
  };
}

export interface Figures {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerMessage: number;
}

/** `seconds`: how long all of them took beside each other. */
export function figuresOf(rounds: readonly Round[], seconds: number): Figures {
  const times = rounds.flatMap((round) => round.times).toSorted((one, other) => one - other);
  return {
    perSecond: times.length / seconds,
    p50: shareOf(times, 0.5),
    p99: shareOf(times, 0.99),
    cpuPerMessage: rounds.reduce((sum, { cpu }) => sum + cpu, 0) / times.length,
  };
}

/** The median of each figure, as a row of a table. */
export function medians(all: readonly Figures[]): Record<string, number> {
  const of = (key: keyof Figures) => round(median(all.map((each) => each[key])), 2);
  return {
    'messages/s': of('perSecond'),
    'p50 ms': of('p50'),
    'p99 ms': of('p99'),
    'CPU ms/message': of('cpuPerMessage'),
  };
}
