import { expect, it } from 'vitest';
import { memoryBook } from '../../../src/adapters/orders/memory/memory-book.ts';
import { likelyCauses } from '../../../src/domain/causes.ts';
import { concludeLoss } from '../../../src/domain/loss.ts';
import { joinBooks } from '../../../src/engine/order-book/join-books.ts';
import { lookUp } from '../../../src/engine/order-book/look-up.ts';
import { orderSecrets } from '../../contract/order-samples.ts';
import { OWN_PAYEES, PLANT_NAMES, type PlantedLoss, plantLoss } from './planted-losses.ts';

const EACH = 20;

async function concluded({ rows, facts }: PlantedLoss) {
  const one = memoryBook(rows, orderSecrets);
  const found = await lookUp(joinBooks([one], one.tokenOf), facts, OWN_PAYEES, 0);
  const look = found.kind === 'looked' ? found.look : null;
  const { lossType, because } = concludeLoss(facts, [], look?.reading ?? null);
  const causes = likelyCauses({ facts, checks: [], lossType, because, looks: look === null ? [] : [look] });
  return { lossType, cause: causes[0]?.cause, verdict: look?.verdict };
}

it(`concludes type and cause of ${PLANT_NAMES.length * EACH} planted losses`, {
  timeout: 120_000,
}, async () => {
  const losses = PLANT_NAMES.flatMap((name) =>
    Array.from({ length: EACH }, (_, seed) => plantLoss(name, seed + 1)),
  );
  const wrong: string[] = [];
  for (const loss of losses) {
    const { lossType, cause, verdict } = await concluded(loss);
    if (lossType === loss.lossType && cause === loss.cause) continue;
    wrong.push(`${loss.name}: ${lossType}/${cause} (${verdict}) instead of ${loss.lossType}/${loss.cause}`);
  }
  expect(losses.length).toBeGreaterThanOrEqual(200);
  expect(wrong.length / losses.length, wrong.join('\n')).toBeLessThanOrEqual(0.02);
});
