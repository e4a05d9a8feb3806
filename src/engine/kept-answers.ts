/** Remembers the newest answers; whoever asks while one is on its way waits for the same. */
export class KeptAnswers<T> {
  readonly #most: number;
  readonly #answers = new Map<string, Promise<T>>();
  constructor(most: number) {
    this.#most = most;
  }

  get(name: string, ask: () => Promise<T>, keep: (answer: T) => boolean = () => true): Promise<T> {
    const known = this.#answers.get(name);
    if (known) return known;
    const forget = () => this.#answers.delete(name);
    const answer = ask();
    answer.then((given) => keep(given) || forget(), forget);
    this.#answers.set(name, answer);
    const [oldest] = this.#answers.keys();
    if (this.#answers.size > this.#most && oldest !== undefined) this.#answers.delete(oldest);
    return answer;
  }
}
