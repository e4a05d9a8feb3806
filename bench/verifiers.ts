import { Blob } from 'node:buffer';
import fc from 'fast-check';
import { verifyBundle } from '../src/adapters/documents/verify/verify-bundle.ts';
import { judge } from '../src/adapters/web/verify/page/judge.ts';
import { bundleOf, KEY } from '../test/adapters/documents/a-bundle.ts';
import { forgeries } from '../test/adapters/documents/forgeries.ts';

const BUNDLES = 10_000;
const KINDS = ['whole', 'altered', 'incomplete', 'unreadable'] as const;

/** 10,000 bundles that were tampered with, judged by `zhaodan verify` and by the page `/verify`: the two must agree. */
export async function verifiers(): Promise<Record<string, number>[]> {
  const whole = await bundleOf();
  const counts = { whole: 0, altered: 0, incomplete: 0, unreadable: 0, disagreed: 0 };
  const started = performance.now();
  for (const forge of fc.sample(forgeries, { numRuns: BUNDLES, seed: 20_261_126 })) {
    const forged = await forge(whole);
    const { exit, findings } = await verifyBundle(forged, KEY.publicPem);
    const verdict = await judge(new Blob([forged]) as unknown as globalThis.Blob, KEY.publicPem);
    if (verdict.kind === KINDS[exit]) counts[verdict.kind] += 1;
    else {
      counts.disagreed += 1;
      console.log(KINDS[exit], findings, verdict);
    }
  }
  if (counts.disagreed > 0) process.exitCode = 1;
  return [{ bundles: BUNDLES, ...counts, seconds: Math.round((performance.now() - started) / 1000) }];
}
