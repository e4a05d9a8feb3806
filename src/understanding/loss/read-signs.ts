import { frameIndex } from '../lexicon/frame-index.ts';
import type { Tagged } from '../lexicon/tag.ts';
import { compile, type SignFrame } from './sign.ts';
import { GOODS } from './signs-of-goods.ts';
import { MISTAKES } from './signs-of-mistakes.ts';
import { ORDERS } from './signs-of-orders.ts';
import { STALLING } from './signs-of-stalling.ts';

const SIGNS = compile({ ...STALLING, ...ORDERS, ...GOODS, ...MISTAKES });
const MAY_MATCH = frameIndex(SIGNS.map(({ frame }) => frame));

export interface FoundSign {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** What a text says of order, page, goods and money, each sign where it was first told. */
export function readSigns({ tags, set, from, to }: Tagged): FoundSign[] {
  const found: FoundSign[] = [];
  for (const at of MAY_MATCH(set)) {
    const { name, frame } = SIGNS[at] as SignFrame;
    if (found.at(-1)?.name === name) continue;
    const match = frame.shape.exec(tags);
    if (match === null) continue;
    const last = Math.max(match.index, match.index + match[0].length - 1);
    found.push({ name, from: from[match.index] ?? 0, to: to[last] ?? 0 });
  }
  return found;
}
