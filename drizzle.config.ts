import { defineConfig } from 'drizzle-kit';

/** `DRIZZLE_DIALECT=postgres drizzle-kit generate` for the one store, without it for the other. */
export default defineConfig(
  process.env.DRIZZLE_DIALECT === 'postgres'
    ? {
        dialect: 'postgresql',
        schema: schemas(
          'postgres',
          'schema',
          'schema-outside',
          'schema-desk',
          'schema-after',
          'schema-shared',
        ),
        out: './migrations/postgres',
      }
    : {
        dialect: 'sqlite',
        schema: schemas('sqlite', 'schema', 'schema-outside', 'schema-desk', 'schema-after'),
        out: './migrations/sqlite',
      },
);

function schemas(store: string, ...names: readonly string[]): string[] {
  return names.map((name) => `./src/adapters/store/${store}/${name}.ts`);
}
