import { systemClock } from '../adapters/clock/system-clock.ts';
import { requireSecrets } from '../adapters/secrets/secrets.ts';
import type { Vitals } from '../adapters/store/postgres/vitals.ts';
import { SECOND } from '../domain/instant.ts';
import { EnvironmentFault } from '../engine/errors.ts';
import { bad, type Finding, good } from '../engine/finding.ts';
import { examineAgainst } from './doctor-checkpoint.ts';
import { contentsOf } from './findings.ts';

/** What leases and clocks bear without a word: half of a lease. */
const CLOCKS_APART = 15 * SECOND;
/** What one process may take, with some to spare for whoever looks after the database. */
const CONNECTIONS_EACH = 16;

/** Looks at the database that many processes share, beside them. */
export async function examineDatabase(
  url: string,
  place: { readonly dir: string; readonly key: string | null },
  against: string | undefined,
): Promise<readonly Finding[]> {
  const { openPostgresToRead } = await import('../adapters/store/open-postgres.ts');
  try {
    const secrets = requireSecrets(place);
    const store = await openPostgresToRead({ url, secrets: secrets.sealer('store') });
    try {
      return [
        ...vitals(await store.vitals()),
        ...(await contentsOf(store, systemClock().now())),
        ...(against === undefined ? [] : await examineAgainst(against, store, secrets)),
      ];
    } finally {
      await store.close();
    }
  } catch (error) {
    if (!(error instanceof EnvironmentFault)) throw error;
    return [bad('database: it cannot be used', error.message.split('\n').at(-1) ?? '')];
  }
}

function vitals({ version, settings, connections, clockAhead }: Vitals): readonly Finding[] {
  const risky = Object.entries(settings).filter(([, value]) => value === 'off');
  const room = connections.most - connections.taken;
  return [
    good(`database: PostgreSQL ${version} answers`),
    ...risky.map(([name]) =>
      bad(`database: ${name} is off, so that a crash may lose what was acknowledged`, `set ${name} = on`),
    ),
    room >= CONNECTIONS_EACH
      ? good(`database: ${room} of ${connections.most} connections are free`)
      : bad(
          `database: only ${room} of ${connections.most} connections are free, and a process takes up to ${CONNECTIONS_EACH}`,
          'raise max_connections, or run fewer processes',
        ),
    Math.abs(clockAhead) <= CLOCKS_APART
      ? good('clocks: this machine and the database agree')
      : bad(
          `clocks: the database is ${Math.round(clockAhead / SECOND)} s ahead of this machine`,
          'keep both on NTP: leases and due times are told by the clock',
        ),
  ];
}
