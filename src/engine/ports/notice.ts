/** A sentence for those who look after the shop, and the cases it speaks of. Nothing in it is personal. */
export interface NoticeLine {
  readonly words: string;
  readonly cases: readonly string[];
}
