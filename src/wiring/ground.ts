import { join } from 'node:path';
import { type CasePapers, createPapers } from '../adapters/documents/papers.ts';
import { type Loaded, loadFlows } from '../adapters/flow-files/load.ts';
import { parsedBefore } from '../adapters/flow-files/parsed-before.ts';
import { createContinueCodes } from '../adapters/secrets/continue-codes.ts';
import { drawing } from '../adapters/secrets/drawing.ts';
import { type OneTimeCodes, oneTimeCodes } from '../adapters/secrets/one-time-codes.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';
import type { OpenedStore } from '../adapters/store/store.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import type { Config } from '../config.ts';
import type { Clock, Randomness } from '../engine/ports/clock.ts';
import type { ContinueCodes } from '../engine/ports/continue-codes.ts';
import type { Paces } from '../engine/ports/paces.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { SweptVault } from '../engine/ports/vault.ts';
import { receiptKey } from './receipt-key.ts';
import { type OtherProcesses, openStorage } from './storage.ts';

/** The flows that come with the program; the shop's file may lie elsewhere. */
export const FLOWS_DIR = join(import.meta.dirname, '../../flows');
const PARSED_FLOWS = join(import.meta.dirname, '../../.cache/flows.json');

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
  readonly others: OtherProcesses | null;
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
  const { secrets, store, vault, paces, others, close } = await openStorage(config, clock);
  const { plan, shop } = loaded;
  const papers = createPapers({ store, vault, texts, plan, shop, key: receiptKey(secrets), clock });
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
