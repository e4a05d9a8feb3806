import { vi } from 'vitest';

/** Waits until the check holds, as long as a test may last. */
export function eventually(check: () => unknown): Promise<unknown> {
  return vi.waitFor(check, { timeout: 40_000, interval: 5 });
}
