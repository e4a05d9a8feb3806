import { describe, expect, it } from 'vitest';
import { createMemoryVault } from '../../../src/adapters/files/memory-vault.ts';
import { createMemoryStore } from '../../../src/adapters/store/memory/memory.ts';
import type { LoadedLane } from '../../../src/engine/ports/turn-store.ts';
import { nextBatch } from '../../../src/engine/turn/batches.ts';
import { hear } from '../../../src/engine/turn/hear.ts';
import { NOW } from '../rehearsal.ts';
import { turnParts } from '../turn-parts.ts';

const NOBODY: LoadedLane = { conversation: null, case: null, waiting: [] };

const saying = (count: number, text: string) =>
  Array.from({ length: count }, (_, index) => ({
    kind: 'inbound' as const,
    event: { key: `web:x:${index}`, lane: 'web:x', at: NOW, content: { kind: 'text' as const, text } },
  }));

describe('a burst of long texts', () => {
  const { tools, sources } = turnParts(createMemoryStore());
  const reading = { vault: createMemoryVault(), files: sources.files, tools, now: NOW };

  /** Reads, and counts how often everybody else had a turn meanwhile. */
  const counted = async (texts: ReturnType<typeof saying>) => {
    let turns = 0;
    let isOver = false;
    const others = () => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    const heard = await hear(NOBODY, texts, reading);
    isOver = true;
    return { turns, heard };
  };

  it('lets everybody else have a turn before each of them', async () => {
    const { turns } = await counted(saying(8, '昨天14:03 '.repeat(600)));
    expect(turns).toBeGreaterThanOrEqual(8);
  });

  it('reads one that nobody can have typed a piece at a time, and keeps all of it without secrets', async () => {
    const told = '昨天14:03付了68元，没有到账。';
    const long = `${told.repeat(3000)}验证码 482913。${told.repeat(2000)}说完了。`;
    const { turns, heard } = await counted(saying(1, long));
    const [read] = heard.texts.values();
    expect(read?.cut).toBe(false);
    expect(read?.says.secrets.map(({ span }) => long.slice(...span))).toEqual(['482913']);
    expect(read?.safe).toBe(long.replace('482913', '●●●●'));
    expect(turns).toBeGreaterThanOrEqual(20);
  });

  it('is taken in several turns, one text at least in each', () => {
    const words = (length: number) => '单'.repeat(length);
    expect(nextBatch(NOBODY, saying(40, words(100_000)))).toHaveLength(1);
    expect(nextBatch(NOBODY, saying(40, words(20_000)))).toHaveLength(2);
    expect(nextBatch(NOBODY, saying(40, words(200)))).toHaveLength(40);
    expect(nextBatch(NOBODY, saying(2000, words(2)))).toHaveLength(50);
  });
});
