import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWrittenPictureReader } from '../../../src/adapters/ocr/written-pictures.ts';
import { tracedBook, tracedPictures } from '../../../src/adapters/tracing/traced-ports.ts';
import { openTracing } from '../../../src/adapters/tracing/tracing.ts';
import { HOUR } from '../../../src/domain/instant.ts';
import { ALL_AT_ONCE, begin } from '../../engine/rehearsal.ts';
import { type Collector, openCollector } from './collector.ts';

const LANE = 'telegram:5550001234';
const NAME = '欧阳金丝雀';
const PHONE = '13912345670';
/** What a customer is, says and has; the message of an error as well. */
const CANARIES = [
  '5550001234',
  NAME,
  PHONE,
  '4200002345',
  'XC20261121',
  '原神',
  'canary.jpg',
  'quoted',
  'ZD-',
];

let collector: Collector;
beforeEach(async () => {
  collector = await openCollector();
});
afterEach(() => collector.close());

describe('traces of a conversation', () => {
  it('lead from what came in over the turn to the send, and clocks begin their own', async () => {
    const { tracer, stop } = await openTracing(collector.url);
    const talk = begin({
      lane: LANE,
      tracer,
      pictures: tracedPictures(createWrittenPictureReader(), tracer),
      book: tracedBook(
        {
          find: async () => ({ kind: 'unavailable', why: 'down', words: `quoted ${NAME}` }),
          tokenOf: () => '',
          faults: async () => [],
          close: async () => undefined,
        },
        tracer,
      ),
    });
    await talk.send({ kind: 'hello', locale: 'zh-CN' });
    await talk.say(`我叫${NAME}，手机${PHONE}，${ALL_AT_ONCE}`);
    await talk.press('agree');
    await talk.show([{ name: 'canary.jpg', bytes: Buffer.from(`微信支付 ${NAME}`) }]);
    await talk.pass(30 * 24 * HOUR);
    await stop();

    const spans = collector.spans();
    const paths = new Set(spans.map(({ path }) => path));
    expect([...paths].filter((path) => path.startsWith('?'))).toEqual([]);
    for (const path of [
      'receive/decide',
      'receive/commit',
      'receive/send',
      'receive/store',
      'receive/turn/load',
      'receive/turn/decide/look_up',
      'receive/turn/decide/read_picture',
      'receive/turn/commit',
      'receive/turn/send',
      'clock/turn/commit',
      'clock/turn/send',
    ])
      expect([...paths], path).toContain(path);
    const only = (name: string) => spans.filter((span) => span.name === name);
    expect(new Set(only('receive').map(({ trace }) => trace)).size).toBe(4);
    expect(only('receive').map(({ attributes }) => attributes['zhaodan.kind'])).toEqual([
      'hello',
      'text',
      'press',
      'files',
    ]);
    expect(only('look_up')[0]?.attributes).toEqual({ 'zhaodan.outcome': 'down' });
    expect(only('send')[0]?.attributes).toEqual({
      'zhaodan.channel': 'telegram',
      'zhaodan.attempt': 1,
      'zhaodan.outcome': 'sent',
    });
    for (const canary of CANARIES) expect(collector.said()).not.toContain(canary);
  });

  it('name an error by its class and never by its words, and leave out what is no word of ours', async () => {
    const { tracer, stop } = await openTracing(collector.url);
    const failing = tracer.step(
      'turn',
      { kind: `text ${NAME}`, channel: LANE as 'telegram' },
      async (mark) => {
        mark({ count: 2, outcome: 'ZD-7K3F-2Q' as 'done' });
        throw new RangeError(`quoted ${NAME}`);
      },
    );
    await expect(failing).rejects.toThrow(RangeError);
    await stop();
    expect(collector.spans()).toMatchObject([
      { name: 'turn', failed: true, attributes: { 'error.type': 'RangeError', 'zhaodan.count': 2 } },
    ]);
    for (const canary of CANARIES) expect(collector.said()).not.toContain(canary);
  });
});

it('a collector that is away costs its spans, and not the stop', async () => {
  const { tracer, stop } = await openTracing(collector.url);
  await collector.close();
  const talk = begin({ tracer });
  await talk.say(ALL_AT_ONCE);
  expect((await talk.last()).text).not.toBe('');
  await expect(stop()).resolves.toBeUndefined();
  expect(collector.said()).toBe('');
});

describe('what is loaded', () => {
  /** That nothing else loads them is a rule of the house. */
  function loadedWith(endpoint: string | null): string[] {
    const program = `
      import { registerHooks } from 'node:module';
      const seen = new Set();
      registerHooks({ resolve(name, context, next) {
        if (name.startsWith('@opentelemetry/')) seen.add(name);
        return next(name, context);
      } });
      const { openTracing } = await import('./src/adapters/tracing/tracing.ts');
      await (await openTracing(${JSON.stringify(endpoint)})).stop();
      process.stdout.write(JSON.stringify([...seen]));
      process.exit(0);`;
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
      cwd: resolve(import.meta.dirname, '../../..'),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  it('is nothing without a collector', () => {
    expect(loadedWith(null)).toEqual([]);
    expect(loadedWith('http://127.0.0.1:9')).toContain('@opentelemetry/exporter-trace-otlp-http');
  });
});
