import { dirname, join } from 'node:path';
import { createBillReader } from './adapters/bills/bill-reader.ts';
import type { SweptVault } from './adapters/files/swept-vault.ts';
import { type Loaded, loadFlows } from './adapters/flow-files/load.ts';
import { parsedBefore } from './adapters/flow-files/parsed-before.ts';
import type { Log } from './adapters/logs/logger.ts';
import { drawing } from './adapters/secrets/drawing.ts';
import type { Secrets } from './adapters/secrets/secrets.ts';
import type { OpenedStore } from './adapters/store/store.ts';
import { loadTexts } from './adapters/texts/load.ts';
import type { Config } from './config.ts';
import { createContinueCodes } from './continue-codes.ts';
import { createEngine, type Engine, type EngineParts } from './engine/engine.ts';
import { createFileReader } from './engine/file-reader.ts';
import type { Channel } from './engine/inbound.ts';
import type { Asking } from './engine/order-book/look-up.ts';
import type { Announcer } from './engine/ports/announcer.ts';
import type { Clock, Randomness } from './engine/ports/clock.ts';
import type { ContinueCodes } from './engine/ports/continue-codes.ts';
import type { DeskView } from './engine/ports/desk-view.ts';
import type { FileIntake } from './engine/ports/file-intake.ts';
import type { Paces } from './engine/ports/paces.ts';
import type { PictureReader } from './engine/ports/picture-reader.ts';
import type { Reporter } from './engine/ports/reporter.ts';
import type { Sender } from './engine/ports/sender.ts';
import type { Texts } from './engine/ports/texts.ts';
import type { Tracer } from './engine/ports/tracer.ts';
import { type Others, openKeeping } from './keeping.ts';
import { type OneTimeCodes, oneTimeCodes } from './one-time-codes.ts';
import { type CasePapers, createPapers } from './papers.ts';

/** The flows that come with the program; the shop's file may lie elsewhere. */
export const FLOWS_DIR = join(dirname(import.meta.dirname), 'flows');
const PARSED_FLOWS = join(dirname(import.meta.dirname), '.cache/flows.json');

/** What every command that touches the store stands on. */
export interface Ground {
  readonly config: Config;
  readonly loaded: Loaded;
  readonly texts: Texts;
  readonly secrets: Secrets;
  readonly store: OpenedStore;
  readonly vault: SweptVault;
  readonly paces: Paces;
  /** Where other processes work on the same store. */
  readonly others: Others | null;
  readonly papers: CasePapers;
  readonly codes: ContinueCodes;
  /** By which an agent is known in another app. */
  readonly agentCodes: OneTimeCodes;
  readonly clock: Clock;
  readonly randomness: Randomness;
  close(): Promise<void>;
}

const chance: Randomness = { bytes: drawing() };

/** Flows and texts first: a bad flow file stops the start before anything is opened. */
export async function openGround(config: Config, clock: Clock): Promise<Ground> {
  const loaded = loadFlows(FLOWS_DIR, config.shopFile, parsedBefore(PARSED_FLOWS));
  const texts = loadTexts(join(FLOWS_DIR, 'texts'));
  const { secrets, store, vault, paces, others, close } = await openKeeping(config, clock);
  const papers = createPapers({ store, vault, texts, loaded, secrets, clock });
  return {
    config,
    loaded,
    texts,
    secrets,
    store,
    vault,
    paces,
    others,
    papers,
    codes: createContinueCodes({ store, clock, randomness: chance }),
    agentCodes: oneTimeCodes('agent_code', { store, clock, randomness: chance }),
    clock,
    randomness: chance,
    close,
  };
}

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

/** Figures and faults into the log; a store that failed ends the process, because a retried sync may lie. */
export function logReporter(
  { store, secrets }: Pick<Ground, 'store' | 'secrets'>,
  log: Log,
  onFatal: (reason: unknown) => void,
): Reporter {
  /** By its case where there is one; else by a hash that says which failures are of one conversation and nothing more. */
  const nameOf = async (lane: string) => {
    const reference = await store.load(lane).then(
      ({ conversation }) => conversation?.value.case ?? null,
      () => null,
    );
    if (reference !== null) return { case: reference };
    return { lane: secrets.sealer('log').token('lane', lane).toString('hex', 0, 6) };
  };
  return {
    turnDone: () => undefined,
    fellBack(where, reason) {
      log.error({ err: reason, where }, 'an event was not answered at once');
    },
    bookSilent(why, words) {
      log.warn({ why }, words);
    },
    incident(state, { id, lossType, paymentChannel, cases }) {
      const about = { incident: id, loss: lossType, payment_channel: paymentChannel, cases: cases.length };
      if (state === 'begun') log.warn(about, 'an incident began');
      else log.info(about, 'an incident is over');
    },
    delivered(kind) {
      if (kind !== 'sent') log.warn({ delivery: kind }, 'a message was not delivered');
    },
    async turnFailed(lane, reason) {
      log.error({ err: reason, ...(await nameOf(lane)) }, 'a turn failed');
    },
    fatal(reason) {
      log.fatal({ err: reason }, 'the store failed');
      onFatal(reason);
    },
  };
}
