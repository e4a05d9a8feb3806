import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { LANE, outcomes, someText } from '../../contract/samples.ts';
import { COMPILED, QUICKLY } from '../../quick-node.ts';
import { freshDir, openIn } from './places.ts';

const KILLS = 12;

/** Runs the writer until it said so many lines, kills it with no warning, and gives all it said. */
async function writeAndDie(dir: string, lines: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [...QUICKLY, join(import.meta.dirname, 'writer.ts'), dir], {
    env: { ...process.env, ...COMPILED },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: string[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    said.push(line);
    if (said.length === lines) writer.kill('SIGKILL');
  }
  if (writer.exitCode === null && writer.signalCode === null) await once(writer, 'exit');
  expect(writer.signalCode).toBe('SIGKILL');
  return said;
}

it(`keeps what it acknowledged over ${KILLS} kills`, { timeout: 180_000 }, async () => {
  const { dir, remove } = freshDir();
  let lastDone = 0;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const said = await writeAndDie(dir, 1 + ((kill * 7) % 23));
    const numbers = (word: string) =>
      said.filter((line) => line.startsWith(word)).map((line) => Number(line.split(' ')[1]));
    lastDone = Math.max(lastDone, ...numbers('done'));
    const store = openIn(dir);
    const log = await store.log(LANE, 0);
    expect(log.length).toBeGreaterThanOrEqual(lastDone);
    expect(log.map((entry) => entry.number)).toEqual(log.map((_, place) => place + 1));
    expect((await store.audit('ZD-7K3F-2Q')).events).toHaveLength(log.length);
    for (const number of numbers('received')) {
      expect(outcomes(await store.receive([someText(`event-${number}`)]))).toEqual(['seen']);
    }
    expect(await store.integrity()).toEqual([]);
    store.close();
  }
  expect(lastDone).toBeGreaterThan(KILLS);
  remove();
});
