import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './src/adapters/store/sqlite/schema.ts',
    './src/adapters/store/sqlite/schema-outside.ts',
    './src/adapters/store/sqlite/schema-desk.ts',
    './src/adapters/store/sqlite/schema-after.ts',
  ],
  out: './migrations/sqlite',
});
