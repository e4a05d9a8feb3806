/**
 * The whole program over real HTTP, beside what a user would pick instead: the same dialogue, the same durability,
 * one after the other in each round, medians of the rounds. `npm run bench -- webhooks [--rounds N] [--messages N]
 * [--only NAMES] [--levels WORDS]`
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENDERS, type Contender, ECHO, FILLED, type Running, startContender } from './contenders.ts';
import { fill } from './fill.ts';
import { countingSyncs, cpuMs, peakMb, syncsIn } from './process-figures.ts';
import { median, round, shareOf } from './statistics.ts';
import { startTelegram, type TelegramProcess } from './telegram/crowd.ts';

interface Level {
  readonly chats: number;
  readonly turns: number;
}

interface Size {
  readonly rounds: number;
  /** Of a round, in whole dialogues; a fraction of it where one customer talks alone. */
  readonly messages: number;
}

const LEVELS: readonly Level[] = [
  { chats: 64, turns: 10 },
  { chats: 1, turns: 10 },
  { chats: 16, turns: 10 },
  { chats: 256, turns: 10 },
  { chats: 64, turns: 50 },
  { chats: 64, turns: 200 },
];
interface Row {
  readonly contender: string;
  readonly chats: number;
  readonly turns: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuMs: number;
  readonly peakMb: number;
  readonly startMs: number;
  readonly syncs: number | null;
}
type Round = Omit<Row, 'contender' | 'chats' | 'turns' | 'peakMb' | 'startMs' | 'syncs'>;

export async function webhooks(options: readonly string[]): Promise<object> {
  const { values } = parseArgs({
    args: [...options],
    options: {
      rounds: { type: 'string', default: '5' },
      only: { type: 'string', default: '' },
      messages: { type: 'string', default: '2560' },
      levels: { type: 'string', default: '' },
    },
  });
  const wanted = ({ name }: Contender) => values.only === '' || values.only.split(',').includes(name);
  const filled = FILLED.filter(wanted);
  const levels = LEVELS.filter(
    (level) => values.levels === '' || values.levels.split(',').includes(wordOf(level)),
  );
  // On the disk of the project: a memory disk knows no sync.
  const dir = mkdtempSync(join(import.meta.dirname, '../data-bench-'));
  const telegram = await startTelegram();
  try {
    const size = { rounds: Number(values.rounds), messages: Number(values.messages) };
    const rows = await compare([...CONTENDERS, ECHO].filter(wanted), levels, size, telegram, dir);
    if (filled.length > 0) rows.push(...(await compare(filled, LEVELS.slice(0, 1), size, telegram, dir)));
    return rows.map(inShort);
  } finally {
    telegram.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

function wordOf({ chats, turns }: Level): string {
  return `${chats}x${turns}`;
}

async function compare(
  contenders: readonly Contender[],
  levels: readonly Level[],
  { rounds, messages }: Size,
  telegram: TelegramProcess,
  dir: string,
): Promise<Row[]> {
  const rows: Row[] = [];
  const { apiPort } = telegram;
  for (const level of levels) {
    const running = new Map<Contender, Running>();
    for (const contender of contenders) {
      const dataDir = join(dir, `${contender.name}-${wordOf(level)}`);
      if (contender.stored !== undefined) await fill(dataDir, contender.stored);
      running.set(contender, await startContender(contender, { dataDir, apiPort }));
    }
    const measured = new Map<Contender, Round[]>(contenders.map((each) => [each, []]));
    for (const one of running.values()) await measure(one, { chats: 16, turns: 10 }, messages / 4, telegram);
    for (let round = 0; round < rounds; round += 1) {
      for (const [contender, one] of running)
        measured.get(contender)?.push(await measure(one, level, messages, telegram));
    }
    for (const [contender, one] of running) {
      const of = (key: keyof Round) => median((measured.get(contender) ?? []).map((each) => each[key]));
      const peak = peakMb(one.pid);
      await one.stop();
      const figures = {
        perSecond: of('perSecond'),
        p50: of('p50'),
        p99: of('p99'),
        cpuMs: of('cpuMs'),
        peakMb: peak,
        startMs: one.startMs,
      };
      const syncs = await syncsPerMessage(
        contender,
        level,
        telegram,
        join(dir, `${contender.name}-${wordOf(level)}-syncs`),
      );
      rows.push({ contender: contender.name, ...level, ...figures, syncs });
    }
  }
  return rows;
}

async function measure(
  { pid, target }: Running,
  { chats, turns }: Level,
  size: number,
  telegram: TelegramProcess,
): Promise<Round> {
  const dialogues = Math.max(1, Math.round((chats === 1 ? size / 8 : size) / (chats * turns)));
  const before = cpuMs(pid);
  const { messages, seconds, replies } = await telegram.run({ target, chats, turns, dialogues });
  return {
    perSecond: messages / seconds,
    p50: shareOf(replies, 0.5),
    p99: shareOf(replies, 0.99),
    cpuMs: (cpuMs(pid) - before) / messages,
  };
}

/** In a run of its own: counting costs a little. */
async function syncsPerMessage(
  contender: Contender,
  { chats, turns }: Level,
  telegram: TelegramProcess,
  dataDir: string,
): Promise<number | null> {
  const file = `${dataDir}.strace`;
  const before = countingSyncs(file);
  if (before === null || contender.stored !== undefined) return null;
  const running = await startContender(contender, { dataDir, apiPort: telegram.apiPort }, before);
  await telegram.run({ target: running.target, chats, turns: 10, dialogues: 1 });
  const earlier = syncsIn(file);
  const { messages } = await telegram.run({ target: running.target, chats, turns, dialogues: 1 });
  const syncs = syncsIn(file) - earlier;
  await running.stop();
  return syncs / messages;
}

function inShort(row: Row) {
  return {
    contender: row.contender,
    chats: row.chats,
    turns: row.turns,
    'messages/s': Math.round(row.perSecond),
    'p50 ms': round(row.p50, 1),
    'p99 ms': round(row.p99, 1),
    'CPU ms/message': round(row.cpuMs, 2),
    'peak MB': Math.round(row.peakMb),
    'syncs/message': row.syncs === null ? null : round(row.syncs, 2),
    'start ms': Math.round(row.startMs),
  };
}
