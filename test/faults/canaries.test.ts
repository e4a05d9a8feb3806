import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ON_YESTERDAY, YESTERDAY } from '../yesterday.ts';
import { Customer, type SeenEntry } from './customer.ts';
import { type RunningService, startService } from './service.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-canaries-'));
let service: RunningService | null = null;
afterAll(async () => {
  if (service?.child.exitCode === null) await service.kill();
  rmSync(dataDir, { recursive: true, force: true });
});

const PHONE = '13912345670';
const CARD = '6222020200112233445';
const PASSWORD = 'Kanarien7vogel';
const TRANSACTION = `4200002345${YESTERDAY}9876543210`;
const NAME = '欧阳金丝雀';
const CANARIES = [PHONE, CARD, PASSWORD, TRANSACTION, NAME];

/** Every way the bytes could lie there. */
function traces(text: string): Buffer[] {
  const plain = Buffer.from(text, 'utf8');
  return [plain, Buffer.from(text, 'utf16le'), Buffer.from(encodeURIComponent(text)), escaped(text)];
}

function escaped(text: string): Buffer {
  const units = Array.from(text, (letter) =>
    letter.charCodeAt(0) < 128 ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return Buffer.from(units.join(''));
}

function found(where: string, bytes: Buffer): string[] {
  return CANARIES.filter((canary) => traces(canary).some((trace) => bytes.includes(trace))).map(
    (canary) => `${where}: ${canary}`,
  );
}

function filesBelow(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

it('nothing a customer said lies in logs, figures or on disk in the clear', async () => {
  service = await startService(dataDir, { ZHAODAN_LOG_LEVEL: 'trace' });
  let { url } = service;
  const { child } = service;
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
  const customer = new Customer(() => url);
  await customer.enter();
  await customer.say(
    `我叫${NAME}，手机${PHONE}，${ON_YESTERDAY['zh-CN']}14:03微信付了68买原神月卡，没有订单。交易单号${TRANSACTION} 商户单号XC${YESTERDAY}000000009`,
  );
  let reply = await customer.reply((await customer.reply(0)).number);
  await customer.press(reply, 'agree');
  reply = await customer.reply(reply.number);
  await customer.say(`卡号${CARD} 密码是${PASSWORD}`);
  reply = await answerUntil(customer, reply, 'submit');
  await customer.press(reply, 'submit');
  await customer.reply(reply.number);
  await fetch(`${url}/chat/files/${TRANSACTION}?name=${PHONE}`);
  await fetch(`${url}/desk/cases/${encodeURIComponent(NAME)}`);
  await fetch(`${url}/chat/messages`, { method: 'POST', body: `{"text": "${PASSWORD}` });
  const figures = Buffer.from(await (await fetch(`${url}/metrics`)).arrayBuffer());
  expect(figures.toString()).toContain('zhaodan_turn_seconds');

  expect(await service.stop()).toBe(0);
  const output = Buffer.concat(said);
  // Killed, so that the write-ahead log lies there as well.
  service = await startService(dataDir);
  url = service.url;
  const texts = (await customer.entries()).map(({ text }) => text).join('\n');
  await service.kill();
  expect(texts, 'the customer still sees what they said').toContain(NAME);
  expect(texts, 'but no secret').not.toContain(PASSWORD);
  const onDisk = filesBelow(dataDir);
  expect(onDisk.length).toBeGreaterThan(2);
  expect([
    ...found('output', output),
    ...found('metrics', figures),
    ...onDisk.flatMap((file) => found(file, readFileSync(file))),
  ]).toEqual([]);
});

async function answerUntil(customer: Customer, from: SeenEntry, option: string): Promise<SeenEntry> {
  let reply = from;
  for (;;) {
    reply = await customer.reply(reply.number);
    if (reply.buttons.some((button) => button.option === option)) return reply;
    const wanted = ['success', 'none', 'unpaid', 'still'].find((each) =>
      reply.buttons.some((button) => button.option === each),
    );
    if (wanted !== undefined) await customer.press(reply, wanted);
  }
}
