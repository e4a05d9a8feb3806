/** Words, character by character; looking one up costs no more than its length. */
export interface Trie<T> {
  add(word: string, value: T): void;
  /** The longest word that starts at `at` and `fits`, as its end and value; `null` where none does. */
  longest(text: string, at: number, fits: (end: number) => boolean): { end: number; value: T } | null;
}

/** Most nodes have one child, which is kept beside them; only the others need a table. */
interface Node<T> {
  code: number;
  child: Node<T> | null;
  others: Map<number, Node<T>> | null;
  value: T | undefined;
}

function leaf<T>(): Node<T> {
  return { code: -1, child: null, others: null, value: undefined };
}

function childOf<T>(node: Node<T>, code: number): Node<T> | undefined {
  if (node.code === code) return node.child as Node<T>;
  return node.others === null ? undefined : node.others.get(code);
}

export function trie<T>(): Trie<T> {
  const roots: (Node<T> | undefined)[] = new Array(0x10000);
  return {
    add(word, value) {
      let node = roots[word.charCodeAt(0)] ?? leaf<T>();
      roots[word.charCodeAt(0)] = node;
      for (let at = 1; at < word.length; at++) {
        const code = word.charCodeAt(at);
        let next = childOf(node, code);
        if (next === undefined) {
          next = leaf<T>();
          if (node.child === null) {
            node.code = code;
            node.child = next;
          } else {
            node.others ??= new Map();
            node.others.set(code, next);
          }
        }
        node = next;
      }
      node.value = value;
    },
    longest(text, at, fits) {
      let node = roots[text.charCodeAt(at)];
      let found: { end: number; value: T } | null = null;
      for (let end = at + 1; node !== undefined; end++) {
        if (node.value !== undefined && fits(end)) found = { end, value: node.value };
        if (end >= text.length) break;
        node = childOf(node, text.charCodeAt(end));
      }
      return found;
    },
  };
}
