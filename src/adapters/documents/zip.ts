import { ZipFile } from 'yazl';
import type { Instant } from '../../domain/instant.ts';

export interface Member {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Pictures and PDFs are compressed already. */
const PACKED = /\.(?:png|jpe?g|webp|gif|heic|pdf|zip|xlsx|mp4)$/i;

/** A zip of these members in their order, all dated `at`. */
export function zipOf(members: readonly Member[], at: Instant): Promise<Uint8Array> {
  const zip = new ZipFile();
  for (const { path, bytes } of members) {
    zip.addBuffer(Buffer.from(bytes), path, { mtime: new Date(at), compress: !PACKED.test(path) });
  }
  zip.end();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    zip.outputStream.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.outputStream.on('end', () => resolve(Buffer.concat(chunks)));
    zip.outputStream.on('error', reject);
  });
}
