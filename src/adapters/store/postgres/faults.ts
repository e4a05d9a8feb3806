import { EnvironmentFault, ZhaodanError } from '../../../engine/errors.ts';

/**
 * What to do about an error of the database. `away`: it cannot be reached now. `again`: somebody was in the way.
 * `broken`: it cannot be trusted, or nothing that is tried again will help. `other`: a bug, or the caller's affair.
 */
type Kind = 'away' | 'again' | 'full' | 'broken' | 'other';

/** Somebody else is busy with the same. */
const BUSY = [
  '40001', // serialisation failure
  '40P01', // deadlock
  '55P03', // lock not available
];
const AGAIN = [
  ...BUSY,
  '22012', // a row had moved: see `guarded`
  '23503', // what it belongs to was deleted in between
  '23505', // somebody else added the same
];
/** A number that is given twice is a fault of whoever gave it, however often it is tried. */
const NUMBERS = 'log_numbers';
const AWAY = [
  '25006', // read only: a replica, before it takes over
  '57014', // took too long
  '57P01', // shut down by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up
  '57P05', // idle session ended
  '25P03', // idle in transaction: this process was stopped for too long
  '53300', // too many connections
];
const BROKEN = [
  '58030', // input or output
  '58P01', // a file is missing
  'XX001', // data corrupted
  'XX002', // index corrupted
  '28000', // not let in
  '28P01', // wrong password
  '3D000', // no such database
  '42501', // not allowed
];
const SYSTEM =
  /^(ECONN\w+|EPIPE|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|EHOSTDOWN|ENOTFOUND|EAI_AGAIN|ENOENT|EACCES)$/;

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  // Node tries every address of a name and gives one error for all of them.
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return 'code' in error ? String(error.code) : '';
}

export function kindOf(error: unknown): Kind {
  const code = codeOf(error);
  if (AGAIN.includes(code)) return constraintOf(error) === NUMBERS ? 'other' : 'again';
  if (code === '53100') return 'full';
  if (BROKEN.includes(code)) return 'broken';
  if (AWAY.includes(code) || code.startsWith('08') || SYSTEM.test(code)) return 'away';
  return isLostConnection(error) ? 'away' : 'other';
}

/** Whether nothing is wrong but that others are busy, for longer than a request can wait. */
export function isBusy(error: unknown): boolean {
  return BUSY.includes(codeOf(error));
}

/** Somebody has started it a moment ago, or nobody yet. */
export function isStarting(error: unknown): boolean {
  return ['57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(codeOf(error));
}

/** The driver says these in words of its own. */
function isLostConnection(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /^(Connection terminated|timeout exceeded when trying|Query read timeout|Client (was closed|has encountered))/.test(
    error.message,
  );
}

function constraintOf(error: unknown): unknown {
  return error instanceof Error && 'constraint' in error ? error.constraint : null;
}

export const away = (cause: unknown) =>
  Object.assign(new ZhaodanError('store_away', 'the database cannot be reached'), { cause });

export const full = () => new ZhaodanError('storage_full', 'the database has no room left');

export function brokenDatabase(error: unknown): EnvironmentFault {
  const code = codeOf(error);
  return new EnvironmentFault(
    `PostgreSQL 出错（${code}），程序必须停下，重启前请检查数据库。\nPostgreSQL failed (${code}). The program has to stop; check the database before starting it again.`,
    { cause: error },
  );
}

const REASONS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ECONNREFUSED: ['那里没有数据库在监听', 'no database is listening there'],
  ENOTFOUND: ['没有这个主机名', 'there is no such host'],
  EAI_AGAIN: ['没有这个主机名', 'there is no such host'],
  '28P01': ['用户名或密码不对', 'user or password is wrong'],
  '28000': ['用户名或密码不对', 'user or password is wrong'],
  '3D000': ['没有这个数据库', 'there is no such database'],
  '42501': ['这个用户没有建表的权限', 'this user may not create tables there'],
};

/** Why the program does not start on this database; neither user nor password stand in it. */
export function cannotOpen(url: string, error: unknown): EnvironmentFault {
  const { hostname, port, pathname } = new URL(url);
  const code = codeOf(error);
  const [zh, en] = REASONS[code] ?? ['数据库没有应答', 'the database does not answer'];
  const where = `${hostname}:${port || 5432}${pathname}`;
  const why = code === '' ? '' : ` (${code})`;
  return new EnvironmentFault(
    `连不上 PostgreSQL ${where}：${zh}${why}。请检查 DATABASE_URL，例如 DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan\nCannot use PostgreSQL at ${where}: ${en}${why}. Check DATABASE_URL. Example: DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan`,
    { cause: error },
  );
}
