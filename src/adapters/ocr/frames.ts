import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';

/** A message between the service and a worker: a few words as JSON, and bytes. */
export interface Frame {
  readonly head: unknown;
  readonly body: Uint8Array;
}

const LENGTHS = 8;

/** Whoever is at the other end spoke out of turn: it must not be listened to any further. */
class FrameError extends Error {}

function encodeFrame(head: unknown, body: Uint8Array): readonly Uint8Array[] {
  const words = Buffer.from(JSON.stringify(head));
  const lengths = Buffer.alloc(LENGTHS);
  lengths.writeUInt32LE(words.length, 0);
  lengths.writeUInt32LE(body.length, 4);
  return [lengths, words, body];
}

export async function sendFrame(
  to: Writable,
  head: unknown,
  body: Uint8Array = new Uint8Array(),
): Promise<void> {
  let room = true;
  for (const part of encodeFrame(head, body)) room = to.write(part);
  if (!room) await once(to, 'drain');
}

/** The messages of a stream, whole. Throws a FrameError at one longer than `most` bytes, or at words that are no JSON. */
export async function* framesOf(from: Readable, most: number): AsyncGenerator<Frame> {
  let chunks: Buffer[] = [];
  let held = 0;
  let wanted = LENGTHS;
  for await (const chunk of from as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= wanted) {
      const all = chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks);
      const words = all.readUInt32LE(0);
      const whole = LENGTHS + words + all.readUInt32LE(4);
      if (whole > most) throw new FrameError(`a message of ${whole} bytes`);
      if (held < whole) {
        chunks = [all];
        wanted = whole;
        break;
      }
      yield {
        head: parsed(all.toString('utf8', LENGTHS, LENGTHS + words)),
        body: all.subarray(LENGTHS + words, whole),
      };
      chunks = [all.subarray(whole)];
      held -= whole;
      wanted = LENGTHS;
    }
  }
}

function parsed(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch {
    throw new FrameError('a message that is no JSON');
  }
}
