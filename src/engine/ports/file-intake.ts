import type { Channel, Denial, ReceivedFile, RemoteFile, Unsupported } from '../inbound.ts';
import type { Quota } from '../quota.ts';

/** A file with its bytes safe in the vault, or why it cannot be taken. `unreached`: nobody said so, it may be had later. */
export type Intake =
  | { readonly kind: 'taken'; readonly file: ReceivedFile }
  | {
      readonly kind: 'refused';
      readonly why: Extract<Unsupported, 'too_big' | 'bad_file' | 'file_gone'> | Denial;
      readonly unreached?: true;
    };

/** The bytes of a channel's file, or why they cannot be had. */
export type Fetched =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | (Extract<Intake, { kind: 'refused' }> & { readonly why: 'too_big' | 'file_gone' });

/** One try for a channel's file. `null`: what arrived was short, late or a web page, and the file may be had in a moment. */
export type FetchFile = (file: RemoteFile) => Promise<Fetched | null>;

/** Whose file it is. */
export interface FromCustomer {
  readonly lane: string;
  readonly quota: Quota;
}

/** Fetches files that are still with a channel. */
export interface FileIntake {
  /**
   * Fetches, looks at what it is, and stores the original bytes. Tries again by itself where that may help, and
   * answers `file_gone` where it does not. Of a customer's files those are taken that have a place, at the customer's
   * pace: it waits. Rejects with `storage_full` where the disk turns out to be full.
   */
  fetch(channel: Channel, file: RemoteFile, customer?: FromCustomer): Promise<Intake>;
}
