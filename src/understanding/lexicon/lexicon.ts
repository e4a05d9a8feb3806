import { codeOf } from './concepts.ts';
import { Trie } from './trie.ts';
import { GOODS } from './words-of-goods.ts';
import { MISTAKES } from './words-of-mistakes.ts';
import { ORDERS } from './words-of-orders.ts';
import { PAYING } from './words-of-paying.ts';
import { TALK } from './words-of-talk.ts';

const TABLES = [PAYING, ORDERS, GOODS, MISTAKES, TALK];
const SKIP = codeOf('skip');

function wordsOf(list: string): string[] {
  return list.split('/').filter((word) => word !== '');
}

/** Every word with the codes of its concepts; those of `skip` have none. */
export function lexiconEntries(): [word: string, codes: string][] {
  return TABLES.flatMap((table) =>
    Object.entries(table).flatMap(([concepts, list]) => {
      const codes = concepts.split(' ').map(codeOf).join('').replace(SKIP, '');
      return wordsOf(list).map((word): [string, string] => [word, codes]);
    }),
  );
}

/** The words as a trie of their codes. */
export function lexicon(): Trie<string> {
  return new Trie(lexiconEntries());
}
