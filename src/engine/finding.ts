/** One thing that an examination looked at. */
export interface Finding {
  readonly good: boolean;
  /** What it is and how it stands. Never a secret, never anything personal. */
  readonly what: string;
  /** What to do about it; empty where nothing is. */
  readonly advice: string;
}

export function good(what: string): Finding {
  return { good: true, what, advice: '' };
}

export function bad(what: string, advice: string): Finding {
  return { good: false, what, advice };
}
