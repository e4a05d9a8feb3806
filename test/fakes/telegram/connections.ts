/**
 * How many requests Telegram has open to a webhook: few after a time without success, then more and more. Times in
 * milliseconds.
 */
export class Connections {
  readonly #most: number;
  #open = 0;
  #lastSuccess = Number.NEGATIVE_INFINITY;
  #opened: number[] = [];

  constructor(most: number) {
    this.#most = most;
  }

  get open(): number {
    return this.#open;
  }

  succeeded(now: number): void {
    this.#lastSuccess = now;
  }

  closed(): void {
    this.#open -= 1;
  }

  /** Opens what may be opened for so many waiting lanes; says when to ask again, `null` where there is no need. */
  grow(lanes: number, now: number): number | null {
    const active = this.#lastSuccess + 10_000 >= now;
    const wanted = Math.min(lanes, active ? this.#most : 1);
    const [perWindow, window] = active ? [10, 500] : [1, 2000];
    while (this.#open < wanted) {
      this.#opened = this.#opened.filter((at) => at > now - window);
      if (this.#opened.length >= perWindow) return (this.#opened.at(-perWindow) ?? now) + window;
      this.#opened.push(now);
      this.#open += 1;
    }
    return null;
  }
}
