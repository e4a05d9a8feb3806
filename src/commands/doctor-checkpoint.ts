import { readFileSync } from 'node:fs';
import { readCheckpoint } from '../adapters/documents/checkpoint.ts';
import { type CheckpointParts, lostSince } from '../adapters/documents/daily-checkpoint.ts';
import type { Secrets } from '../adapters/secrets/secrets.ts';
import { systemFault } from '../config/system-fault.ts';
import { formatInstant } from '../domain/format.ts';
import { EnvironmentFault } from '../engine/errors.ts';
import { bad, type Finding, good } from '../engine/finding.ts';
import { receiptKey } from '../wiring/receipt-key.ts';

/** Whether the store still holds everything that a kept checkpoint holds. */
export async function examineAgainst(
  file: string,
  store: CheckpointParts['store'],
  secrets: Secrets,
): Promise<readonly Finding[]> {
  const content = contentOf(file);
  if (content instanceof EnvironmentFault)
    return [bad('checkpoint: it cannot be read', content.message.split('\n').at(-1) ?? '')];
  const checkpoint = readCheckpoint(content, receiptKey(secrets).publicPem);
  if (checkpoint === null)
    return [
      bad(
        `checkpoint: ${file} is none of this shop, or not as it was signed`,
        'take one from the folder checkpoints in the data directory, or a copy that was kept elsewhere',
      ),
    ];
  const { at, chains, root } = checkpoint;
  const when = formatInstant(Date.parse(at), 'en');
  const lost = await lostSince(checkpoint, store);
  return [
    good(`checkpoint: of ${when}, ${chains} chains; it counts if the alert channel shows the same ${root}`),
    ...(lost.length === 0 ? [good('checkpoint: everything it holds is still there')] : []),
    ...lost.map(({ reference, what }) => bad(`checkpoint: ${reference}: ${what}`, ADVICE)),
  ];
}
const ADVICE =
  'was an older backup restored? Else somebody with access to the database took it away: keep this machine as it is and look into it. A chain goes by itself only three years after closing';

function contentOf(file: string): string | EnvironmentFault {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const fault = systemFault(error);
    if (fault === null) throw error;
    return fault;
  }
}
