import { printed } from '../blocks/message.ts';
import type { BlockFault, Json } from '../blocks/schema.ts';

/** Slack says no: `{ ok: false, error, … }`. */
export class Refusal extends Error {
  readonly extra: Json;

  constructor(code: string, extra: Json = {}) {
    super(code);
    this.extra = extra;
  }
}

/** What stands in an answer that refuses blocks. */
export function refuseBlocks(
  code: 'invalid_blocks' | 'invalid_arguments',
  faults: readonly BlockFault[],
): never {
  throw new Refusal(code, {
    errors: faults.map((fault) => printed(fault).slice('[ERROR] '.length)),
    response_metadata: { messages: faults.map(printed) },
  });
}
