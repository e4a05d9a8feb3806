import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openCollector } from '../adapters/tracing/collector.ts';
import { Customer } from './customer.ts';
import { startService } from './service.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'zhaodan-traces-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('the program sends its traces while it serves, and stops like any other when their collector has gone', async () => {
  const collector = await openCollector();
  const service = await startService(dataDir, { OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/` });
  const customer = new Customer(() => service.url);
  await customer.enter();
  await customer.reply(0);
  await expect
    .poll(() => collector.spans().map(({ path }) => path), { timeout: 60_000 })
    .toEqual(expect.arrayContaining(['receive/commit', 'receive/send']));
  await collector.close();
  await customer.say('付款时显示 canary');
  expect(await service.stop()).toBe(0);
});
