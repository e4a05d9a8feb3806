import { ZhaodanError } from '../../engine/errors.ts';
import { takeTurns } from './turns.ts';

export interface ArrivalLimits {
  /** Bytes of all bodies together that stand in memory; the oldest body may always go on. */
  readonly held: number;
  /** Milliseconds in which a body need not have brought anything, and bytes per second from then on. */
  readonly grace: number;
  readonly perSecond: number;
}

const LIMITS: ArrivalLimits = { held: 128 * 1024 * 1024, grace: 30_000, perSecond: 8 * 1024 };

/** Whole bodies are looked into few at a time. */
const MOST_AT_WORK = 3;

interface Arriving {
  bytes: number;
}

/** Bodies on their way in. A slow one takes nobody's place: it counts for the bytes it has brought. */
export class Arrivals {
  readonly #limits: ArrivalLimits;
  /** In the order in which they came. */
  readonly #arriving = new Set<Arriving>();
  readonly #turn = takeTurns(MOST_AT_WORK);
  #held = 0;
  #change = Promise.withResolvers<void>();

  constructor(limits: ArrivalLimits = LIMITS) {
    this.#limits = limits;
  }

  /** Reads a body whole and has it worked on. Throws `too_slow` where it does not come on. */
  async take<T>(body: ReadableStream<Uint8Array>, work: (bytes: Buffer) => Promise<T>): Promise<T> {
    const own = { bytes: 0 };
    this.#arriving.add(own);
    try {
      const bytes = Buffer.concat(await this.#read(body, own));
      return await this.#turn(() => work(bytes));
    } finally {
      this.#arriving.delete(own);
      this.#held -= own.bytes;
      this.#change.resolve();
      this.#change = Promise.withResolvers();
    }
  }

  async #read(body: ReadableStream<Uint8Array>, own: Arriving): Promise<readonly Uint8Array[]> {
    const { grace, perSecond } = this.#limits;
    const chunks: Uint8Array[] = [];
    const reader = body.getReader();
    let until = performance.now() + grace;
    for (;;) {
      const { done, value } = await inTime(reader, until);
      if (done) return chunks;
      const came = performance.now();
      while (this.#isFull(value.length, own)) await this.#change.promise;
      until += performance.now() - came + (value.length / perSecond) * 1000;
      own.bytes += value.length;
      this.#held += value.length;
      chunks.push(value);
    }
  }

  #isFull(more: number, own: Arriving): boolean {
    const [oldest] = this.#arriving;
    return this.#held + more > this.#limits.held && own !== oldest;
  }
}

async function inTime(reader: ReadableStreamDefaultReader<Uint8Array>, until: number) {
  const alarm = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => alarm.reject(new ZhaodanError('too_slow', 'the body does not come on')),
    until - performance.now(),
  );
  try {
    return await Promise.race([reader.read(), alarm.promise]);
  } catch (error) {
    reader.cancel().catch(() => undefined);
    throw error instanceof ZhaodanError ? error : new ZhaodanError('bad_input', 'the body broke off');
  } finally {
    clearTimeout(timer);
  }
}
