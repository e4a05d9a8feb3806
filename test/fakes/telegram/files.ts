import { createHash, randomBytes } from 'node:crypto';

export type FileKind = 'photo' | 'document' | 'voice' | 'sticker' | 'animation';

/** A file on Telegram's servers. `bytes` is `null` where only a size was said, for files too big to hold. */
export interface StoredFile {
  readonly id: string;
  readonly uniqueId: string;
  readonly kind: FileKind;
  readonly bytes: Buffer | null;
  readonly size: number;
  readonly name: string;
  readonly type: string;
  readonly path: string;
}

const FOLDERS: Readonly<Record<FileKind, string>> = {
  photo: 'photos',
  document: 'documents',
  voice: 'voice',
  sticker: 'stickers',
  animation: 'animations',
};
const ENDINGS: Readonly<Record<Exclude<FileKind, 'document'>, string>> = {
  photo: 'jpg',
  voice: 'oga',
  sticker: 'webp',
  animation: 'mp4',
};
export const LARGEST_DOWNLOAD = 20 * 2 ** 20;
const LINK_LIVES_MS = 3600_000;

export class Files {
  readonly #byId = new Map<string, StoredFile>();
  readonly #links = new Map<string, { readonly file: StoredFile; readonly until: number }>();

  keep(kind: FileKind, content: Buffer | number, name: string, type: string): StoredFile {
    const bytes = typeof content === 'number' ? null : content;
    const serial = this.#byId.size;
    const ending = kind === 'document' ? (/\.(\w+)$/.exec(name)?.[1] ?? 'bin') : ENDINGS[kind];
    const file: StoredFile = {
      id: `${kind === 'photo' ? 'AgAC' : 'BQAC'}${randomBytes(36).toString('base64url')}`,
      uniqueId: `AQAD${createHash('sha256')
        .update(bytes ?? randomBytes(8))
        .digest('base64url')
        .slice(0, 12)}`,
      kind,
      bytes,
      size: bytes?.length ?? (content as number),
      name,
      type,
      path: `${FOLDERS[kind]}/file_${serial}.${ending}`,
    };
    this.#byId.set(file.id, file);
    return file;
  }

  get size(): number {
    return this.#byId.size;
  }

  find(id: string): StoredFile | undefined {
    return this.#byId.get(id);
  }

  /** From now on the file can be had at its path, for an hour. */
  link(file: StoredFile, now: number): void {
    this.#links.set(file.path, { file, until: now + LINK_LIVES_MS });
  }

  at(path: string, now: number): StoredFile | undefined {
    const link = this.#links.get(path);
    return link && now < link.until ? link.file : undefined;
  }
}
