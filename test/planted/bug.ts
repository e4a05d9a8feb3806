/** One way to break the program, and the tests that must notice. */
export interface PlantedBug {
  /** Unique in the list; chosen by it on the command line. */
  readonly name: string;
  /** From the root of the project. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly instead: string;
  /** What goes wrong for somebody. */
  readonly breaks: string;
  /** Test files, all of one of vitest's projects; at least one test in them must turn red. */
  readonly tests: readonly string[];
  readonly project: 'quick' | 'protocol';
}
