import { DocumentCache } from './document-cache.ts';
import type { Sealing } from './sealing.ts';

/**
 * Documents as they lie in a database: JSON, sealed under its place. The same in every kind of database, so that rows
 * can be carried from one to the other as they are.
 */
export class Records {
  readonly sealing: Sealing;
  readonly documents = new DocumentCache();

  constructor(sealing: Sealing) {
    this.sealing = sealing;
  }

  seal(place: string, document: unknown): Buffer {
    return this.sealing.seal(place, Buffer.from(JSON.stringify(document)));
  }

  /** Seals what is soon read again, and keeps it in mind; `lying`: as it is written down. */
  sealLively(place: string, document: unknown, lying = document): Buffer {
    const sealed = this.seal(place, lying);
    this.documents.put(place, sealed, document);
    return sealed;
  }

  /** `take`: makes of it what it is in mind. */
  unsealLively<T>(place: string, sealed: Buffer, take: (lying: T) => T = (lying) => lying): T {
    const known = this.documents.get(place, sealed);
    if (known !== undefined) return known as T;
    const document = take(this.unseal<T>(place, sealed));
    this.documents.put(place, sealed, document);
    return document;
  }

  /** The caller says what was sealed there; nobody else can have written it. */
  unseal<T>(place: string, sealed: Uint8Array): T {
    return JSON.parse(this.sealing.open(place, sealed).toString()) as T;
  }
}
