import { defineConfig } from 'drizzle-kit';

/** `drizzle-kit generate --config src/adapters/orders/files/drizzle.config.ts` */
export default defineConfig({
  dialect: 'sqlite',
  schema: './src/adapters/orders/files/schema.ts',
  out: './migrations/orders',
});
