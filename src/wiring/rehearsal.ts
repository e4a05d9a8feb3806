import { createBillReader } from '../adapters/bills/bill-reader.ts';
import { createMemoryVault } from '../adapters/files/memory-vault.ts';
import type { Loaded } from '../adapters/flow-files/load.ts';
import { createWrittenPictureReader } from '../adapters/ocr/written-pictures.ts';
import { createContinueCodes } from '../adapters/secrets/continue-codes.ts';
import { createMemoryStore } from '../adapters/store/memory/memory.ts';
import type { Store } from '../adapters/store/store.ts';
import type { Case } from '../domain/case.ts';
import type { Instant } from '../domain/instant.ts';
import type { Locale } from '../domain/locale.ts';
import type { LogEntry } from '../engine/conversation.ts';
import type { DeskAnswer, DeskCommand } from '../engine/desk/command.ts';
import { createEngine, type Engine } from '../engine/engine.ts';
import { createFileReader } from '../engine/file-reader.ts';
import { CHANNELS, type InboundContent } from '../engine/inbound.ts';
import type { FileIntake } from '../engine/ports/file-intake.ts';
import type { OrderBook } from '../engine/ports/order-book.ts';
import type { Agent } from '../engine/ports/pass-store.ts';
import type { PictureReader } from '../engine/ports/picture-reader.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { Tracer } from '../engine/ports/tracer.ts';
import type { Vault } from '../engine/ports/vault.ts';

/** One conversation played in memory with a clock set by hand: for `flows test` and for the engine's own tests. */
export interface Rehearsal {
  readonly lane: string;
  readonly store: Store;
  readonly engine: Engine;
  readonly vault: Vault;
  now(): Instant;
  /** Moves the clock and lets everything that comes due happen. */
  pass(milliseconds: number): Promise<void>;
  /** Sends something and waits until it is answered. */
  send(content: InboundContent, key?: string): Promise<void>;
  say(text: string): Promise<void>;
  /** Sends files with these bytes, together. */
  show(
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    caption?: string,
  ): Promise<void>;
  /** Presses the button with this option or label under the newest prompt. */
  press(button: string): Promise<void>;
  desk(agent: Agent, command: DistributiveOmit<DeskCommand, 'key' | 'reference'>): Promise<DeskAnswer>;
  log(): Promise<readonly LogEntry[]>;
  /** The newest entry that is not the customer's. */
  last(): Promise<LogEntry>;
  /** The case that is talked about, `null` before there is one. */
  case(): Promise<Case | null>;
  state(): Promise<string>;
}
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;

export interface RehearsalOptions {
  readonly at: Instant;
  readonly locale?: Locale;
  readonly lane?: string;
  /** A store to go on with, as after a restart. */
  readonly store?: Store;
  /** The shop's order book; the attempts of the store count. */
  readonly book?: OrderBook;
  /** What fetches files that are still with a channel. */
  readonly intake?: FileIntake;
  /** What reads pictures; without one, pictures in words are read. */
  readonly pictures?: PictureReader;
  /** How long a turn waits for a picture, in milliseconds. */
  readonly patience?: number;
  readonly tracer?: Tracer;
}

const LONG_ENOUGH = 60_000;

const noChannelHasFiles: FileIntake = {
  fetch: async () => ({ kind: 'refused', why: 'file_gone' }),
};

const A_BUNDLE = {
  sha256: '0'.repeat(64),
  bytes: 2,
  mediaType: 'application/zip',
  name: 'zhaodan-mydata.zip',
};

const A_PAPER = { sha256: '1'.repeat(64), bytes: 2, mediaType: 'application/pdf' };

export function rehearse(loaded: Loaded, texts: Texts, options: RehearsalOptions): Rehearsal {
  const lane = options.lane ?? 'terminal:rehearsal';
  const locale = options.locale ?? 'zh-CN';
  const store = options.store ?? createMemoryStore();
  const vault = createMemoryVault();
  let now = options.at;
  let sent = 0;
  const faults: unknown[] = [];
  const randomness = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  const engine = createEngine({
    sources: {
      store,
      vault,
      papers: {
        everythingOf: async () => ({ file: A_BUNDLE, fresh: true }),
        packet: async ({ route }) => route.papers.map((paper) => ({ ...A_PAPER, name: `${paper}.pdf` })),
        receipt: async (reference) => reference,
      },
      intake: options.intake ?? noChannelHasFiles,
      files: createFileReader({
        pictures: options.pictures ?? createWrittenPictureReader(),
        bills: createBillReader(),
        vault,
        patience: options.patience ?? LONG_ENOUGH,
      }),
      book: options.book
        ? { book: options.book, attempts: store, clock: { now: () => now }, until: async () => undefined }
        : null,
      codes: createContinueCodes({ store, clock: { now: () => now }, randomness }),
      clock: { now: () => now },
      randomness,
    },
    senders: {
      ...Object.fromEntries(
        CHANNELS.map((channel) => [channel, { deliver: async () => ({ kind: 'sent' }) }]),
      ),
    },
    deskView: null,
    tracer: options.tracer,
    announcer: { lane: () => undefined, desk: () => undefined },
    reporter: {
      turnDone: () => undefined,
      bookSilent: () => undefined,
      incident: () => undefined,
      delivered: () => undefined,
      turnFailed: (_lane, reason) => faults.push(reason),
      fellBack: (_where, reason) => faults.push(reason),
      fatal: (reason) => faults.push(reason),
    },
    tools: {
      ...loaded,
      texts,
      orderBook: options.book !== undefined,
      chatPage: 'https://help.example.com/chat',
      telegram: true,
    },
    defaultLocale: locale,
    settleMs: 0,
    rests: { passing: 0, fault: 0 },
  });

  async function settle(): Promise<void> {
    await engine.idle();
    if (faults.length > 0) throw faults[0];
  }

  const log = () => store.log(lane, 0);
  const rehearsal: Rehearsal = {
    lane,
    store,
    engine,
    vault,
    now: () => now,
    async pass(milliseconds) {
      now += milliseconds;
      await settle();
    },
    async send(content, key) {
      sent += 1;
      await engine.receive({ key: key ?? `${lane}:${now}:${sent}`, lane, at: now, content });
      await settle();
    },
    say: (text) => rehearsal.send({ kind: 'text', text }),
    async show(files, caption = '') {
      const received = await Promise.all(
        files.map(async ({ name, bytes }) => {
          const { sha256 } = await vault.put(bytes);
          return { sha256, bytes: bytes.length, mediaType: mediaTypeOf(name), name };
        }),
      );
      await rehearsal.send({ kind: 'files', files: received, caption });
    },
    async press(button) {
      const { conversation } = await store.load(lane);
      const prompt = conversation?.value.prompt;
      const found = prompt?.buttons.find(({ option, label }) => option === button || label === button);
      if (!prompt || !found) {
        const there = prompt?.buttons.map(({ option }) => option).join(', ') ?? 'none';
        throw new Error(`there is no button "${button}" (there: ${there})`);
      }
      await rehearsal.send({ kind: 'press', prompt: prompt.id, option: found.option });
    },
    async desk(agent, command) {
      const reference = (await rehearsal.case())?.reference ?? '';
      sent += 1;
      const answer = await engine.run(agent, {
        ...command,
        key: `rehearsal-${sent}`,
        reference,
      } as DeskCommand);
      await settle();
      return answer;
    },
    log,
    async last() {
      const entry = (await log()).findLast(({ author }) => author !== 'customer');
      if (!entry) throw new Error('nothing was said yet');
      return entry;
    },
    case: async () => (await store.load(lane)).case?.value ?? null,
    state: async () => (await store.load(lane)).conversation?.value.place.state ?? '',
  };
  return rehearsal;
}

const ENDINGS: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  txt: 'text/plain',
  zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** Rehearsed files are what they are called; real ones are judged by their bytes. */
function mediaTypeOf(name: string): string {
  return ENDINGS[name.split('.').at(-1) ?? ''] ?? 'image/jpeg';
}
