import type { Channel, RemoteFile } from '../../engine/inbound.ts';
import type { Fetched, FileIntake } from '../../engine/ports/file-intake.ts';
import type { FileJudge } from '../../engine/ports/file-judge.ts';
import type { Vault } from '../../engine/ports/vault.ts';

/** Brings a channel's file here. Tries again by itself where that may help. */
export type FetchFile = (file: RemoteFile) => Promise<Fetched>;

export interface IntakeParts {
  readonly fetchers: Partial<Record<Channel, FetchFile>>;
  readonly judge: FileJudge;
  readonly vault: Pick<Vault, 'put'>;
}

/** Fetches, judges and keeps; the same way for every channel. */
export function createFileIntake({ fetchers, judge, vault }: IntakeParts): FileIntake {
  return {
    async fetch(channel, remote) {
      const fetched: Fetched = (await fetchers[channel]?.(remote)) ?? { kind: 'refused', why: 'file_gone' };
      if (fetched.kind === 'refused') return fetched;
      const { bytes } = fetched;
      const { name, mediaType, fault } = await judge.judge(remote.name, bytes);
      if (mediaType === null) return { kind: 'refused', why: fault === 'too_big' ? 'too_big' : 'bad_file' };
      const { sha256 } = await vault.put(bytes);
      return { kind: 'taken', file: { sha256, bytes: bytes.length, mediaType, name } };
    },
  };
}
