/** A line of a file or a row of a sheet; `cells` is `null` where it is too long or too wide to be kept. */
export interface Line {
  /** 1-based, as a text editor or a spreadsheet counts. */
  readonly row: number;
  readonly cells: readonly string[] | null;
}

/** Lines of cells, in portions, so that a table of any size passes through little memory. Can be read again. */
export interface Table {
  lines(): AsyncIterable<readonly Line[]>;
}
