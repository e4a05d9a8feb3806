import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openServer } from '../test/postgres/own-server.ts';
import { type Figures, figuresOf, medians, type Round } from './talking.ts';

const ROUNDS = 5;
const PROCESSES = [1, 2, 4];
const AT_ONCE = [16, 64, 256];

interface Talker {
  round(name: string, atOnce: number): Promise<Round>;
  end(): void;
}

/** What one, two and four processes on one PostgreSQL with full durability carry, all on this machine. */
export async function postgres(): Promise<Record<string, number>[]> {
  const server = await openServer();
  const key = randomBytes(32).toString('base64');
  const results = [];
  for (const processes of PROCESSES) {
    const talkers: Talker[] = [];
    for (let index = 0; index < processes; index += 1) talkers.push(await openTalker(server.url, key));
    const talk = async (name: string, atOnce: number) => {
      const started = performance.now();
      const rounds = await Promise.all(
        talkers.map((talker, index) =>
          talker.round(`${processes}-${name}-${index}`, Math.ceil(atOnce / processes)),
        ),
      );
      return figuresOf(rounds, (performance.now() - started) / 1000);
    };
    await talk('warm-up', 64);
    for (const atOnce of AT_ONCE) {
      const rounds: Figures[] = [];
      for (let index = 0; index < ROUNDS; index += 1) rounds.push(await talk(`${atOnce}-${index}`, atOnce));
      results.push({ processes, conversations: atOnce, ...medians(rounds) });
    }
    for (const talker of talkers) talker.end();
  }
  await server.remove();
  return results;
}

async function openTalker(url: string, key: string): Promise<Talker> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'talker.ts')], {
    env: { ...process.env, DATABASE_URL: url, ZHAODAN_SECRET_KEY: key },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value, done } = await lines.next();
    if (done) throw new Error('a process of the benchmark ended');
    return value;
  };
  await next();
  return {
    async round(name, atOnce) {
      child.stdin.write(`${name} ${atOnce}\n`);
      return JSON.parse(await next()) as Round;
    },
    end: () => child.stdin.end(),
  };
}
