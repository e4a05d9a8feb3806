/** Words, character by character; looking one up costs no more than its length. */
interface Node<T> {
  readonly next: Map<number, Node<T>>;
  value: T | undefined;
}

export interface Trie<T> {
  add(word: string, value: T): void;
  /** The longest word that starts at `at` and `fits`, as its end and value; `null` where none does. */
  longest(text: string, at: number, fits: (end: number) => boolean): { end: number; value: T } | null;
}

export function trie<T>(): Trie<T> {
  const root: Node<T> = { next: new Map(), value: undefined };
  return {
    add(word, value) {
      let node = root;
      for (let at = 0; at < word.length; at++) {
        const code = word.charCodeAt(at);
        let next = node.next.get(code);
        if (next === undefined) {
          next = { next: new Map(), value: undefined };
          node.next.set(code, next);
        }
        node = next;
      }
      node.value = value;
    },
    longest(text, at, fits) {
      let found: { end: number; value: T } | null = null;
      let node: Node<T> | undefined = root;
      for (let end = at; end < text.length; ) {
        node = node.next.get(text.charCodeAt(end));
        if (node === undefined) break;
        end++;
        if (node.value !== undefined && fits(end)) found = { end, value: node.value };
      }
      return found;
    },
  };
}
