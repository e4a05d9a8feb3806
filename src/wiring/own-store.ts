import { EnvironmentFault } from '../engine/errors.ts';
import type { Ground } from './ground.ts';

const SERVICE = 'service';

/**
 * The demo's clock moves by months, and what is overdue by then is deleted: it never runs on a database that a service
 * has used, and a service's start says so for good.
 */
export async function requireOwnStore({ store, clock, config }: Ground): Promise<void> {
  const served = await store.beat(SERVICE, config.demo ? 0 : clock.now());
  if (!config.demo || !served) return;
  await store.beat(SERVICE, served);
  throw new EnvironmentFault(
    '这个数据库是真的在用的，演示的时钟会把里面的数据当成过期的删掉。请给演示换一个空的数据库，例如 DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan_demo。\nThis database is in real use, and the clock of the demo would delete its data as overdue. Give the demo an empty one. Example: DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan_demo',
  );
}
