import { rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { createPapers } from '../adapters/documents/papers.ts';
import { loadFlows } from '../adapters/flow-files/load.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { readConfig } from '../config.ts';
import { LOCALES } from '../domain/locale.ts';
import { parseReference } from '../domain/reference.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { Texts } from '../engine/ports/texts.ts';
import { receiptKey } from '../wiring/receipt-key.ts';
import type { StoragePlace } from '../wiring/storage.ts';
import { besideService } from './beside-service.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';

export interface ExportPlan extends CommandDoors {
  /** Where it is kept; the service may be running on it. */
  readonly place: StoragePlace;
  readonly flowsDir: string;
  readonly shopFile: string;
  /** The case's reference as it was typed. */
  readonly given: string;
  /** Where to write; the reference and `.zip` where it was not said. */
  readonly out: string | undefined;
  readonly clock: Clock;
}

/** `zhaodan export CASE` */
export async function exportCase(given: string, out?: string): Promise<number> {
  const place = readConfig();
  const { shopFile } = place;
  const flowsDir = join(import.meta.dirname, '../../flows');
  return exportBundle({ place, flowsDir, shopFile, given, out, clock: systemClock(), ...terminalDoors });
}

/** Writes a case's bundle, also beside a running service. */
export async function exportBundle(plan: ExportPlan): Promise<number> {
  const texts = loadTexts(join(plan.flowsDir, 'texts'));
  const tell = (to: (line: string) => void, key: string, args: Record<string, string> = {}) => {
    for (const locale of LOCALES) to(texts.word({ key, args }, locale));
  };
  const reference = parseReference(plan.given);
  if (reference === null) {
    tell(plan.complain, 'export-no-reference');
    return INPUT_AT_FAULT;
  }
  const bundle = await readBundle(plan, texts, reference);
  if (bundle === null) {
    tell(plan.complain, 'export-not-found', { reference });
    return INPUT_AT_FAULT;
  }
  const file = plan.out ?? `${reference}.zip`;
  await writeFile(`${file}.unfinished`, bundle, { mode: 0o600, flush: true });
  await rename(`${file}.unfinished`, file);
  tell(plan.say, 'export-done', { file });
  return DONE;
}

async function readBundle(
  { place, flowsDir, shopFile, clock }: ExportPlan,
  texts: Texts,
  reference: string,
): Promise<Uint8Array | null> {
  return besideService(place, clock, ({ store, vault, secrets }) => {
    const { plan, shop } = loadFlows(flowsDir, shopFile);
    const key = receiptKey(secrets);
    return createPapers({ store, vault, texts, plan, shop, key, clock }).bundle(reference);
  });
}
