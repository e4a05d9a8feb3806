import { blockList } from './layout.ts';
import { type BlockFault, isObject } from './schema.ts';

/**
 * The undocumented cap of a whole message, as measured by others: 13,297 characters in one block pass, 13,172 with
 * a divider beside it. Slack answers `msg_blocks_too_long` and no figure.
 */
const HEAVIEST_MESSAGE = 13_422;
const WEIGHT_OF_A_BLOCK = 125;

function charactersIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, each) => sum + charactersIn(each), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, each]) =>
      sum + (key === 'text' && typeof each === 'string' ? each.length : charactersIn(each)),
    0,
  );
}

export function isTooHeavy(blocks: readonly unknown[]): boolean {
  return charactersIn(blocks) + blocks.length * WEIGHT_OF_A_BLOCK > HEAVIEST_MESSAGE;
}

/** What Slack would refuse in the blocks of a message; 50 of them at most. */
export function checkBlocks(blocks: unknown): BlockFault[] {
  const faults: BlockFault[] = [];
  blockList(0, 50)(blocks, '/blocks', faults);
  return faults;
}

/** As it stands in `response_metadata.messages`. */
export function printed(fault: BlockFault): string {
  return `[ERROR] ${fault.message} [json-pointer:${fault.pointer}]`;
}
