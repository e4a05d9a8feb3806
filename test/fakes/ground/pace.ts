/** So many per second, with so many saved up (a token bucket). */
export class Pace {
  #perSecond: number;
  #burst: number;
  #left: number;
  #at: number;

  constructor(perSecond: number, burst: number, now: number) {
    this.#perSecond = perSecond;
    this.#burst = burst;
    this.#left = burst;
    this.#at = now;
  }

  /** Seconds until one may pass; 0: now. */
  wait(now: number): number {
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1000) * this.#perSecond);
    this.#at = now;
    return this.#left >= 1 ? 0 : (1 - this.#left) / this.#perSecond;
  }

  take(): void {
    this.#left -= 1;
  }
}
