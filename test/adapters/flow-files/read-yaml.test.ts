import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readYaml } from '../../../src/adapters/flow-files/read-yaml.ts';
import { flowSchema } from '../../../src/engine/flow/schema.ts';
import { shopSchema } from '../../../src/engine/shop.ts';

function written(source: string): string {
  const dir = mkdtempSync(join(tmpdir(), 'yaml-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const path = join(dir, 'file.yaml');
  writeFileSync(path, source);
  return path;
}

const FLOW = 'flow: a\nversion: 1\ntitle: t\nstart: s\nsilence_hours: 1\nstates:\n';

describe('a YAML file', () => {
  it('that is empty is a shop that fills in nothing', () => {
    expect(readYaml(written('# nothing\n'), 'shop.yaml', shopSchema)).toMatchObject({
      value: { names: [], first_response_minutes: 30, hours: { from: '09:00' } },
    });
  });

  it('with broken syntax says the line', () => {
    expect(readYaml(written('names: [a\nb: ]'), 'shop.yaml', shopSchema)).toMatchObject({
      faults: expect.arrayContaining([
        expect.objectContaining({ path: expect.stringMatching(/^line \d+$/) }),
      ]),
    });
  });

  it('with one key twice is refused', () => {
    const read = readYaml(written('names: [a]\nnames: [b]\n'), 'shop.yaml', shopSchema);
    expect(read).toMatchObject({ faults: [{ path: 'line 2', reason: expect.stringMatching(/unique/) }] });
  });

  it('names the state and the key that is wrong, not only the union it stands in', () => {
    const read = readYaml(written(`${FLOW}  s: { ask: x, evidence: shoe }\n`), 'a.yaml', flowSchema);
    expect(read).toMatchObject({ faults: [{ file: 'a.yaml', path: 'states.s.evidence' }] });
  });
});
