/** What was recognised at one place of a line. */
export interface Character {
  readonly text: string;
  readonly confidence: number;
  /** Middle of the character, in heights of the line from its left end. */
  readonly at: number;
}
