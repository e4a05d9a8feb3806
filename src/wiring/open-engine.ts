import { createBillReader } from '../adapters/bills/bill-reader.ts';
import { createEngine, type Engine, type EngineParts } from '../engine/engine.ts';
import { createFileReader } from '../engine/file-reader.ts';
import type { Channel } from '../engine/inbound.ts';
import type { Asking } from '../engine/order-book/look-up.ts';
import type { Announcer } from '../engine/ports/announcer.ts';
import type { DeskView } from '../engine/ports/desk-view.ts';
import type { FileIntake } from '../engine/ports/file-intake.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Reporter } from '../engine/ports/reporter.ts';
import type { Sender } from '../engine/ports/sender.ts';
import type { Tracer } from '../engine/ports/tracer.ts';
import type { Ground } from './ground.ts';

export interface Doors {
  readonly senders: Partial<Record<Channel, Sender>>;
  readonly deskView: DeskView | null;
  readonly intake: FileIntake;
  readonly announcer: Announcer;
  readonly reporter: Reporter;
  readonly tracer?: Tracer;
  readonly settleMs: number;
  readonly shared?: EngineParts['shared'];
  readonly pictures: PictureReader;
  /** The shop's order book, where there is one, and how its answers are waited for. */
  readonly book: Pick<Asking, 'book' | 'until'> | null;
}

/** So long a conversation waits for a picture to be read; then it goes on, and somebody looks at the picture. */
const PATIENCE_MS = 20_000;

/** The engine on this ground, with the doors it speaks through. */
export function openEngine(ground: Ground, { intake, pictures, book, ...doors }: Doors): Engine {
  const { store, vault, papers, codes, clock, randomness, loaded, texts, config } = ground;
  return createEngine({
    ...doors,
    sources: {
      ...{ store, vault, intake, papers, codes, clock, randomness },
      files: createFileReader({ pictures, bills: createBillReader(), vault, patience: PATIENCE_MS }),
      book: book && { ...book, attempts: store, clock },
    },
    tools: {
      ...loaded,
      orderBook: book !== null,
      texts,
      chatPage: config.publicUrl && `${config.publicUrl}/chat`,
      telegram: config.telegram !== null,
    },
    defaultLocale: config.defaultLocale,
  });
}
