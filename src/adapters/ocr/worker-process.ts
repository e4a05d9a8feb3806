import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { type Frame, framesOf, sendFrame } from './frames.ts';
import { Answer, LONGEST_ANSWER, type Question } from './messages.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const PROGRAM = join(import.meta.dirname, 'worker/main.ts');
/** JavaScript's own share; the networks live outside it. */
const HEAP_MB = 256;
const WATCH_EVERY_MS = 250;

export type WorkerAnswer = {
  readonly answer: Exclude<Answer, { kind: 'loaded' }>;
  readonly body: Uint8Array;
};

/** One process that answers one question at a time. It may read the program and nothing else, and start nothing. */
export class WorkerProcess {
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #answers: AsyncGenerator<Frame> | null = null;
  /** Whether the networks were loaded: a worker that dies before is no picture's fault. */
  loaded = false;

  constructor() {
    this.#child = spawn(
      process.execPath,
      [
        `--max-old-space-size=${HEAP_MB}`,
        '--expose-gc',
        '--permission',
        '--allow-addons',
        ...['src', 'node_modules', 'package.json'].map((path) => `--allow-fs-read=${join(ROOT, path)}`),
        PROGRAM,
      ],
      // No secrets in its environment; fewer arenas keep glibc from hoarding memory.
      { stdio: ['pipe', 'ignore', 'ignore', 'pipe'], env: { MALLOC_ARENA_MAX: '2' }, cwd: ROOT },
    );
    this.#gone = new Promise((gone) => this.#child.once('exit', () => gone()).once('error', () => gone()));
    for (const channel of this.#child.stdio) channel?.on('error', () => {});
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** The answer, or `hung` or `died`; after those two the worker is gone. */
  async ask(
    question: Question,
    bytes: Uint8Array,
    limits: { readonly milliseconds: number; readonly memory: number },
  ): Promise<WorkerAnswer | 'hung' | 'died'> {
    let hung = false;
    const alarm = setTimeout(() => {
      hung = true;
      void this.kill();
    }, limits.milliseconds);
    const watch = setInterval(() => this.#endIfLargerThan(limits.memory), WATCH_EVERY_MS);
    try {
      // A machine at its limits starts no process and has no channels to one.
      this.#answers ??= framesOf(this.#child.stdio[3] as Readable, LONGEST_ANSWER);
      void sendFrame(this.#child.stdin as Writable, question, bytes).catch(() => {});
      for (;;) {
        const { value, done } = await this.#answers.next();
        if (done) break;
        const answer = Answer.parse(value.head);
        if (answer.kind !== 'loaded') return { answer, body: value.body };
        this.loaded = true;
      }
    } catch {
      // A broken pipe, or words that no worker of ours would say.
    } finally {
      clearTimeout(alarm);
      clearInterval(watch);
    }
    void this.kill();
    return hung ? 'hung' : 'died';
  }

  /** Resolves when the process is no more. */
  kill(): Promise<void> {
    this.#child.kill('SIGKILL');
    return this.#gone;
  }

  /** Only Linux tells from outside; elsewhere the worker's own word after each picture has to do. */
  async #endIfLargerThan(bytes: number): Promise<void> {
    const status = await readFile(`/proc/${this.pid}/status`, 'utf8').catch(() => '');
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
    if (Number(kilobytes) * 1024 > bytes) void this.kill();
  }
}
