import pg from 'pg';
import type { AskSql, ReaderPlan, SqlReader, SqlRow, SqlTongue } from './connection.ts';
import { sqlTrouble } from './sql-trouble.ts';

const POSTGRES: SqlTongue = {
  quote: (name) => `"${name.replaceAll('"', '""')}"`,
  place: (index) => `$${index}`,
  text: (expression) => `${expression}::text`,
  letterByLetter: true,
  columnsOf:
    'SELECT column_name::text AS name, data_type::text AS type FROM information_schema.columns WHERE table_schema = ANY (current_schemas(false)) AND table_name = $1',
};

/** A PostgreSQL database, over a connection that may not write. */
export function postgresReader({ from, url, timeoutMs }: ReaderPlan): SqlReader {
  const pool = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: timeoutMs,
    idleTimeoutMillis: 10_000,
    allowExitOnIdle: true,
    statement_timeout: timeoutMs,
    query_timeout: timeoutMs * 2,
    options: '-c default_transaction_read_only=on',
  });
  // A connection that breaks while nobody uses it is replaced at the next question.
  pool.on('error', () => undefined);

  async function inTransaction<T>(client: pg.PoolClient, work: (ask: AskSql) => Promise<T>): Promise<T> {
    await client.query('BEGIN TRANSACTION READ ONLY');
    const result = await work(async (sql, values) => {
      const { rows } = await client.query<SqlRow>(sql, [...values]);
      return rows;
    });
    await client.query('COMMIT');
    return result;
  }

  return {
    tongue: POSTGRES,
    async reading(work) {
      let client: pg.PoolClient | null = null;
      try {
        client = await pool.connect();
        const result = await inTransaction(client, work);
        client.release();
        return result;
      } catch (error) {
        // Whatever state it is in now, it is not used again.
        client?.release(true);
        throw sqlTrouble(error, from);
      }
    },
    close: () => pool.end(),
  };
}
