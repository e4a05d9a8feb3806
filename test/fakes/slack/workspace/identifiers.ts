import { randomBytes } from 'node:crypto';
import type { FakeTime } from '../../ground/time.ts';

/** Ids of Slack's shapes, and message times that are never the same twice. */
export class Identifiers {
  #time: FakeTime;
  #last = 0;
  #count = 0;

  constructor(time: FakeTime) {
    this.#time = time;
  }

  /** `C`, `D`, `U`, `F`, `V`, `Ev`, … and nine characters. */
  next(prefix: string): string {
    this.#count += 1;
    return `${prefix}0${this.#count.toString(36).toUpperCase().padStart(9, '0')}`;
  }

  /** Five characters, as Slack gives blocks and actions that brought no id. */
  short(): string {
    return randomBytes(4).toString('base64url').slice(0, 5);
  }

  secret(): string {
    return randomBytes(12).toString('hex');
  }

  /** `1764144000.000200`: a message's time and its name in the channel. */
  ts(): string {
    this.#last = Math.max(Math.floor(this.#time.now() * 1000), this.#last + 1);
    const micros = String(this.#last);
    return `${micros.slice(0, -6)}.${micros.slice(-6)}`;
  }
}
