/** So many at once, and then so many a second. */
export interface Pace {
  readonly burst: number;
  readonly perSecond: number;
}

/** Whose pace, and of what: `files`, somebody's lane. */
export interface Bucket {
  readonly name: string;
  readonly key: string;
  readonly pace: Pace;
  /** How much is taken, 1 where nothing is said; never more than the burst. */
  readonly amount?: number;
}

/** How fast anybody may be, whichever process they speak to. */
export interface Paces {
  /** Takes what is asked for out of each bucket and answers 0; or, where one has too little, nothing and the seconds to wait. */
  take(buckets: readonly Bucket[]): Promise<number>;
}
