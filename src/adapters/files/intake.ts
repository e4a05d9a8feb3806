import { setTimeout as sleep } from 'node:timers/promises';
import type { Channel, RemoteFile } from '../../engine/inbound.ts';
import type { Fetched, FetchFile, FileIntake } from '../../engine/ports/file-intake.ts';
import type { FileJudge } from '../../engine/ports/file-judge.ts';
import type { Vault } from '../../engine/ports/vault.ts';

const TRIES = 3;
/** In milliseconds; longer each time. */
const PAUSE = 400;

export interface IntakeParts {
  readonly fetchers: Partial<Record<Channel, FetchFile>>;
  readonly judge: FileJudge;
  readonly vault: Pick<Vault, 'put'>;
}

/** Fetches, judges and keeps; the same way for every channel. */
export function createFileIntake({ fetchers, judge, vault }: IntakeParts): FileIntake {
  return {
    async fetch(channel, remote) {
      const fetched = await fetchPatiently(remote, fetchers[channel]);
      if (fetched.kind === 'refused') return fetched;
      const { bytes } = fetched;
      const { name, mediaType, fault } = await judge.judge(remote.name, bytes);
      if (mediaType === null) return { kind: 'refused', why: fault === 'too_big' ? 'too_big' : 'bad_file' };
      const { sha256 } = await vault.put(bytes);
      return { kind: 'taken', file: { sha256, bytes: bytes.length, mediaType, name } };
    },
  };
}

async function fetchPatiently(file: RemoteFile, fetch?: FetchFile): Promise<Fetched> {
  if (fetch === undefined) return { kind: 'refused', why: 'file_gone' };
  for (let attempt = 1; ; attempt += 1) {
    const fetched = await fetch(file);
    if (fetched !== null) return fetched;
    if (attempt === TRIES) return { kind: 'refused', why: 'file_gone', unreached: true };
    await sleep(PAUSE * attempt);
  }
}
