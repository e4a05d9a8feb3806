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
    if (found === undefined) return found;
    if (this.known.size >= this.most) this.known.delete(this.known.keys().next().value as string | number);
    this.known.set(key, found);
    return found;
  }

  clear(): void {
    this.known.clear();
  }
}
