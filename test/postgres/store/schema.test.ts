import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { expect, it } from 'vitest';
import * as tables from '../../../src/adapters/store/postgres/schema.ts';
import * as after from '../../../src/adapters/store/postgres/schema-after.ts';
import * as desk from '../../../src/adapters/store/postgres/schema-desk.ts';
import * as outside from '../../../src/adapters/store/postgres/schema-outside.ts';
import * as shared from '../../../src/adapters/store/postgres/schema-shared.ts';
import { freshStore } from './places.ts';

it('is in the database as it stands in the schema', async () => {
  const { database, close } = await freshStore();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query(`
    SELECT table_name || '.' || column_name || ' ' || data_type || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '__drizzle_migrations'`);
  await client.end();
  await close();
  const declared = Object.values({ ...tables, ...after, ...desk, ...outside, ...shared })
    .map((table) => getTableConfig(table as PgTable))
    .flatMap(({ name, columns }) =>
      columns.map(
        (column) => `${name}.${column.name} ${column.getSQLType()}${column.notNull ? ' not null' : ''}`,
      ),
    );
  expect(rows.map(({ line }) => line).toSorted()).toEqual(declared.toSorted());
  expect(declared.length).toBeGreaterThan(100);
});
