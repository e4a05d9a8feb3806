import { ZhaodanError } from '../../engine/errors.ts';

/** What a vault needs of the secrets: encryption that is bound to a place. */
export interface FileSealing {
  seal(place: string, plain: Uint8Array): Buffer;
  open(place: string, sealed: Uint8Array): Buffer;
}

/** A file is called by its SHA-256 and nothing else. */
export function requireName(sha256: string): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new ZhaodanError('bad_input', 'not a SHA-256');
}
