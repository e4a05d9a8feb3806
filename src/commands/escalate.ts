import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { packetFiles } from '../adapters/documents/escalations/packet-files.ts';
import { loadFlows } from '../adapters/flow-files/load.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { readConfig } from '../config.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import { parseReference } from '../domain/reference.ts';
import { openings } from '../engine/escalation/openings.ts';
import { compilePacket, type Packet } from '../engine/escalation/packet.ts';
import { blocking } from '../engine/escalation/preflight.ts';
import type { Route } from '../engine/escalation/schema.ts';
import type { Situation } from '../engine/escalation/situation.ts';
import { situationOf } from '../engine/escalation/situation-of.ts';
import { nameKey } from '../engine/escalation/vocabulary.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { Texts } from '../engine/ports/texts.ts';
import type { StoragePlace } from '../wiring/storage.ts';
import { besideService } from './beside-service.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';

export interface EscalatePlan extends CommandDoors {
  /** Where it is kept; the service may be running on it. */
  readonly place: StoragePlace;
  readonly flowsDir: string;
  readonly shopFile: string;
  /** The case's reference as it was typed. */
  readonly given: string;
  readonly route: string;
  /** Where to write; reference and route where it was not said. */
  readonly out: string | undefined;
  readonly clock: Clock;
}

/** `zhaodan escalate CASE --route ROUTE` */
export async function escalateCase(given: string, route: string, out?: string): Promise<number> {
  const place = readConfig();
  const { shopFile } = place;
  const flowsDir = join(import.meta.dirname, '../../flows');
  return writePacket({
    place,
    flowsDir,
    shopFile,
    given,
    route,
    out,
    clock: systemClock(),
    ...terminalDoors,
  });
}

/** Writes the papers of one route for one case. What is missing is said, and holds nothing up. */
export async function writePacket(plan: EscalatePlan): Promise<number> {
  const texts = loadTexts(join(plan.flowsDir, 'texts'));
  const { routes, shop } = loadFlows(plan.flowsDir, plan.shopFile);
  const refuse = (key: string, args: (locale: Locale) => Record<string, string>) => {
    for (const locale of LOCALES) plan.complain(texts.word({ key, args: args(locale) }, locale));
    return INPUT_AT_FAULT;
  };
  const reference = parseReference(plan.given);
  if (reference === null) return refuse('export-no-reference', () => ({}));
  const route = routes.find((each) => each.route === plan.route);
  if (route === undefined) {
    const known = routes.map((each) => each.route).join(', ');
    return refuse('escalate-unknown-route', () => ({ route: plan.route, routes: known }));
  }
  return besideService(plan.place, plan.clock, async ({ store, vault }) => {
    const row = await store.row(reference);
    if (row === null) return refuse('export-not-found', () => ({ reference }));
    const situation = situationOf(row.case, shop, plan.clock.now());
    const packet = compilePacket(route, situation, texts);
    if (packet.opening.state === 'unfit') {
      const { why } = packet.opening;
      return refuse('escalate-unfit', (locale) => ({
        route: route.route,
        why: texts.word({ key: `escalation-unfit-${why.replaceAll('_', '-')}` }, locale),
        routes: fitting(routes, situation) || texts.word({ key: 'escalate-none' }, locale),
      }));
    }
    const files = await packetFiles(packet, { texts, readPicture: (sha256) => vault.read(sha256) });
    const dir = plan.out ?? `${reference}-${route.route}`;
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(dir, path)), { recursive: true, mode: 0o700 });
      await writeFile(join(dir, path), bytes, { mode: 0o600, flush: true });
    }
    tellOf(packet, { ...plan, texts, dir, count: files.length });
    return DONE;
  });
}

function fitting(routes: readonly Route[], situation: Situation): string {
  return openings(routes, situation)
    .filter(({ opening }) => opening.state !== 'unfit')
    .map(({ route }) => route.route)
    .join(', ');
}

interface Written extends CommandDoors {
  readonly texts: Texts;
  readonly dir: string;
  readonly count: number;
}

/** What was written to stdout; what is still missing to stderr, for a person. */
function tellOf({ route, gaps }: Packet, { texts, dir, count, say, complain }: Written): void {
  for (const locale of LOCALES) {
    const title = texts.word({ key: route.title }, locale);
    say(texts.word({ key: 'escalate-done', args: { title, count: String(count), dir } }, locale));
  }
  const missing = blocking(gaps);
  if (missing.length === 0) return;
  for (const locale of LOCALES) {
    const names = missing.map(({ need }) => texts.word({ key: nameKey(need) }, locale)).join(', ');
    complain(texts.word({ key: 'escalate-missing', args: { names } }, locale));
  }
}
