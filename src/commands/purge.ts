import { dropUnfinished, storedFiles } from '../adapters/files/stored-files.ts';
import { openVault } from '../adapters/files/vault.ts';
import { openSecrets } from '../adapters/secrets/secrets.ts';
import { openSqliteStore } from '../adapters/store/open.ts';
import type { OpenedStore } from '../adapters/store/store.ts';
import { systemClock } from '../clock.ts';
import { readConfig } from '../config.ts';
import { removeOrphans } from '../engine/orphans.ts';
import type { Clock } from '../engine/ports/clock.ts';
import type { Vault } from '../engine/ports/vault.ts';
import { applyRetention } from '../housekeeping.ts';
import { type CommandDoors, DONE, terminalDoors } from './doors.ts';

export interface PurgePlan extends Pick<CommandDoors, 'say'> {
  readonly dir: string;
  /** `null`: the key lies in the data directory. */
  readonly key: string | null;
  readonly clock: Clock;
}

/** `zhaodan purge` */
export async function purgeOnce(): Promise<number> {
  const { dataDir: dir, secretKey: key } = readConfig();
  return purge({ dir, key, clock: systemClock(), ...terminalDoors });
}

/** Applies the retention rules once, while the service is stopped; a running one does so daily by itself. */
export async function purge({ dir, key, clock, say }: PurgePlan): Promise<number> {
  const secrets = openSecrets({ dir, key });
  const store = openSqliteStore({ dir, secrets: secrets.sealer('store') });
  try {
    const vault = openVault({ dir, secrets: secrets.sealer('vault') });
    const gone = await applyRetention({ store, vault, clock });
    const left = await sweepFiles(dir, store, vault);
    say(
      `已删除：未同意的草稿 ${gone.drafts}，原始消息 ${gone.rawEvents}，到期案件的会话和证据 ${gone.conversations}，到期记录链 ${gone.chains}，文件 ${gone.files + left}。`,
    );
    say(
      `Deleted: ${gone.drafts} drafts without consent, ${gone.rawEvents} raw events, conversations and evidence of ${gone.conversations} expired cases, ${gone.chains} expired chains, ${gone.files + left} files.`,
    );
  } finally {
    store.close();
  }
  return DONE;
}

/**
 * Removes files that a kill left behind: received and never named by an event, or deleted in the store alone.
 * Only while nothing is being received: an upload lies in the vault before its event names it.
 */
export async function sweepFiles(
  dir: string,
  store: Pick<OpenedStore, 'unnamed'>,
  vault: Vault,
): Promise<number> {
  dropUnfinished(dir);
  const left = await store.unnamed(storedFiles(dir));
  await removeOrphans(left, store, vault);
  return left.length;
}
