import { defineConfig } from 'drizzle-kit';

/** `DRIZZLE_DIALECT=postgres drizzle-kit generate` for the one store, without it for the other. */
export default defineConfig(
  process.env.DRIZZLE_DIALECT === 'postgres'
    ? {
        dialect: 'postgresql',
        schema: ['schema', 'schema-outside', 'schema-shared'].map(
          (name) => `./src/adapters/store/postgres/${name}.ts`,
        ),
        out: './migrations/postgres',
      }
    : {
        dialect: 'sqlite',
        schema: ['./src/adapters/store/sqlite/schema.ts', './src/adapters/store/sqlite/schema-outside.ts'],
        out: './migrations/sqlite',
      },
);
