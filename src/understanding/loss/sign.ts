import { type Frame, frame } from '../lexicon/frame.ts';

/** Groups of concepts that many frames speak of. */
const MACROS = {
  /** What shows an order its state. */
  SHOWN: 'order|purchase|page|shop|list|see|still|status',
  ORDER: 'order|purchase|list',
  SEEN: 'see|make|exist|look|record|stillthere',
  THINGS: 'goods|topup',
  CAME: 'arrive|ship|active|topup',
  PLACE: 'account|shop|region|email',
  PAID: 'pay|charge|topup|buy',
} as const;

/** A sign with the frames that tell it. */
export type SignFrames = Readonly<Record<string, readonly string[]>>;

export interface Sign {
  readonly name: string;
  readonly frames: readonly Frame[];
}

/** Compiles frames, once. */
export function compile(signs: SignFrames): Sign[] {
  return Object.entries(signs).map(([name, frames]) => ({
    name,
    frames: frames.map((pattern) => frame(pattern, MACROS)),
  }));
}
