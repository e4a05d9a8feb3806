import { BookTrouble } from '../trouble.ts';

const REFUSED: ReadonlySet<string> = new Set([
  ...['28P01', '28000', '42501'],
  ...['ER_ACCESS_DENIED_ERROR', 'ER_DBACCESS_DENIED_ERROR', 'ER_TABLEACCESS_DENIED_ERROR'],
  ...['ER_COLUMNACCESS_DENIED_ERROR', 'ER_ACCESS_DENIED_NO_PASSWORD_ERROR'],
]);
const UNKNOWN_NAME: ReadonlySet<string> = new Set([
  ...['42703', '42P01', '3D000'],
  ...['ER_BAD_FIELD_ERROR', 'ER_NO_SUCH_TABLE', 'ER_BAD_DB_ERROR'],
]);
const TOO_SLOW: ReadonlySet<string> = new Set([
  ...['57014', 'PROTOCOL_SEQUENCE_TIMEOUT', 'ER_QUERY_TIMEOUT', 'ER_STATEMENT_TIMEOUT', 'ETIMEDOUT'],
]);

/** What a driver threw, in words. Messages of databases quote what was looked for: only their code goes on. */
export function sqlTrouble(error: unknown, from: string): BookTrouble {
  if (error instanceof BookTrouble) return error;
  const code = codeOf(error);
  if (REFUSED.has(code)) {
    return new BookTrouble(
      'refused',
      `${from} 的数据库不让这个账号读取（${code}）。请检查用户名、密码，以及对订单表的只读权限。`,
      `The database of ${from} does not let this account read (${code}). Check its name, its password, and its right to read the order tables.`,
    );
  }
  if (UNKNOWN_NAME.has(code)) {
    return new BookTrouble(
      'misconfigured',
      `${from} 的数据库里没有要读的表或列（${code}）。请检查 shop.yaml 的 order_book 和数据库名。`,
      `The database of ${from} lacks a table or column that is read (${code}). Check order_book in shop.yaml and the database's name.`,
    );
  }
  if (TOO_SLOW.has(code)) {
    return new BookTrouble(
      'slow',
      `${from} 的数据库没有及时回答。`,
      `The database of ${from} did not answer in time.`,
      true,
    );
  }
  return new BookTrouble(
    'down',
    `连不上 ${from} 的数据库（${code}）。`,
    `The database of ${from} cannot be reached (${code}).`,
    true,
  );
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'error';
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if ('code' in error && typeof error.code === 'string') return error.code;
  return /time-?out/i.test(error.message) ? 'ETIMEDOUT' : 'error';
}
