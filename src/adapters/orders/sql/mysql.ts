import mysql, { type PoolConnection, type RowDataPacket } from 'mysql2/promise';
import type { AskSql, ReaderPlan, SqlReader, SqlTongue } from './connection.ts';
import { sqlTrouble } from './sql-trouble.ts';

const MYSQL: SqlTongue = {
  quote: (name) => `\`${name.replaceAll('`', '``')}\``,
  place: () => '?',
  text: (expression) => `CAST(${expression} AS CHAR)`,
  letterByLetter: false,
  columnsOf:
    'SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = ?',
};

/** A MySQL or MariaDB database, in transactions that may not write. */
export function mysqlReader({ from, url, timeoutMs, offset }: ReaderPlan): SqlReader {
  const pool = mysql.createPool({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    connectionLimit: 2,
    maxIdle: 1,
    idleTimeout: 10_000,
    connectTimeout: timeoutMs,
    dateStrings: true,
    supportBigNumbers: true,
    bigNumberStrings: true,
    multipleStatements: false,
  });

  async function inTransaction<T>(connection: PoolConnection, work: (ask: AskSql) => Promise<T>): Promise<T> {
    const run = async (sql: string, values: readonly string[] = []) => {
      const [rows] = await connection.query<RowDataPacket[]>({
        sql,
        values: [...values],
        timeout: timeoutMs,
      });
      return rows;
    };
    await run('SET time_zone = ?', [offset]);
    await run('START TRANSACTION READ ONLY');
    const result = await work(async (sql, values) => run(withTimeLimit(sql, timeoutMs), values));
    await run('COMMIT');
    return result;
  }

  return {
    tongue: MYSQL,
    async reading(work) {
      let connection: PoolConnection | null = null;
      try {
        connection = await pool.getConnection();
        const result = await inTransaction(connection, work);
        connection.release();
        return result;
      } catch (error) {
        // After a time-out the answer may still come, and would be taken for the next question's.
        connection?.destroy();
        throw sqlTrouble(error, from);
      }
    },
    close: () => pool.end(),
  };
}

/** MySQL ends the statement itself; to MariaDB it is a comment, and the client's own time-out has to do. */
function withTimeLimit(sql: string, timeoutMs: number): string {
  return sql.replace(/^SELECT /, `SELECT /*+ MAX_EXECUTION_TIME(${Math.ceil(timeoutMs)}) */ `);
}
