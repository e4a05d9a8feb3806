import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileJudge } from '../src/adapters/files/judge.ts';
import { createLog } from '../src/adapters/logs/logger.ts';
import { systemClock } from '../src/clock.ts';
import { readConfig } from '../src/config.ts';
import type { InboundContent } from '../src/engine/inbound.ts';
import { createFileIntake } from '../src/file-intake.ts';
import { logReporter, openEngine, openGround } from '../src/house.ts';

const ROUNDS = 5;
const MESSAGES = [
  '付了68没反应',
  '同意',
  '支付成功',
  '显示未支付',
  '昨天14:03微信付的',
  '钱安全吗？',
  '交易单号4200002345202611210000000001 商户单号XC20261121000000001',
  '原神月卡',
  '刚才说错了,是86不是68',
  '/status',
];

interface Round {
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
  readonly cpuPerMessage: number;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/**
 * How fast turns are: up to 64 conversations at once, ten messages each, through the real engine, flows and texts, on
 * SQLite with full durability.
 */
export async function turns(): Promise<Record<string, number>[]> {
  const dir = mkdtempSync(join(tmpdir(), 'zhaodan-bench-'));
  const config = readConfig({ ZHAODAN_DATA_DIR: dir });
  const ground = await openGround(config, systemClock());
  const fail = (reason: unknown): never => {
    throw reason;
  };
  /** Who waits for the answer in which conversation. */
  const waiting = new Map<string, () => void>();
  const engine = openEngine(ground, {
    deskView: null,
    intake: createFileIntake({ fetchers: {}, judge: fileJudge, vault: ground.vault }),
    senders: { web: { deliver: async () => ({ kind: 'sent' }) } },
    announcer: { lane: (lane) => waiting.get(lane)?.(), desk: () => {} },
    reporter: logReporter(ground, createLog('error', 'stderr'), fail),
    settleMs: 0,
  });
  await engine.start();

  async function talk(lane: string, times: number[]): Promise<void> {
    for (const [index, text] of MESSAGES.entries()) {
      const content: InboundContent = { kind: 'text', text };
      const started = performance.now();
      const answered = new Promise<void>((resolve) => waiting.set(lane, resolve));
      await engine.receive({ key: `${lane}:${index}`, lane, at: Date.now(), content });
      await answered;
      times.push(performance.now() - started);
    }
  }

  async function round(name: string, atOnce: number): Promise<Round> {
    const times: number[] = [];
    const cpu = process.cpuUsage();
    const started = performance.now();
    await Promise.all(Array.from({ length: atOnce }, (_, index) => talk(`web:${name}-${index}`, times)));
    const seconds = (performance.now() - started) / 1000;
    const { user, system } = process.cpuUsage(cpu);
    times.sort((one, other) => one - other);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    return {
      perSecond: times.length / seconds,
      p50: at(0.5),
      p99: at(0.99),
      cpuPerMessage: (user + system) / 1000 / times.length,
    };
  }

  await round('warm-up', 16);
  const results = [];
  for (const atOnce of [1, 16, 64]) {
    const rounds: Round[] = [];
    for (let index = 0; index < ROUNDS; index += 1) rounds.push(await round(`${atOnce}-${index}`, atOnce));
    const of = (key: keyof Round) => Number(median(rounds.map((each) => each[key])).toFixed(2));
    results.push({
      conversations: atOnce,
      'messages/s': of('perSecond'),
      'p50 ms': of('p50'),
      'p99 ms': of('p99'),
      'CPU ms/message': of('cpuPerMessage'),
    });
  }
  await engine.stop();
  await ground.close();
  rmSync(dir, { recursive: true, force: true });
  return results;
}
