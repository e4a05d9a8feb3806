import type { Channel, Denial, RemoteFile } from '../../engine/inbound.ts';
import type { Fetched, FetchFile, FileIntake, FromCustomer } from '../../engine/ports/file-intake.ts';
import type { FileJudge } from '../../engine/ports/file-judge.ts';
import type { Paces } from '../../engine/ports/paces.ts';
import type { Vault } from '../../engine/ports/vault.ts';
import { ALL_FILES_PACE, FILE_PACE, hasRoom } from '../../engine/quota.ts';

const TRIES = 3;
/** In milliseconds; longer each time. */
const PAUSE = 400;

export interface IntakeParts {
  readonly fetchers: Partial<Record<Channel, FetchFile>>;
  readonly judge: FileJudge;
  readonly vault: Pick<Vault, 'put' | 'free'>;
  readonly paces: Paces;
  readonly pause: (milliseconds: number) => Promise<unknown>;
}

/** Fetches, judges and keeps; the same way for every channel. */
export function createFileIntake({ fetchers, judge, vault, paces, pause }: IntakeParts): FileIntake {
  /** Why a customer's file is not even fetched; `null` once its turn has come. */
  async function wait({ lane, quota }: FromCustomer): Promise<Denial | null> {
    const denial = await quota.full();
    if (denial !== null) return denial;
    const buckets = [
      { name: 'files', key: lane, pace: FILE_PACE },
      { name: 'all-files', key: '', pace: ALL_FILES_PACE },
    ];
    for (;;) {
      const seconds = await paces.take(buckets);
      if (seconds <= 0) return null;
      await pause(seconds * 1000);
    }
  }

  async function fetchPatiently(file: RemoteFile, fetch?: FetchFile): Promise<Fetched> {
    if (fetch === undefined) return { kind: 'refused', why: 'file_gone' };
    for (let attempt = 1; ; attempt += 1) {
      const fetched = await fetch(file);
      if (fetched !== null) return fetched;
      if (attempt === TRIES) return { kind: 'refused', why: 'file_gone', unreached: true };
      await pause(PAUSE * attempt);
    }
  }

  const roomFor = async (bytes: number): Promise<Denial | null> =>
    (await hasRoom(vault, bytes)) ? null : 'storage_full';

  return {
    async fetch(channel, remote, customer) {
      const unfetched = customer ? await wait(customer) : null;
      if (unfetched !== null) return { kind: 'refused', why: unfetched };
      const fetched = await fetchPatiently(remote, fetchers[channel]);
      if (fetched.kind === 'refused') return fetched;
      const { bytes } = fetched;
      const { name, mediaType, fault } = await judge.judge(remote.name, bytes);
      if (mediaType === null) return { kind: 'refused', why: fault === 'too_big' ? 'too_big' : 'bad_file' };
      const denial = await (customer?.quota.take ?? roomFor)(bytes.length);
      if (denial !== null) return { kind: 'refused', why: denial };
      const { sha256 } = await vault.put(bytes);
      return { kind: 'taken', file: { sha256, bytes: bytes.length, mediaType, name } };
    },
  };
}
