/** `npm run bench [-- NAME …]`: the benchmark of that name, or all of them one after the other. */
import { webhooks } from './webhooks.ts';

const BENCHMARKS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { webhooks };

const [name, ...args] = process.argv.slice(2);
if (name === undefined) {
  for (const run of Object.values(BENCHMARKS)) await run([]);
} else {
  const run = BENCHMARKS[name];
  if (run === undefined) {
    console.error(
      `没有叫 ${name} 的测试，有：${Object.keys(BENCHMARKS).join('、')}\nThere is no benchmark ${name}; there are: ${Object.keys(BENCHMARKS).join(', ')}`,
    );
    process.exit(2);
  }
  await run(args);
}
