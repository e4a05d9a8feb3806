/** Something wrong with the files of a flow set: where, and why. */
export interface Fault {
  readonly file: string;
  /** Where in the file: `states.numbers.to`, `line 12`, or the key of a text. */
  readonly path: string;
  readonly reason: string;
  /** The line it stands in, where that is known. */
  readonly line?: number;
}

/** One line for a person: `losses/paid_no_order.yaml: states.numbers.to: nothing is called reviw (line 12)`. */
export function faultLine({ file, line, path, reason }: Fault): string {
  const words = [file, path, reason].filter((part) => part !== '').join(': ');
  return line === undefined ? words : `${words} (line ${line})`;
}
