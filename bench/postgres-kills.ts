import { keptOn, killProcesses } from '../test/faults/postgres-killing.ts';
import { openServer } from '../test/postgres/own-server.ts';

const KILLS = 500;

/** Kills of one process of several on one PostgreSQL; ends with an error where anything was lost or doubled. */
export async function postgresKills([wanted]: readonly string[]): Promise<Record<string, number>[]> {
  const kills = Number(wanted ?? KILLS);
  const server = await openServer();
  const started = performance.now();
  const told = await killProcesses(server.url, kills);
  await keptOn(server.url, told);
  const seconds = Math.round((performance.now() - started) / 1000);
  await server.remove();
  return [{ kills, conversations: told.length, seconds, 'lost or doubled': 0 }];
}
