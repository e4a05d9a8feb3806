import type { Sealing } from './sealing.ts';

/**
 * Documents as they lie in a database: JSON, sealed under its place. The same in every kind of database, so that rows
 * can be carried from one to the other as they are.
 */
export class Records {
  readonly sealing: Sealing;

  constructor(sealing: Sealing) {
    this.sealing = sealing;
  }

  seal(place: string, document: unknown): Buffer {
    return this.sealing.seal(place, Buffer.from(JSON.stringify(document)));
  }

  /** Seals what is soon read again; a store may keep it in mind. */
  sealLively(place: string, document: unknown): Buffer {
    return this.seal(place, document);
  }

  unsealLively<T>(place: string, sealed: Buffer): T {
    return this.unseal(place, sealed);
  }

  /** The caller says what was sealed there; nobody else can have written it. */
  unseal<T>(place: string, sealed: Uint8Array): T {
    return JSON.parse(this.sealing.open(place, sealed).toString()) as T;
  }
}
