import { once } from 'node:events';
import type { AddressInfo, Server, Socket } from 'node:net';
import SqliteDatabase from 'better-sqlite3';
import mysql, { type Connection } from 'mysql2';
import type { ColumnTypes } from './shops.ts';

/** What MySQL's columns are in the database behind the server; its texts compare without regard to case. */
export const MYSQL_TYPES: ColumnTypes = {
  text: 'varchar(255) COLLATE NOCASE',
  int: 'int',
  money: 'decimal(10,2)',
  float: 'float',
  time: 'datetime',
  bool: 'tinyint',
  yes: 1,
  no: 0,
};

/**
 * MySQL's protocol over a real connection, with SQLite answering the statements: what the reader sends is executed and not
 * compared with what somebody expected.
 */
export interface MysqlServer {
  readonly url: string;
  /** Every statement that came in, in order. */
  readonly asked: string[];
  run(sql: string): void;
  /** Answers the next statements with this error, or not at all. */
  fail(how: { readonly code: number; readonly message: string } | 'silence' | null): void;
  close(): Promise<void>;
}

export async function startMysql(): Promise<MysqlServer> {
  const db = new SqliteDatabase(':memory:');
  db.exec(`ATTACH ':memory:' AS information_schema`);
  db.exec('CREATE TABLE information_schema.columns (table_schema, table_name, column_name, data_type)');
  db.function('DATABASE', () => 'shop');
  const asked: string[] = [];
  let failing: Parameters<MysqlServer['fail']>[0] = null;
  const open = new Set<Connection>();
  const server = mysql.createServer((connection) => {
    open.add(connection);
    // Without this each answer waits 40 ms for more to go with it.
    (connection as unknown as { stream: Socket }).stream.setNoDelay(true);
    connection.on('error', () => undefined);
    connection.serverHandshake({
      protocolVersion: 10,
      serverVersion: '8.0.36-test',
      connectionId: open.size,
      statusFlags: 2,
      characterSet: 45,
      capabilityFlags: 0xffffff,
      authCallback(_: unknown, accept: (error: null) => void) {
        accept(null);
        beginAnew(connection);
      },
    });
    const take = (sql: string) => {
      asked.push(sql);
      if (failing === 'silence') return;
      if (failing !== null) connection.writeError(failing);
      else answer(connection, db, sql);
      beginAnew(connection);
    };
    connection.on('query', take);
    // The package takes a plain SET for a statement that is prepared in words.
    connection.on('stmt_prepare', take);
  });
  // The package keeps the socket to itself, and with it the port that was free.
  const { _server: socket } = server as unknown as { _server: Server };
  server.listen(0);
  await once(socket, 'listening');
  const { port } = socket.address() as AddressInfo;
  return {
    url: `mysql://reader:secret-canary@127.0.0.1:${port}/shop`,
    asked,
    run(sql) {
      db.exec(sql);
      db.exec('DELETE FROM information_schema.columns');
      db.exec(
        `INSERT INTO information_schema.columns
         SELECT 'shop', t.name, c.name, c.type FROM main.sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'`,
      );
    },
    fail(how) {
      failing = how;
    },
    async close() {
      for (const connection of open) connection.destroy();
      const { promise, resolve } = Promise.withResolvers<void>();
      server.close(() => resolve());
      await promise;
      db.close();
    },
  };
}

/** Packets are counted from 0 in every exchange, which this package does for its clients alone. */
function beginAnew(connection: Connection): void {
  Object.assign(connection, { sequenceId: 0 });
}

const VAR_STRING = 253;
const UTF8 = 45;

function answer(connection: Connection, db: SqliteDatabase.Database, sql: string): void {
  if (!/^SELECT /.test(sql)) {
    connection.writeOk();
    return;
  }
  try {
    const statement = db.prepare(sql);
    const columns = statement.columns().map(({ name }) => ({
      ...{ catalog: 'def', schema: 'shop', table: '', orgTable: '', name, orgName: name },
      ...{ characterSet: UTF8, columnLength: 1024, columnType: VAR_STRING, flags: 0, decimals: 0 },
    }));
    const rows = statement.raw().all() as unknown[][];
    connection.writeTextResult(
      rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index]]))),
      columns as never,
    );
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    connection.writeError({ code: /no such column/.test(message) ? 1054 : 1146, message });
  }
}
