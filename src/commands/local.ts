import { readYaml } from '../adapters/flow-files/read-yaml.ts';
import { type LocalBook, openLocalBook } from '../adapters/orders/files/local-book.ts';
import { requireDataDir } from '../config/data-dir.ts';
import type { Config } from '../config.ts';
import { ZhaodanError } from '../engine/errors.ts';
import { faultLine } from '../engine/flow/fault.ts';
import { type Shop, shopSchema } from '../engine/shop.ts';
import { secretsFor } from '../wiring/secrets.ts';

/** The shop's file alone, for commands that need no flow. Throws with every fault of it on a line of its own. */
export function readShop({ shopFile }: Pick<Config, 'shopFile'>): Shop {
  const read = readYaml(shopFile, shopFile, shopSchema);
  if ('value' in read) return read.value;
  throw new ZhaodanError('flow_invalid', read.faults.map(faultLine).join('\n'));
}

export function openLocal(place: Pick<Config, 'dataDir' | 'secretKey'>): LocalBook {
  requireDataDir(place.dataDir);
  return openLocalBook({ dir: place.dataDir, sealing: secretsFor(place).sealer('orders') });
}
