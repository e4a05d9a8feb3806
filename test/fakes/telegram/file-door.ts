import { json, type Reply } from '../ground/answer.ts';
import { download, type FileFault } from '../ground/downloads.ts';
import { FaultSwitch } from '../ground/faults.ts';
import type { World } from './world.ts';

const MISSING = json(404, { ok: false, error_code: 404, description: 'Not Found' });

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
    if (!file) return MISSING;
    const whole = file.bytes ?? Buffer.alloc(file.size);
    const fault = this.faults.strike('file', file.id);
    return download({ type: 'application/octet-stream', whole, missing: MISSING }, fault, world.time);
  }
}
