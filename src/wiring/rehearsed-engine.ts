import { createBillReader } from '../adapters/bills/bill-reader.ts';
import type { Loaded } from '../adapters/flow-files/load.ts';
import { createWrittenPictureReader } from '../adapters/ocr/written-pictures.ts';
import { createContinueCodes } from '../adapters/secrets/continue-codes.ts';
import type { Store } from '../adapters/store/store.ts';
import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createFileReader } from '../engine/file-reader.ts';
import { CHANNELS } from '../engine/inbound.ts';
import type { FileIntake } from '../engine/ports/file-intake.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { Papers } from '../engine/ports/papers.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Reporter } from '../engine/ports/reporter.ts';
import type { Sender } from '../engine/ports/sender.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { Tracer } from '../engine/ports/tracer.ts';
import type { Vault } from '../engine/ports/vault.ts';

/** What a rehearsed engine may be given in place of what stands in for it. */
export interface StandIns {
  /** The shop's order book; the attempts of the store count. */
  readonly book?: OrderBook;
  /** What fetches files that are still with a channel. */
  readonly intake?: FileIntake;
  /** What reads pictures; without one, pictures in words are read. */
  readonly pictures?: PictureReader;
  /** How long a turn waits for a picture, in milliseconds. */
  readonly patience?: number;
  /** What brings lines to customers, of every channel; without one, they arrive. */
  readonly sender?: Sender;
  readonly tracer?: Tracer;
}

interface Stage extends StandIns {
  readonly locale: Locale;
  readonly store: Store;
  readonly vault: Vault;
  readonly now: () => Instant;
  /** Whatever goes wrong, so that it ends the rehearsal. */
  readonly failed: (reason: unknown) => void;
}

const LONG_ENOUGH = 60_000;

const noChannelHasFiles: FileIntake = {
  fetch: async () => ({ kind: 'refused', why: 'file_gone' }),
};

const everythingArrives: Sender = { deliver: async () => ({ kind: 'sent' }) };

const A_BUNDLE = {
  sha256: '0'.repeat(64),
  bytes: 2,
  mediaType: 'application/zip',
  name: 'zhaodan-mydata.zip',
};

const A_PAPER = { sha256: '1'.repeat(64), bytes: 2, mediaType: 'application/pdf' };

const papers: Papers = {
  everythingOf: async () => ({ file: A_BUNDLE, fresh: true }),
  packet: async ({ route }) => route.papers.map((paper) => ({ ...A_PAPER, name: `${paper}.pdf` })),
  receipt: async (reference) => reference,
};

/** The real engine with nothing around it: what it sends arrives, and nobody waits. */
export function openRehearsed(loaded: Loaded, texts: Texts, stage: Stage): Engine {
  const { store, vault, book, now, failed, sender: bringing = everythingArrives } = stage;
  const clock = { now };
  const sender: Sender = {
    deliver: (address, parcel) =>
      bringing.deliver(address, parcel).catch((reason: unknown) => {
        failed(reason);
        return { kind: 'failed', reason: 'refused' };
      }),
  };
  const randomness = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return createEngine({
    sources: {
      ...{ store, vault, papers, clock, randomness },
      intake: stage.intake ?? noChannelHasFiles,
      files: createFileReader({
        pictures: stage.pictures ?? createWrittenPictureReader(),
        bills: createBillReader(),
        vault,
        patience: stage.patience ?? LONG_ENOUGH,
      }),
      book: book ? { book, attempts: store, clock, until: async () => undefined } : null,
      codes: createContinueCodes({ store, clock, randomness }),
    },
    senders: Object.fromEntries(CHANNELS.map((channel) => [channel, sender])),
    deskView: null,
    tracer: stage.tracer,
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: reporterOf(failed),
    tools: {
      ...loaded,
      texts,
      orderBook: book !== undefined,
      chatPage: 'https://help.example.com/chat',
      telegram: true,
    },
    defaultLocale: stage.locale,
    settleMs: 0,
    rests: { passing: 0, fault: 0, newer: 0 },
  });
}

function reporterOf(failed: (reason: unknown) => void): Reporter {
  return {
    turnDone: () => undefined,
    bookSilent: () => undefined,
    incident: () => undefined,
    delivered: () => undefined,
    turnFailed: (_lane, reason) => failed(reason),
    fellBack: (_where, reason) => failed(reason),
    fatal: failed,
  };
}
