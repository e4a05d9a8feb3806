import { LARGEST_FILE } from '../../domain/exhibit.ts';
import type { PictureOutcome, PictureReader } from '../../engine/ports/picture-reader.ts';
import { formatOf, isReadable } from './formats.ts';
import type { Question } from './messages.ts';
import { type WorkerAnswer, WorkerProcess } from './worker-process.ts';

export interface PoolSettings {
  readonly workers: number;
  /** How many of a kind, to be read or to be drawn, may wait beside those that are being answered. */
  readonly queue: number;
  /** For one try at one picture; the first one of a worker has to load the networks as well. */
  readonly milliseconds: number;
  /** Bytes. A worker larger than this is replaced after its answer; one twice as large is ended in the middle of it. */
  readonly memory: number;
  /** Told once, where this machine cannot read pictures. */
  readonly unavailable: (reason: string) => void;
}

export const POOL = { workers: 1, queue: 50, milliseconds: 30_000, memory: 512 * 1024 * 1024 } as const;

const ATTEMPTS = 2;
/** So many pictures in a row at which the workers died before anything was read: this machine cannot do it. */
const MOST_STILLBORN = 3;

type NotDone = Exclude<PictureOutcome<never>, never>;
type Reply = WorkerAnswer | NotDone;

interface Job {
  readonly question: Question;
  readonly bytes: Uint8Array;
  readonly done: (reply: Reply) => void;
}

/** Reads pictures in worker processes, started with the first picture and kept for the next ones. */
export interface PicturePool extends PictureReader {
  /** Pictures that are being looked into or wait for it. */
  pending(): number;
  /** The workers that live now. */
  pids(): readonly number[];
}

export function openPicturePool(settings: PoolSettings): PicturePool {
  const waiting: Readonly<Record<Question['kind'], Job[]>> = { read: [], preview: [] };
  let latest: Question['kind'] = 'read';
  const idle: WorkerProcess[] = [];
  const working = new Set<WorkerProcess>();
  let active = 0;
  let closed = false;
  let stillborn = 0;
  let whyNot: string | null = null;

  function giveUpReading(reason: string): NotDone {
    if (whyNot === null) settings.unavailable(reason);
    whyNot = reason;
    return { kind: 'unavailable', reason };
  }

  async function attempt({
    question,
    bytes,
  }: Job): Promise<{ answered: WorkerAnswer | 'hung' | 'died'; loaded: boolean }> {
    const worker = idle.pop() ?? new WorkerProcess();
    working.add(worker);
    const answered = await worker.ask(question, bytes, {
      milliseconds: settings.milliseconds,
      memory: 2 * settings.memory,
    });
    working.delete(worker);
    const { loaded } = worker;
    if (typeof answered === 'string') return { answered, loaded };
    const keep = !closed && 'memory' in answered.answer && answered.answer.memory <= settings.memory;
    if (keep) idle.push(worker);
    else void worker.kill();
    return { answered, loaded };
  }

  async function work(job: Job): Promise<Reply> {
    let neverLoaded = job.question.kind === 'read';
    for (let tries = 1; ; tries++) {
      const { answered, loaded } = await attempt(job);
      if (typeof answered !== 'string') {
        const { answer } = answered;
        stillborn = 0;
        return answer.kind === 'unavailable' ? giveUpReading(answer.reason) : answered;
      }
      neverLoaded &&= !loaded && answered === 'died';
      if (closed) return { kind: 'busy' };
      if (tries === ATTEMPTS) {
        stillborn = neverLoaded ? stillborn + 1 : 0;
        return stillborn === MOST_STILLBORN
          ? giveUpReading('the worker dies while it loads the networks')
          : { kind: 'failed', reason: answered };
      }
    }
  }

  /**
   * A preview and a reading in turn: somebody sits before the page and waits, and nobody keeps the readings of others
   * waiting by looking at pictures.
   */
  function takeNext(): Job | undefined {
    const [first, second] =
      latest === 'read' ? [waiting.preview, waiting.read] : [waiting.read, waiting.preview];
    const job = first.shift() ?? second.shift();
    if (job) latest = job.question.kind;
    return job;
  }

  function startNext(): void {
    while (active < settings.workers) {
      const job = takeNext();
      if (!job) return;
      active++;
      void work(job).then((reply) => {
        active--;
        job.done(reply);
        startNext();
      });
    }
  }

  function ask(question: Question, bytes: Uint8Array): Promise<Reply> {
    const refusal = refusalOf(bytes);
    if (refusal) return Promise.resolve(refusal);
    if (question.kind === 'read' && whyNot !== null)
      return Promise.resolve({ kind: 'unavailable', reason: whyNot });
    const line = waiting[question.kind];
    if (closed || line.length >= settings.queue) return Promise.resolve({ kind: 'busy' });
    return new Promise((done) => {
      line.push({ question, bytes, done });
      startNext();
    });
  }

  return {
    async read(bytes) {
      const started = performance.now();
      const reply = await ask({ kind: 'read' }, bytes);
      if (!('answer' in reply)) return reply;
      if (reply.answer.kind !== 'read') return notDone(reply);
      return { kind: 'read', text: reply.answer.text, milliseconds: Math.round(performance.now() - started) };
    },
    async preview(bytes, { edge, hide }) {
      const reply = await ask(
        { kind: 'preview', edge, hide: hide === 'all' ? hide : hide.map((box) => [...box]) },
        bytes,
      );
      if (!('answer' in reply)) return reply;
      return reply.answer.kind === 'drawn' ? { kind: 'drawn', jpeg: reply.body } : notDone(reply);
    },
    pending: () => waiting.read.length + waiting.preview.length + active,
    pids: () => [...idle, ...working].flatMap(({ pid }) => pid ?? []),
    async close() {
      closed = true;
      for (const { done } of Object.values(waiting).flatMap((line) => line.splice(0))) done({ kind: 'busy' });
      await Promise.all([...idle.splice(0), ...working].map((worker) => worker.kill()));
    },
  };
}

/** What can be told without decoding, before a worker is troubled. */
function refusalOf(bytes: Uint8Array): NotDone | null {
  if (bytes.length === 0) return { kind: 'refused', reason: 'empty' };
  if (bytes.length > LARGEST_FILE) return { kind: 'refused', reason: 'too_big' };
  const format = formatOf(bytes);
  if (isReadable(format)) return null;
  return { kind: 'refused', reason: 'format', ...(format !== null && { format }) };
}

/** A worker that answers another question than the one asked is not to be believed. */
function notDone({ answer }: WorkerAnswer): NotDone {
  if (answer.kind !== 'refused') return { kind: 'failed', reason: 'died' };
  const { reason, format } = answer;
  return { kind: 'refused', reason, ...(format !== undefined && { format }) };
}
