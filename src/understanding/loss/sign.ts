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

/** One of the ways a sign is told. */
export interface SignFrame {
  readonly name: string;
  readonly frame: Frame;
}

/** Compiles frames, once; those of a sign stand together. */
export function compile(signs: SignFrames): SignFrame[] {
  return Object.entries(signs).flatMap(([name, frames]) =>
    frames.map((pattern) => ({ name, frame: frame(pattern, MACROS) })),
  );
}
