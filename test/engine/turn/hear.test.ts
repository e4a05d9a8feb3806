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

  it('lets everybody else have a turn before each of them', async () => {
    let turns = 0;
    let isOver = false;
    const others = () => {
      turns += 1;
      if (!isOver) setImmediate(others);
    };
    setImmediate(others);
    await hear(NOBODY, saying(8, '昨天14:03 '.repeat(600)), reading);
    isOver = true;
    expect(turns).toBeGreaterThanOrEqual(8);
  });

  it('is taken in several turns, one text at least in each', () => {
    const words = (length: number) => '单'.repeat(length);
    expect(nextBatch(NOBODY, saying(40, words(100_000)))).toHaveLength(1);
    expect(nextBatch(NOBODY, saying(40, words(20_000)))).toHaveLength(2);
    expect(nextBatch(NOBODY, saying(40, words(200)))).toHaveLength(40);
  });
});
