import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readYaml } from '../../../src/adapters/flow-files/read-yaml.ts';
import { faultLine } from '../../../src/engine/flow/fault.ts';
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

  it('of a shop names the line of a holiday that is none', () => {
    const faults = (source: string) => {
      const read = readYaml(written(source), 'shop.yaml', shopSchema);
      return 'faults' in read ? read.faults.map(faultLine) : [];
    };
    const hours = (rest: string) => `names: [a]\nhours:\n  from: '09:00'\n${rest}`;
    expect(faults(hours("  holidays:\n    - '2027-02-06'\n    - '2027-02-30'\n"))).toEqual([
      'shop.yaml: hours.holidays.1: 应为 2026-10-01 这样的日期 / a day like 2026-10-01 (2027-02-30) (line 6)',
    ]);
    expect(faults(hours("  holidays: ['2027-02-10..2027-02-06']\n"))[0]).toMatch(/前一天.*line 4/);
    expect(faults(hours("  holidays: ['2026-02-06..2027-02-12']\n"))[0]).toMatch(/前一天.*line 4/);
    expect(faults(hours('  holidays: [10.1]\n'))[0]).toMatch(/hours.holidays.0.*line 4/);
    expect(faults(hours("  holidays: ['2027-02-06']\n  workdays: ['2027-02-06']\n"))[0]).toMatch(
      /既是假期又是上班日.*line 5/,
    );
    expect(faults(hours("  breaks: [{ from: '12:00', to: '25:30' }]\n"))[0]).toMatch(/09:00.*line 4/);
    expect(faults('hourz: {}\n')[0]).toContain('hourz');
  });

  it('of a shop names the line of a pattern that is none, a product that is there twice, a key that is unknown', () => {
    const faults = (source: string) => {
      const read = readYaml(written(source), 'shop.yaml', shopSchema);
      return 'faults' in read ? read.faults.map(faultLine) : [];
    };
    expect(faults("names: [a]\norder_numbers:\n  - '^XC\\d+$'\n  - '^XC(\\d+$'\n")).toEqual([
      'shop.yaml: order_numbers.1: 应为正则表达式 / a regular expression (line 4)',
    ]);
    const twice = '  - { name: 月卡, kind: top_up }\n';
    expect(faults(`products:\n${twice}${twice}`)).toEqual([
      expect.stringMatching(/products\.1\.name: .*twice \(月卡\) \(line 3\)/),
    ]);
    expect(faults('names: [a]\npayee:\n  - 星辰\n')).toEqual([
      'shop.yaml: payee: there is no such key; did you mean payees? (line 2)',
    ]);
    expect(faults('hours: { form: 09:00 }\n')).toContainEqual(expect.stringContaining('did you mean from?'));
    expect(faults('colour: blue\n')).toEqual(['shop.yaml: colour: there is no such key (line 1)']);
  });

  it('with an alias of nothing says which and where', () => {
    const read = readYaml(written('names: [a]\npayees: *has_numbr\n'), 'shop.yaml', shopSchema);
    expect('faults' in read && read.faults.map(faultLine)).toEqual([
      'shop.yaml: line 2: there is no &has_numbr above this *has_numbr',
    ]);
  });

  it('of a shop takes spans of days', () => {
    const source = "hours:\n  holidays: ['2027-02-05..2027-02-08', 2027-04-05]\n  workdays: [2027-02-14]\n";
    expect(readYaml(written(source), 'shop.yaml', shopSchema)).toMatchObject({
      value: {
        hours: {
          holidays: ['2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05'],
          workdays: ['2027-02-14'],
        },
      },
    });
  });
});
