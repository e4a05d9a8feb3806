import type { Instant } from '../../../domain/instant.ts';
import type { Session } from './session.ts';
import { statement } from './statements.ts';

const touch = statement<{ sha256: string }>('UPDATE files SET at = $2 WHERE sha256 = $1 RETURNING sha256');
const add = statement('INSERT INTO files (sha256, at, sealed) VALUES ($1, $2, $3)');
const read = statement<{ sealed: Buffer }>('SELECT sealed FROM files WHERE sha256 = $1');
const drop = statement('DELETE FROM files WHERE sha256 = $1');
const before = statement<{ sha256: string }>('SELECT sha256 FROM files WHERE at < $1 ORDER BY at');

/** Sealed bytes of the vault, a row each. Whoever puts and whoever removes the same ones wait for each other. */
export class FileTable {
  private readonly session: Session;
  private removing: Promise<void> = Promise.resolve();

  constructor(session: Session) {
    this.session = session;
  }

  async put(sha256: string, seal: () => Buffer, at: Instant): Promise<void> {
    await this.session.write(this.lock(sha256), async (tx) => {
      if ((await tx.one(touch, sha256, at)) === null) tx.run(add, sha256, at, seal());
    });
  }

  async read(sha256: string): Promise<Buffer | null> {
    return (await this.session.read((on) => on.one(read, sha256)))?.sealed ?? null;
  }

  /** One after the other: each holds a connection while `unneeded` asks for a second one, and many would wait for each other. */
  remove(sha256: string, unneeded: () => Promise<boolean>): Promise<void> {
    const removed = this.removing.then(() =>
      this.session.write(this.lock(sha256), async (tx) => {
        if (await unneeded()) tx.run(drop, sha256);
      }),
    );
    this.removing = removed.catch(() => undefined);
    return removed;
  }

  async putBefore(at: Instant): Promise<readonly string[]> {
    return (await this.session.read((on) => on.all(before, at))).map(({ sha256 }) => sha256);
  }

  private lock(sha256: string): readonly bigint[] {
    return [this.session.lockOf(Buffer.from(sha256, 'hex'))];
  }
}
