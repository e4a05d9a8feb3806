/** The last so many answers of something that gives the same one until it is told to forget. Nothing is not remembered. */
export class Lately<T> {
  private readonly most: number;
  private readonly known = new Map<string | number, T>();

  constructor(most: number) {
    this.most = most;
  }

  get<F extends T | undefined>(key: string | number, find: () => F): F | T {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = find();
    if (found !== undefined) this.put(key, found);
    return found;
  }

  /** The answer to this is another one from now on. */
  put(key: string | number, answer: T): void {
    if (this.known.size >= this.most && !this.known.has(key))
      this.known.delete(this.known.keys().next().value as string | number);
    this.known.set(key, answer);
  }

  last(key: string | number): T | undefined {
    return this.known.get(key);
  }

  drop(key: string | number): void {
    this.known.delete(key);
  }

  clear(): void {
    this.known.clear();
  }
}
