/**
 * What a store needs of the secrets. `place` says where a record lies (`cases/ZD-7K3F-2Q`): a record that was
 * moved to another place does not open.
 */
export interface Sealing {
  seal(place: string, plain: Uint8Array): Buffer;
  /** Throws where the record was altered, moved, or sealed with another key. */
  open(place: string, sealed: Uint8Array): Buffer;
  /** Random bytes that nobody else has or can guess. */
  fresh(count: number): Uint8Array;
  /** A keyed hash of 32 bytes: the same text gives the same token, and a token does not give the text back. */
  token(kind: string, text: string): Buffer;
}
