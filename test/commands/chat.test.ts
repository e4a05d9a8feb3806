import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { zhaodan } from '../faults/program.ts';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';

const PATIENCE = 30_000;
let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'zhaodan-chat-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const chat = (lines: readonly string[], ...args: readonly string[]) =>
  zhaodan(['chat', ...args], {
    env: { ZHAODAN_DATA_DIR: dir },
    input: lines.map((line) => `${line}\n`).join(''),
  });

describe('zhaodan chat, piped', { timeout: PATIENCE }, () => {
  it('leads to the receipt, buttons pressed by their numbers', async () => {
    const { code, stdout, stderr } = await chat([
      `${ON_YESTERDAY['zh-CN']}14:03在星辰点卡微信付了68买原神月卡，没有订单。交易单号4200002345${YESTERDAY}1213456789 商户单号XC${YESTERDAY}140312345`,
      '1',
      '1',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [, reference] = /编号 (ZD-[0-9A-Z]{4}-[0-9A-Z]{2})/.exec(stdout) ?? [];
    expect(reference).toBeDefined();
    expect(stdout).toContain('  1. 同意并继续');
    expect(stdout).toContain('回执');
    expect(stdout).not.toContain(`4200002345${YESTERDAY}1213456789`);
    const exported = await zhaodan(['export', reference ?? '', '--out', join(dir, 'case.zip')], {
      env: { ZHAODAN_DATA_DIR: dir },
    });
    expect(exported.code).toBe(0);
    expect((await zhaodan(['verify', join(dir, 'case.zip')])).code).toBe(0);
  });

  it('goes on where it was left', async () => {
    await chat(['昨天14:03微信付了68，没有订单']);
    const { code, stdout } = await chat(['好']);
    expect(code).toBe(0);
    expect(stdout).not.toContain('微信付了68');
    expect(stdout.trim()).not.toBe('');
  });

  it('begins in English where that is asked for', async () => {
    const { code, stdout } = await chat([], '--lang', 'en');
    expect(code).toBe(0);
    expect(stdout).toContain('  1. Agree and continue');
    expect(stdout).not.toContain('同意');
  });

  it('ends well without a word', async () => {
    const { code, stdout, stderr } = await chat([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('您好');
  });
});
