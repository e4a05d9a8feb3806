import { parseArgs } from 'node:util';
import type { Listening } from './server.ts';

/** A fake's whole command line: starts, says where on its first line, ends on SIGTERM and with who started it. */
export async function runFake(name: string, open: (port: number) => Promise<Listening>): Promise<void> {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
  const fake = await open(Number(values.port));
  process.stdout.write(`${name} fake: ${fake.url}\n`);
  const end = async () => {
    await fake.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(signal, end);
}
