type Kind = 'send' | 'clock' | 'view' | 'mail';

/** The name of a row outside of the store: `send:12`. */
export function idOf(kind: Kind, id: number): string {
  return `${kind}:${id}`;
}

/** The row's number, or `null` for the name of something else. */
export function numberIn(name: string, kind: Kind): number | null {
  const digits = new RegExp(`^${kind}:(\\d+)$`).exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
