import type { Config } from '../config.ts';
import { EnvironmentFault } from '../engine/errors.ts';
import type { Ground } from './ground.ts';

const SERVICE = 'service';

/**
 * The demo's clock moves by months, and what is overdue by then is deleted: it never runs on data that a service has
 * used, and a service's start says so for good.
 */
export async function requireOwnStore({ store, clock, config }: Ground): Promise<void> {
  if (!config.demo) await store.beat(SERVICE, clock.now());
  // Earlier demos left a zero.
  else if (await store.lastBeat(SERVICE)) throw new EnvironmentFault(wordsFor(config));
}

function wordsFor({ database }: Config): string {
  const [zh, en, example] =
    database === null
      ? ['一个空的目录', 'an empty directory', 'ZHAODAN_DATA_DIR=./data/demo']
      : [
          '一个空的数据库',
          'an empty database',
          'DATABASE_URL=postgres://zhaodan:password@127.0.0.1:5432/zhaodan_demo',
        ];
  return [
    `这里的数据是真的在用的，演示的时钟会把它们当成过期的删掉。请给演示换${zh}，例如 ${example}。`,
    `These data are in real use, and the clock of the demo would delete them as overdue. Give the demo ${en}. Example: ${example}`,
  ].join('\n');
}
