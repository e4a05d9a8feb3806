import { accessSync, constants, mkdirSync, statfsSync } from 'node:fs';
import { EnvironmentFault } from '../engine/errors.ts';
import { systemFault } from './system-fault.ts';

/** A database that runs out of room while it is made or migrated can no longer say why. */
const LEAST_ROOM = 1024 ** 2;

function requireRoom(dir: string): void {
  const { bavail, bsize } = statfsSync(dir);
  if (bavail * bsize < LEAST_ROOM) throw Object.assign(new Error('no room'), { code: 'ENOSPC', path: dir });
}

/** Makes the data directory, or says why it cannot be one and what to do. */
export function requireDataDir(dir: string): void {
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 });
    accessSync(dir, constants.R_OK | constants.W_OK | constants.X_OK);
    requireRoom(dir);
  } catch (error) {
    const fault = systemFault(error);
    if (fault === null) throw error;
    const [zh, en] = fault.message.split('\n');
    const message = [
      `数据目录用不了。${zh}请处理好再启动，或用 ZHAODAN_DATA_DIR 换一个目录，例如 ZHAODAN_DATA_DIR=./data。`,
      `The data directory cannot be used. ${en} Put that right, or choose another one. Example: ZHAODAN_DATA_DIR=./data`,
    ];
    throw new EnvironmentFault(message.join('\n'), { cause: error });
  }
}
