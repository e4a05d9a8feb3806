import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '../adapters/clock/system-clock.ts';
import { placeInVault, storedFiles } from '../adapters/files/stored-files.ts';
import type { FileTable } from '../adapters/files/table-vault.ts';
import { requireSecrets, type Secrets } from '../adapters/secrets/secrets.ts';
import { type EmbeddedStore, openEmbedded } from '../adapters/store/embedded.ts';
import { ConfigError, inWords } from '../config/variable-words.ts';
import { readConfig } from '../config.ts';
import type { Instant } from '../domain/instant.ts';
import { type CommandDoors, DONE, INPUT_AT_FAULT, terminalDoors } from './doors.ts';

export interface MovePlan extends CommandDoors {
  /** The data directory that is left; nobody may be serving it. */
  readonly dir: string;
  readonly url: string;
  /** One key on both sides: what is sealed is carried over as it is. */
  readonly secrets: Secrets;
  readonly now: Instant;
}

/** `zhaodan move` */
export async function moveToPostgres(): Promise<number> {
  const { dataDir: dir, database: url, secretKey: key } = readConfig();
  if (url === null) throw new ConfigError(inWords('DATABASE_URL', 'zhaodan move'));
  return move({
    dir,
    url,
    secrets: requireSecrets({ dir, key }),
    now: systemClock().now(),
    ...terminalDoors,
  });
}

/**
 * Carries an embedded store and its files over to an empty PostgreSQL, and looks there whether all of it is whole.
 * Broken off at any moment it goes on where it was. What is left behind stays as it is.
 */
export async function move(plan: MovePlan): Promise<number> {
  const left = openEmbedded(plan.dir, plan.secrets.sealer('store'));
  try {
    const faults = left.faults();
    if (faults.length > 0)
      return refuse(plan, '数据库有损坏，先别搬', 'The store is damaged; do not move it', faults);
    return await carry(plan, left);
  } finally {
    left.close();
  }
}

async function carry(plan: MovePlan, left: EmbeddedStore): Promise<number> {
  const { url, secrets, say } = plan;
  const { CarryOver } = await import('../adapters/store/carry-over.ts');
  const { migratePostgres, openPostgresToRead } = await import('../adapters/store/open-postgres.ts');
  await migratePostgres(url);
  const carryOver = await CarryOver.begin(left.session, url);
  if (carryOver === null)
    return refuse(
      plan,
      '目标数据库不是空的，请换一个空的',
      'The target database is not empty; take an empty one',
      [],
    );
  try {
    await carryOver.rows((table, rows) => say(`${table}: ${rows}`));
    const store = await openPostgresToRead({ url, secrets: secrets.sealer('store') });
    try {
      const files = await carryFiles(plan, store.files);
      const wrong = [...(await carryOver.differences()), ...(await store.integrity()), ...files.damaged];
      if (wrong.length > 0) return refuse(plan, '搬过去的数据不完整', 'What arrived is not whole', wrong);
      await carryOver.finish();
      say(
        `已搬到 PostgreSQL：${files.count} 个证据文件，每条记录链都核对过。以后启动时都要带上 DATABASE_URL；${plan.dir} 留作备份，不要再从它启动。`,
      );
      say(
        `Moved to PostgreSQL, with ${files.count} evidence files; every chain was verified there. Start with DATABASE_URL from now on; keep ${plan.dir} as a backup and do not start from it again.`,
      );
      return DONE;
    } finally {
      await store.close();
    }
  } finally {
    await carryOver.close();
  }
}

/** The sealed bytes as they lie there; each is opened over there and hashed. */
async function carryFiles({ dir, secrets, now }: MovePlan, table: FileTable) {
  const sealer = secrets.sealer('vault');
  const names = storedFiles(dir);
  const damaged: string[] = [];
  for (const sha256 of names) {
    const sealed = () => readFileSync(join(dir, 'files', placeInVault(sha256)));
    await table.put(sha256, sealed, now);
    const arrived = await table.read(sha256);
    const bytes = arrived && opened(() => sealer.open(sha256, arrived));
    const hash = bytes && createHash('sha256').update(bytes).digest('hex');
    if (hash !== sha256) damaged.push(`files/${sha256}`);
  }
  return { count: names.length, damaged };
}

function opened(open: () => Buffer): Buffer | null {
  try {
    return open();
  } catch {
    return null;
  }
}

function refuse({ complain }: MovePlan, zh: string, en: string, why: readonly string[]): number {
  complain(`${zh}。\n${en}.`);
  for (const line of why) complain(line);
  return INPUT_AT_FAULT;
}
