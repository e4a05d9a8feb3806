import { describe, expect, it } from 'vitest';
import { graphCommand } from '../../src/commands/flows.ts';
import { FLOWS } from './planted.ts';

async function drawn(format: 'mermaid' | 'svg'): Promise<string> {
  const said: string[] = [];
  const say = (line: string) => said.push(line);
  expect(await graphCommand(format, FLOWS, { out: say, error: say })).toBe(0);
  return said.join('\n');
}

describe('flows graph', () => {
  it('draws a frame per flow and every question in SVG', async () => {
    const svg = await drawn('svg');
    expect(svg).toMatch(/^<\?xml[\s\S]*<\/svg>\s*$/);
    expect(svg.match(/class="cluster"/g)).toHaveLength(14);
    expect(svg).toContain('付款单号');
  });

  it('gives Mermaid whose arrows lead between nodes that are there', async () => {
    const lines = (await drawn('mermaid')).split('\n');
    const nodes = new Set(lines.flatMap((line) => /^ {4}(\w+)[([{]/.exec(line)?.[1] ?? []));
    const ends = lines.flatMap((line) => {
      const arrow = /^ {2}(\w+) -(?:\.-)?->(?:\|"[^"]*"\|)? (\w+)$/.exec(line);
      return arrow ? [arrow[1], arrow[2]] : [];
    });
    expect(nodes.size).toBeGreaterThan(40);
    expect(ends.length).toBeGreaterThan(100);
    expect(ends.filter((end) => end === undefined || !nodes.has(end))).toEqual([]);
  });
});
