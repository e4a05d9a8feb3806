import { setImmediate } from 'node:timers/promises';
import { type Answer, bytes } from './answer.ts';
import type { FakeTime } from './time.ts';

/** What is wrong with a download: slow, honest about being short, cut off in the middle, a web page, or gone. */
export type FileFault =
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly status: number };

const PAGE = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';
const STEPS_PER_SECOND = 10;

interface Download {
  readonly type: string;
  readonly whole: Buffer;
  /** What the platform says of a file that is not there. */
  readonly missing: Answer;
}

/** A file's bytes on their way, as the fault would have them. */
export function download(
  { type, whole, missing }: Download,
  fault: FileFault | null,
  time: FakeTime,
): Answer {
  const length = { 'content-length': String(whole.length) };
  switch (fault?.kind) {
    case undefined:
      return bytes(type, whole, length);
    case 'slow':
      return bytes(type, slowly(whole, fault.bytesPerSecond, time), length);
    case 'short':
      return bytes(type, whole.subarray(0, fault.bytes));
    case 'cut':
      return bytes(type, cutOff(whole.subarray(0, fault.bytes)), length);
    case 'html':
      return bytes('text/html', PAGE);
    case 'missing':
      return missing;
    case 'broken':
      return { ...bytes('text/html', PAGE), status: fault.status };
  }
}

async function* slowly(whole: Buffer, bytesPerSecond: number, time: FakeTime): AsyncGenerator<Uint8Array> {
  const step = Math.max(1, Math.floor(bytesPerSecond / STEPS_PER_SECOND));
  for (let at = 0; at < whole.length; at += step) {
    await time.wait((step / bytesPerSecond) * 1000);
    yield whole.subarray(at, at + step);
  }
}

async function* cutOff(part: Buffer): AsyncGenerator<Uint8Array> {
  yield part;
  // What was written has to leave before the line is cut.
  await setImmediate();
  throw new Error('cut off');
}
