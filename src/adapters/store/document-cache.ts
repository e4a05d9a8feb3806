interface Held {
  readonly place: string;
  readonly sealed: Uint8Array;
  readonly document: unknown;
}

/** So much of sealed documents, in bytes: what a few hundred conversations at once need. */
const MOST = 2 * 1024 * 1024;

/**
 * Documents that were sealed or opened lately, so that what a turn has written is not opened again by the next one.
 * A record counts as the same only where every byte of it is, so that nothing is read here that the database has not.
 * Of a row's versions, and of a lane's lines, only the last is held.
 */
export class DocumentCache {
  private readonly held = new Map<string, Held>();
  private bytes = 0;

  get(place: string, sealed: Uint8Array): unknown {
    const held = this.at(place);
    return held && Buffer.compare(held.sealed, sealed) === 0 ? held.document : undefined;
  }

  /** What stood at this place last, as far as it is remembered: to compare with, where the row was not read. */
  last(place: string): unknown {
    return this.at(place)?.document;
  }

  put(place: string, sealed: Uint8Array, document: unknown): void {
    const row = rowOf(place);
    this.drop(row);
    // A copy: the record is cut from a slab of Node's, and would keep all of it.
    this.held.set(row, { place, sealed: Uint8Array.from(sealed), document: frozen(document) });
    this.bytes += sealed.length;
    for (const oldest of this.held.keys()) {
      if (this.bytes <= MOST) return;
      this.drop(oldest);
    }
  }

  clear(): void {
    this.held.clear();
    this.bytes = 0;
  }

  private at(place: string): Held | undefined {
    const held = this.held.get(rowOf(place));
    return held?.place === place ? held : undefined;
  }

  private drop(row: string): void {
    const held = this.held.get(row);
    if (!held) return;
    this.held.delete(row);
    this.bytes -= held.sealed.length;
  }
}

/** A place without its last part, which counts up. */
function rowOf(place: string): string {
  return place.slice(0, place.lastIndexOf('/'));
}

/** What is shared by turns cannot be changed by one of them; what it has in common with older ones is frozen already. */
function frozen<T>(document: T): T {
  if (typeof document !== 'object' || document === null || Object.isFrozen(document)) return document;
  for (const name in document) frozen(document[name]);
  return Object.freeze(document);
}
