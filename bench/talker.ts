import { createInterface } from 'node:readline';
import { readConfig } from '../src/config.ts';
import { openTalking } from './talking.ts';

/** One process of several on a database: told how many conversations by a line, it answers by a line. */
const talking = await openTalking(readConfig());
process.stdout.write('ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const [name = '', atOnce] = line.split(' ');
  process.stdout.write(`${JSON.stringify(await talking.round(name, Number(atOnce)))}\n`);
}
await talking.close();
