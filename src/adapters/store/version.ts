import { EnvironmentFault } from '../../engine/errors.ts';

/** What a database is, seen from a program that knows these migrations. */
export type Version = 'older' | 'current' | 'newer';

export function versionFrom(known: readonly number[], applied: readonly number[]): Version {
  if (applied.some((one) => !known.includes(one))) return 'newer';
  return applied.length < known.length ? 'older' : 'current';
}

export function requireNotNewer(version: Version): void {
  if (version === 'newer') throw new EnvironmentFault(NEWER);
}

/** For readers beside a running service, which alone migrates. */
export function requireCurrent(version: Version): void {
  requireNotNewer(version);
  if (version === 'older') throw new EnvironmentFault(OLDER);
}

const NEWER = [
  '这个数据库是更新版本的找单写的，现在这个版本打不开它。请换回新版本，或从备份恢复。',
  'This database was written by a newer Zhaodan; this version cannot open it. Use the newer version, or restore a backup.',
].join('\n');
const OLDER = [
  '这个数据库还是旧版本的。请先启动一次服务，或运行 zhaodan migrate。',
  'This database is of an older version. Start the service once, or run zhaodan migrate.',
].join('\n');
