import { accessSync, constants, existsSync, statfsSync, statSync } from 'node:fs';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { loadFlows } from '../adapters/flow-files/load.ts';
import { examineReading } from '../adapters/ocr/examine.ts';
import { hasKey, keyFile, requireSecrets } from '../adapters/secrets/secrets.ts';
import { openSqliteDesk } from '../adapters/store/open.ts';
import { databaseFile } from '../adapters/store/sqlite/database.ts';
import { systemFault } from '../config/system-fault.ts';
import { ConfigError } from '../config/variable-words.ts';
import { type Config, readConfig } from '../config.ts';
import { EnvironmentFault } from '../engine/errors.ts';
import { bad, type Finding, good } from '../engine/finding.ts';
import type { Shop } from '../engine/shop.ts';
import { FLOWS_DIR } from '../wiring/ground.ts';
import { openShopBook } from '../wiring/order-book.ts';
import { examineAgainst } from './doctor-checkpoint.ts';
import { examineDatabase } from './doctor-database.ts';
import { DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';
import { contentsOf } from './findings.ts';
import { readShop } from './local.ts';

const PLENTY_OF_ROOM = 1024 ** 3;

/** `zhaodan doctor`: looks at everything the service stands on, beside a running one too, and says what to do. */
export async function examine(against?: string): Promise<number> {
  const config = readConfig();
  const findings = [
    ...configuration(config),
    ...flows(config),
    ...(await kept(config, against)),
    ...(await channels(config)),
    ...(await orderBook(config)),
    await examineReading(),
  ];
  for (const { good: fine, what, advice } of findings) {
    terminalDoors.say(`${fine ? '✓' : '✗'} ${what}`);
    if (advice !== '') terminalDoors.say(`  → ${advice}`);
  }
  return findings.every((finding) => finding.good) ? DONE : INPUT_AT_FAULT;
}

function configuration({ unknown }: Config): Finding[] {
  if (unknown.length === 0) return [good('configuration: every variable is valid')];
  return unknown.map(({ name, meant }) =>
    bad(`configuration: there is no variable ${name}, so it has no effect`, `did you mean ${meant}?`),
  );
}

/** Where everything is kept, and what is in it. */
async function kept(config: Config, against: string | undefined): Promise<readonly Finding[]> {
  const { database, dataDir, secretKey } = config;
  if (database !== null) return examineDatabase(database, { dir: dataDir, key: secretKey }, against);
  return [...place(config), ...(await store(config, against))];
}

/** Each is loaded where it is switched on. */
async function channels({ telegram, slack, publicUrl }: Config): Promise<Finding[]> {
  const found: Finding[] = [];
  if (telegram) {
    const { examineTelegram } = await import('../adapters/telegram/examine.ts');
    found.push(...(await examineTelegram(telegram)));
  }
  if (slack) {
    const { examineSlack } = await import('../adapters/slack/examine.ts');
    found.push(...(await examineSlack(slack, publicUrl)));
  }
  return found;
}

function place({ dataDir, secretKey }: Config): Finding[] {
  if (!existsSync(dataDir)) return [good(`data directory: ${dataDir} will be made at the first start`)];
  const found: Finding[] = [];
  try {
    accessSync(dataDir, constants.W_OK);
    found.push(good(`data directory: ${dataDir} can be written to`));
  } catch {
    found.push(
      bad(`data directory: ${dataDir} cannot be written to`, `chown it to the user the service runs as`),
    );
  }
  if ((statSync(dataDir).mode & 0o077) !== 0) {
    found.push(bad('data directory: others on this machine can look into it', `chmod 700 ${dataDir}`));
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const gigabytes = (free / 1024 ** 3).toFixed(1);
  found.push(
    free > PLENTY_OF_ROOM
      ? good(`disk: ${gigabytes} GB free`)
      : bad(`disk: only ${gigabytes} GB free`, 'make room, or move ZHAODAN_DATA_DIR to a larger disk'),
  );
  return [...found, ...key(dataDir, secretKey)];
}

function key(dataDir: string, secretKey: string | null): Finding[] {
  const file = keyFile(dataDir);
  if (secretKey !== null) return [];
  if (existsSync(file)) {
    return [good(`key: ${file}; keep a copy away from this machine, a backup never contains it`)];
  }
  if (!hasDatabase(dataDir)) return [];
  return [bad(`key: ${file} is missing, and without it nothing can be read`, KEY_ADVICE)];
}
const KEY_ADVICE = 'put the copy of secret.key back, or set ZHAODAN_SECRET_KEY to what it held';

function hasDatabase(dataDir: string): boolean {
  return existsSync(databaseFile(dataDir));
}

function flows({ shopFile }: Config): Finding[] {
  try {
    const { shop } = loadFlows(FLOWS_DIR, shopFile);
    return shop.names.length > 0
      ? [good(`flows: valid, for ${shop.names[0]}`)]
      : [
          good('flows: valid'),
          good(`shop file: it names no shop yet; customers are helped all the same (${shopFile})`),
        ];
  } catch (error) {
    return [
      bad(`flows: ${error instanceof Error ? error.message : 'invalid'}`, 'npm run zhaodan -- flows check'),
    ];
  }
}

async function store(config: Config, against: string | undefined): Promise<readonly Finding[]> {
  if (!hasDatabase(config.dataDir)) return [good('store: empty, made at the first start')];
  if (!hasKey({ dir: config.dataDir, key: config.secretKey })) return [];
  try {
    return await contents(config, against);
  } catch (error) {
    const fault = error instanceof EnvironmentFault ? error : systemFault(error);
    if (fault === null) throw error;
    return [bad('store: it cannot be opened', fault.message.split('\n').at(-1) ?? '')];
  }
}

/** Asks every source of the order book whether it can be used. */
async function orderBook(config: Config): Promise<Finding[]> {
  const { dataDir, secretKey } = config;
  let shop: Shop;
  try {
    shop = readShop(config);
  } catch {
    // Told with the flows.
    return [];
  }
  const place = { dir: dataDir, key: secretKey };
  if (!hasKey(place)) return [];
  try {
    const book = await openShopBook(config, shop, requireSecrets(place));
    if (book === null) return [good('order book: none; orders are looked up by hand')];
    const faults = await book.faults();
    await book.close();
    if (faults.length === 0) return [good('order book: every source answers')];
    return faults.map((fault) => bad('order book: a source cannot be used', fault.split('\n').at(-1) ?? ''));
  } catch (error) {
    if (!(error instanceof EnvironmentFault) && !(error instanceof ConfigError)) throw error;
    return [bad('order book: it cannot be opened', error.message.split('\n').at(-1) ?? '')];
  }
}

async function contents(
  { dataDir, secretKey }: Config,
  against: string | undefined,
): Promise<readonly Finding[]> {
  const secrets = requireSecrets({ dir: dataDir, key: secretKey });
  const desk = openSqliteDesk({ dir: dataDir, secrets: secrets.sealer('store') });
  try {
    return [
      ...(await contentsOf(desk, systemClock().now())),
      ...(against === undefined ? [] : await examineAgainst(against, desk, secrets)),
    ];
  } finally {
    desk.close();
  }
}
