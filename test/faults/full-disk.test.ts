import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { signed } from '../fakes/slack/delivery/signing.ts';
import { Customer } from './customer.ts';
import { refusedStart } from './program.ts';
import { type RunningService, startService } from './service.ts';

const root = mkdtempSync(join(tmpdir(), 'zhaodan-full-'));
const small = join(root, 'small');
let service: RunningService | null = null;
afterAll(async () => {
  if (service?.child.exitCode === null) await service.kill();
  rmSync(root, { recursive: true, force: true });
});

/** Some sandboxes let nobody mount anything. */
const canMount = spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', root]).status === 0;

it.runIf(canMount)(
  'a full disk is said honestly, loses nothing, and is over when there is room',
  async () => {
    mkdirSync(small);
    service = await startService(join(small, 'data'), {}, smallDisk(small, '8m'));
    const { url, child } = service;
    // The disk is mounted in the service's own namespace; this is the way in from here.
    const filler = `/proc/${child.pid}/root${small}/filler`;
    const customer = new Customer(() => url);
    await customer.enter();
    await customer.reply(0);
    await customer.say('昨天14:03微信付了68，没有订单');
    const before = await customer.reply((await customer.reply(0)).number);

    fill(filler);
    const answers = await untilFull(url, customer.cookie);
    expect(answers.length).toBeGreaterThan(0);
    const refused = answers.at(-1);
    expect(refused?.status).toBe(503);
    expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused?.json()).toMatchObject({ error: 'storage_full', message: /存不下|过几分钟/ });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    expect((await fetch(`${url}/readyz`)).status).toBe(503);
    expect((await customer.entries()).map(({ number }) => number)).toContain(before.number);

    rmSync(filler);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    await customer.say('买的是原神月卡');
    for (;;) {
      const entries = await customer.entries();
      const said = entries.filter(({ author }) => author === 'customer').map(({ text }) => text);
      const taken = answers.filter(({ status }) => status === 202).length;
      if (said.length < 2 + taken || entries.at(-1)?.author === 'customer') continue;
      expect(said.filter((text) => text.startsWith('占地方'))).toHaveLength(taken);
      expect(said).toContain('买的是原神月卡');
      break;
    }
    expect(await service.stop()).toBe(0);
  },
);

it.runIf(canMount)('Slack is asked to come again, and what it brings then is taken', async () => {
  const place = join(root, 'slack');
  mkdirSync(place);
  const secret = 'a-signing-secret-of-a-test';
  const env = {
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: secret,
    SLACK_DESK_CHANNEL: 'C0DESK',
    // Nobody answers there: this is about what comes in.
    SLACK_API_URL: 'http://127.0.0.1:9/api/',
    ZHAODAN_LOG_LEVEL: 'silent',
  };
  service = await startService(join(place, 'data'), env, smallDisk(place, '8m'));
  const { url, child } = service;
  const post = (serial: number) => {
    const event = {
      type: 'message',
      user: 'U1',
      channel: 'D1',
      ts: `1700000000.${serial}`,
      text: '。'.repeat(900),
    };
    const body = JSON.stringify({ type: 'event_callback', team_id: 'T1', event_id: `E${serial}`, event });
    return fetch(`${url}/slack/events`, { method: 'POST', headers: signed(body, secret), body });
  };
  const filler = `/proc/${child.pid}/root${place}/filler`;
  fill(filler);
  let refused: Response | undefined;
  for (let serial = 100; serial < 800 && refused === undefined; serial += 1) {
    const answer = await post(serial);
    if (answer.status !== 200) refused = answer;
  }
  expect([refused?.status, refused?.headers.get('retry-after')]).toEqual([503, '5']);
  rmSync(filler);
  expect((await post(999)).status).toBe(200);
  expect(await service.stop()).toBe(0);
});

it.runIf(canMount)('a start without room says so', async () => {
  const tiny = join(root, 'tiny');
  mkdirSync(tiny);
  const { code, stdout, stderr } = await refusedStart(
    { ZHAODAN_DATA_DIR: join(tiny, 'data') },
    { before: smallDisk(tiny, '64k') },
  );
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('磁盘满了');
  expect(stderr).toContain('the disk is full');
  expect(stderr).toContain(tiny);
  expect(stderr).not.toMatch(/\n\s+at /);
});

/** A command before the program's own that gives it a small disk; no rights are needed for that on Linux. */
function smallDisk(at: string, size: string): readonly string[] {
  const mount = `mount -t tmpfs -o size=${size} tmpfs '${at}' && exec "$@"`;
  return ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c', mount, 'sh'];
}

function fill(file: string): void {
  writeFileSync(file, '');
  for (let size = 65_536; size >= 512; size /= 2) {
    try {
      for (;;) writeFileSync(file, Buffer.alloc(size), { flag: 'a' });
    } catch {
      // No room for this much: smaller pieces still fit.
    }
  }
}

/** Sends messages until one is refused. Some are still taken: the write-ahead log has room of its own. */
async function untilFull(url: string, cookie: string): Promise<Response[]> {
  const answers: Response[] = [];
  for (let serial = 0; serial < 400; serial += 1) {
    const answer = await fetch(`${url}/chat/messages`, {
      method: 'POST',
      headers: { origin: url, cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ id: crypto.randomUUID(), text: `占地方${serial}${'。'.repeat(900)}` }),
    });
    if (answer.status === 429) continue;
    answers.push(answer);
    if (answer.status !== 202) break;
  }
  return answers;
}
