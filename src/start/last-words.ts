import { systemFault } from '../config/system-fault.ts';
import { ConfigError } from '../config/variable-words.ts';
import { EnvironmentFault, ZhaodanError } from '../engine/errors.ts';

/** What a process says that ends by a fault: a sentence to act on, and a stack only for what is a bug. */
export function lastWords(error: unknown): string {
  const told =
    error instanceof ConfigError || error instanceof EnvironmentFault || error instanceof ZhaodanError
      ? error
      : systemFault(error);
  if (told !== null) return told.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
