/** Why a request was refused. Put into words once per door. */
const ERROR_CODES = [
  'text_missing',
  'flow_invalid',
  'storage_full',
  'store_away',
  'written_by_newer',
  'case_not_found',
  'not_allowed',
  'not_signed_in',
  'link_used',
  'too_large',
  'bad_input',
  'too_many',
  'too_slow',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

export class ZhaodanError extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode, message: string) {
    super(message);
    this.name = 'ZhaodanError';
    this.code = code;
  }
}

/**
 * The machine the program runs on is at fault: a broken disk, a data directory in use, a wrong key. Nothing a
 * request can be answered with: it reaches main, which prints the message and exits 3.
 */
export class EnvironmentFault extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'EnvironmentFault';
  }
}

/** Waited out and tried again; every other fault of the store ends the process. */
export function isPassing(reason: unknown): boolean {
  return (
    reason instanceof ZhaodanError && ['storage_full', 'store_away', 'written_by_newer'].includes(reason.code)
  );
}

/** One conversation or case that a newer program beside this one has to take care of; nothing is wrong with the others. */
export function isForNewer(reason: unknown): reason is ZhaodanError {
  return reason instanceof ZhaodanError && reason.code === 'written_by_newer';
}
