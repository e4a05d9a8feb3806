import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { openSecrets } from '../../src/adapters/secrets/secrets.ts';
import { openSqliteStore } from '../../src/adapters/store/open.ts';
import { YESTERDAY } from '../yesterday.ts';
import { Customer, type SeenEntry } from './customer.ts';
import { type RunningService, startService } from './service.ts';

const KILLS = 100;
const AT_ONCE = 10;
const LONGEST_LIFE_MS = 350;

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-kill-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** What a customer presses wherever these buttons are alive, most wanted first. */
const WANTED = ['agree', 'submit', 'success', 'unpaid'];

/** The facts of one loss, told bit by bit; the numbers differ so that nobody's payment is anybody else's. */
function story(serial: number): string[] {
  const tail = String(serial).padStart(10, '0');
  return [
    `付了${20 + (serial % 70)}没反应`,
    '昨天14:03微信付的',
    `交易单号4200002345${YESTERDAY}${tail} 商户单号XC${YESTERDAY}${tail}`,
    '买的是原神月卡',
  ];
}

interface Told {
  readonly customer: Customer;
  readonly entries: readonly SeenEntry[];
}

/** Goes the whole way to the receipt, whatever happens to the service meanwhile. */
async function tell(url: () => string, serial: number): Promise<Told> {
  const customer = new Customer(url);
  await customer.enter();
  const facts = story(serial);
  let reply = await customer.reply(0);
  for (let turns = 0; turns < 30; turns += 1) {
    const option = WANTED.find((each) => reply.buttons.some((button) => button.option === each));
    const next = facts[0];
    if (option !== undefined && (option !== 'submit' || next === undefined))
      await customer.press(reply, option);
    else if (next !== undefined) {
      facts.shift();
      await customer.say(next);
    }
    reply = await customer.reply(reply.number);
    const entries = await customer.entries();
    if (entries.some(({ text }) => text.includes('回执'))) return { customer, entries };
  }
  throw new Error(`no receipt in 30 turns; the last reply was: ${reply.text}`);
}

describe('kill -9 at any moment', () => {
  it(`loses nothing, asks nothing twice and keeps every chain whole through ${KILLS} kills`, {
    timeout: 400_000,
  }, async () => {
    let service: RunningService = await startService(dataDir);
    let killing = true;
    let serial = 0;
    const done: Told[] = [];
    const lane = async () => {
      while (killing) {
        serial += 1;
        done.push(await tell(() => service.url, serial));
      }
    };
    const customers = Array.from({ length: AT_ONCE }, lane);
    for (let kill = 0; kill < KILLS; kill += 1) {
      await pause(Math.random() * LONGEST_LIFE_MS);
      await service.kill();
      service = await startService(dataDir);
    }
    killing = false;
    await Promise.all(customers);
    expect(await service.stop()).toBe(0);

    expect(done.length).toBeGreaterThanOrEqual(AT_ONCE);
    for (const { customer, entries } of done) {
      expect(entries.map(({ number }) => number)).toEqual(entries.map((_, index) => index + 1));
      const said = entries.filter(({ author }) => author === 'customer').map(({ text }) => text);
      for (const text of customer.acknowledged) expect(said.filter((each) => each === text)).toEqual([text]);
      const asked = entries.filter(({ author }) => author === 'zhaodan');
      const twice = asked.filter((entry, index) => index > 0 && entry.text === asked[index - 1]?.text);
      expect(twice).toEqual([]);
      expect(entries.filter(({ text }) => text.includes('回执'))).toHaveLength(1);
    }

    const store = openSqliteStore({
      dir: dataDir,
      secrets: openSecrets({ dir: dataDir, key: null }).sealer('store'),
    });
    expect(await store.integrity()).toEqual([]);
    expect(await store.waitingLanes()).toEqual([]);
    expect(await store.quarantined()).toEqual([]);
    expect((await store.open()).length).toBe(done.length);
    store.close();
  });
});
