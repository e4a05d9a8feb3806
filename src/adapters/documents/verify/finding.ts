/**
 * What a check found. `altered`: something is not as it was written; `missing`: it is not there to be checked;
 * `unreadable`: the file cannot be judged at all; `note`: nothing is wrong, but the reader should know.
 */
export interface Finding {
  readonly kind: 'altered' | 'missing' | 'unreadable' | 'note';
  /** The text `verify-…` that words it. */
  readonly what: string;
  /** The file, exhibit, event or message it is about; empty where it is the whole bundle. */
  readonly where: string;
}

export const altered = (what: string, where: string | number = ''): Finding => ({
  kind: 'altered',
  what,
  where: String(where),
});
export const missing = (what: string, where: string | number = ''): Finding => ({
  kind: 'missing',
  what,
  where: String(where),
});
