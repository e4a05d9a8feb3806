/**
 * Where the time of a message goes, layer by layer: the program under the load of `webhooks` with V8's own sampler in it.
 * `npm run bench -- layers [--messages N]`. A sample belongs to the innermost of its frames that a layer claims, so that
 * what a library does is counted for the layer that it is.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { startContender, ZHAODAN } from './contenders.ts';
import { cpuMs } from './process-figures.ts';
import { round } from './statistics.ts';
import { startTelegram } from './telegram/crowd.ts';

interface Profile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
    readonly children?: readonly number[];
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

/** What a layer claims: files and folders of the project, and what V8 and Node call their own. The first one has it. */
const LAYERS: readonly (readonly [string, ...claims: readonly string[]])[] = [
  ['nothing to do', '(idle)'],
  ['garbage', '(garbage collector)'],
  ['store: begin and commit', 'node_modules/better-sqlite3/lib/methods/transaction.js'],
  [
    'store: statements',
    'node_modules/better-sqlite3',
    'src/adapters/store/sqlite/quick.ts',
    'node_modules/drizzle-orm',
  ],
  ['store: sealing, keyed hashes', 'src/adapters/secrets', 'node:internal/crypto'],
  ['store: chain of the case', 'src/adapters/store/chain.ts', 'node_modules/canonicalize'],
  [
    'store: documents to JSON and back',
    'src/adapters/store/records.ts',
    'src/adapters/store/document-cache.ts',
  ],
  ['store: the rest', 'src/adapters/store'],
  ['texts', 'src/adapters/texts'],
  ['flow and XState', 'node_modules/xstate', 'src/engine/flow'],
  ['understanding', 'src/understanding'],
  ['domain', 'src/domain'],
  ['engine', 'src/engine'],
  [
    'Telegram: reading updates',
    'src/adapters/telegram/intake.ts',
    'src/adapters/telegram/receive.ts',
    'src/adapters/telegram/schema.ts',
    'src/adapters/telegram/webhook.ts',
    'node_modules/zod',
  ],
  ['Telegram: sending', 'node_modules/grammy', 'node_modules/undici', 'wasm:', 'src/adapters/telegram'],
  [
    'web: Hono, headers, metrics',
    'node_modules/hono',
    'node_modules/@hono',
    'src/adapters/web',
    'node_modules/prom-client',
    'src/adapters/metrics',
  ],
  ['HTTP and sockets of Node', 'node:_http', 'node:http', 'node:net', 'node:internal/stream'],
];
/** Of V8 or Node, and no path of the project. */
const NO_PATH = /^(?:\(|node:|wasm:)/;
const PROJECT = join(import.meta.dirname, '..');

/** What has moved since a layer claimed it, whose time would be counted elsewhere. */
export function movedPaths(): readonly string[] {
  const paths = LAYERS.flatMap(([, ...claims]) => claims).filter((claim) => !NO_PATH.test(claim));
  return paths.filter((path) => !existsSync(join(PROJECT, path)));
}

const ALL_ELSE = 'all else';

export async function layers(options: readonly string[]): Promise<object> {
  const moved = movedPaths();
  if (moved.length > 0) throw new Error(`a layer claims what is not there: ${moved.join(', ')}`);
  const { values } = parseArgs({
    args: [...options],
    options: { messages: { type: 'string', default: '10240' } },
  });
  const crowd = (messages: number) => ({ chats: 64, turns: 10, dialogues: Math.ceil(messages / 640) });
  const dir = mkdtempSync(join(import.meta.dirname, '../data-bench-'));
  const telegram = await startTelegram();
  try {
    const sampled = { ...ZHAODAN, args: [...ZHAODAN.args] };
    sampled.args.splice(-2, 0, '--cpu-prof', `--cpu-prof-dir=${join(dir, 'profile')}`);
    const began = performance.now();
    const { apiPort } = telegram;
    const { pid, target, stop } = await startContender(sampled, { dataDir: join(dir, 'data'), apiPort });
    await telegram.run({ target, ...crowd(Number(values.messages)) });
    const [from, before] = [performance.now() - began, cpuMs(pid)];
    const { messages } = await telegram.run({ target, ...crowd(Number(values.messages)) });
    const [until, cpu] = [performance.now() - began, cpuMs(pid) - before];
    await stop();
    const each = timesIn(profileIn(join(dir, 'profile')), from, until);
    const rows = [...each].toSorted(([, one], [, other]) => other - one);
    const perMessage = Object.fromEntries(rows.map(([name, ms]) => [name, round(ms / messages, 3)]));
    return { 'CPU, all threads': round(cpu / messages, 3), ...perMessage };
  } finally {
    telegram.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Of the main thread: it ends last. */
function profileIn(dir: string): Profile {
  const [last = ''] = readdirSync(dir).toSorted().slice(-1);
  return JSON.parse(readFileSync(join(dir, last), 'utf8'));
}

/** Milliseconds by layer, of what was sampled between these times since the start. */
function timesIn({ nodes, samples, timeDeltas }: Profile, from: number, until: number): Map<string, number> {
  const layerOf = layersOf(nodes);
  const times = new Map<string, number>();
  let at = 0;
  for (const [index, node] of samples.entries()) {
    at += (timeDeltas[index] ?? 0) / 1000;
    if (at < from || at > until) continue;
    const layer = layerOf.get(node) ?? ALL_ELSE;
    times.set(layer, (times.get(layer) ?? 0) + (timeDeltas[index + 1] ?? 0) / 1000);
  }
  return times;
}

/** Parents stand before their children; what no layer claims belongs to whoever called it. */
function layersOf(nodes: Profile['nodes']): ReadonlyMap<number, string> {
  const layerOf = new Map<number, string>();
  const project = pathToFileURL(`${resolve(PROJECT)}/`).href;
  for (const { id, callFrame, children = [] } of nodes) {
    const { functionName, url } = callFrame;
    const frame =
      url === '' ? functionName : url.replace(/^(?:file:\/\/)?\//, 'file:///').replace(project, '');
    const layer =
      LAYERS.find(([, ...claims]) => claims.some((claim) => frame.startsWith(claim)))?.[0] ?? layerOf.get(id);
    for (const each of layer === undefined ? [] : [id, ...children]) layerOf.set(each, layer as string);
  }
  return layerOf;
}
