/** Something wrong with the files of a flow set: where, and why. */
export interface Fault {
  readonly file: string;
  /** Where in the file: `states.numbers.to`, `line 12`, or the key of a text. */
  readonly path: string;
  readonly reason: string;
}

/** One line for a person: `losses/paid_no_order.yaml: states.numbers.to: nothing is called reviw`. */
export function faultLine({ file, path, reason }: Fault): string {
  return [file, path, reason].filter((part) => part !== '').join(': ');
}
