import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { WebhookTarget } from './telegram/webhook-client.ts';

/** One who holds the dialogue, in a process of its own. */
export interface Contender {
  readonly name: string;
  /** What Node is started with. */
  readonly args: readonly string[];
  readonly path: string;
  environment(given: Given): Record<string, string>;
  /** Printed once it takes updates. */
  readonly ready: RegExp;
  /** Conversations that are there before the first message. */
  readonly stored?: number;
}

interface Given {
  readonly port: number;
  readonly apiRoot: string;
  readonly dataDir: string;
}

export interface Running {
  readonly pid: number;
  /** From the start of the process until it takes updates. */
  readonly startMs: number;
  readonly target: WebhookTarget;
  stop(): Promise<void>;
}

const TOKEN = '123456789:AAExampleExampleExampleExampleExample';
const SECRET = 'a-secret-of-at-least-thirty-two-characters';
/** As many as Telegram opens to one bot. */
const CONNECTIONS = 100;

const ROOT = join(import.meta.dirname, '..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  readonly scripts: { readonly start: string };
};

/** The program itself, as `npm start` runs it; other stores are other entries of this kind. */
export const ZHAODAN: Contender = {
  name: 'zhaodan',
  args: scripts.start
    .split(' ')
    .slice(1)
    .map((arg) => (/\.m?[jt]s$/.test(arg) ? join(ROOT, arg) : arg)),
  path: '/telegram/webhook',
  ready: /^Desk page/,
  environment: ({ port, apiRoot, dataDir }) => ({
    ZHAODAN_DATA_DIR: dataDir,
    ZHAODAN_PORT: String(port),
    ZHAODAN_PUBLIC_URL: `http://127.0.0.1:${port}`,
    ZHAODAN_LOG_LEVEL: 'warn',
    TELEGRAM_BOT_TOKEN: TOKEN,
    TELEGRAM_WEBHOOK_SECRET: SECRET,
    TELEGRAM_API_ROOT: apiRoot,
  }),
};

function rival(name: string): Contender {
  return {
    name,
    args: [join(import.meta.dirname, `rivals/${name}.ts`)],
    path: '/',
    ready: /^ready/,
    environment: ({ port, apiRoot, dataDir }) => ({
      PORT: String(port),
      API_ROOT: apiRoot,
      TOKEN,
      SECRET,
      DATA_DIR: dataDir,
      NODE_ENV: 'production',
    }),
  };
}

/** The program with many conversations behind it. */
export const FILLED: readonly Contender[] = [1_000, 10_000, 100_000].map((stored) => ({
  ...ZHAODAN,
  name: `${ZHAODAN.name}-${stored}`,
  stored,
}));

const BARE = rival('bare');
export const ECHO = rival('echo');
export const CONTENDERS: readonly Contender[] = [
  ZHAODAN,
  rival('grammy-conversations'),
  rival('grammy-session'),
  BARE,
];

/** Starts it; `before` is a command that becomes it, such as one that counts its system calls. */
export async function startContender(
  contender: Contender,
  { dataDir, apiPort }: { readonly dataDir: string; readonly apiPort: number },
  before: readonly string[] = [],
): Promise<Running> {
  mkdirSync(dataDir, { recursive: true });
  const port = await freePort();
  const given = { port, apiRoot: `http://127.0.0.1:${apiPort}`, dataDir };
  const [command = process.execPath, ...args] = [...before, process.execPath, ...contender.args];
  const started = performance.now();
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH ?? '', HOME: dataDir, ...contender.environment(given) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await saysReady(child, contender);
  const { path } = contender;
  return {
    pid: child.pid ?? 0,
    startMs: performance.now() - started,
    target: { port, path, secret: SECRET, connections: CONNECTIONS },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function saysReady(child: ChildProcess, { name, ready }: Contender): Promise<void> {
  if (!child.stdout) throw new Error('a contender speaks on its output');
  for await (const line of createInterface({ input: child.stdout })) {
    if (!ready.test(line)) continue;
    child.stdout.resume();
    return;
  }
  throw new Error(`${name} ended before it was ready`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
