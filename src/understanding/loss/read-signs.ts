import type { Tagged } from '../lexicon/tag.ts';
import { compile } from './sign.ts';
import { GOODS } from './signs-of-goods.ts';
import { MISTAKES } from './signs-of-mistakes.ts';
import { ORDERS } from './signs-of-orders.ts';
import { STALLING } from './signs-of-stalling.ts';

const SIGNS = compile({ ...STALLING, ...ORDERS, ...GOODS, ...MISTAKES });

export interface FoundSign {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a text says of order, page, goods and money, each sign where it was first told. */
export function readSigns({ tags, set, from, to }: Tagged): FoundSign[] {
  const found: FoundSign[] = [];
  for (const { name, frames } of SIGNS) {
    for (const frame of frames) {
      const match = frame.exec(tags, set);
      if (match === null) continue;
      const last = Math.max(match.index, match.index + match[0].length - 1);
      found.push({ name, from: from[match.index] ?? 0, to: to[last] ?? 0 });
      break;
    }
  }
  return found;
}
