import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../postgres/fresh-database.ts';
import { keptOn, killProcesses } from './postgres-killing.ts';

const KILLS = 3;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.remove());

describe('kill -9 of one process of several', () => {
  it(`loses nothing, asks nothing twice and keeps every chain whole through ${KILLS} kills`, {
    timeout: 400_000,
  }, async () => {
    const told = await killProcesses(database.url, KILLS);
    await keptOn(database.url, told);
    expect(told.length).toBeGreaterThan(0);
  });
});
