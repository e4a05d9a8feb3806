import { setImmediate } from 'node:timers/promises';
import { bytes, json, type Reply } from '../ground/answer.ts';
import { FaultSwitch } from '../ground/faults.ts';
import type { FakeTime } from '../ground/time.ts';
import type { StoredFile } from './files.ts';
import type { World } from './world.ts';

/** What is wrong with a download: slow, honest about being short, cut off in the middle, a web page, or gone. */
export type FileFault =
  | { readonly kind: 'slow'; readonly bytesPerSecond: number }
  | { readonly kind: 'short'; readonly bytes: number }
  | { readonly kind: 'cut'; readonly bytes: number }
  | { readonly kind: 'html' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'broken'; readonly status: number };

const PAGE = '<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>';

/** `GET /file/bot<TOKEN>/<path>`: where the bot fetches files. */
export class FileDoor {
  readonly #world: World;
  readonly faults = new FaultSwitch<FileFault>();

  constructor(world: World) {
    this.#world = world;
  }

  answer(token: string, path: string): Reply {
    const world = this.#world;
    if (token !== world.token) return json(401, { ok: false, error_code: 401, description: 'Unauthorized' });
    const file = world.files.at(path, world.time.now());
    if (!file) return json(404, { ok: false, error_code: 404, description: 'Not Found' });
    return this.#serve(file, this.faults.strike('file', file.id));
  }

  #serve(file: StoredFile, fault: FileFault | null): Reply {
    const whole = file.bytes ?? Buffer.alloc(file.size);
    const length = { 'content-length': String(whole.length) };
    switch (fault?.kind) {
      case undefined:
        return bytes('application/octet-stream', whole, length);
      case 'slow':
        return bytes(
          'application/octet-stream',
          slowly(whole, fault.bytesPerSecond, this.#world.time),
          length,
        );
      case 'short':
        return bytes('application/octet-stream', whole.subarray(0, fault.bytes));
      case 'cut':
        return bytes('application/octet-stream', cutOff(whole.subarray(0, fault.bytes)), length);
      case 'html':
        return bytes('text/html', PAGE);
      case 'missing':
        return json(404, { ok: false, error_code: 404, description: 'Not Found' });
      case 'broken':
        return { ...bytes('text/html', PAGE), status: fault.status };
    }
  }
}

const STEPS_PER_SECOND = 10;

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
