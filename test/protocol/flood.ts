import { readFileSync } from 'node:fs';
import type { RunningService } from '../faults/service.ts';

const MEGABYTE = 1024 * 1024;

/** Posts so many megabytes, whose length is said before or is not; gives the answer's status. */
export async function pour(
  url: string,
  megabytes: number,
  announced: boolean,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  const chunk = new Uint8Array(MEGABYTE);
  let left = megabytes;
  const stream = new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(chunk);
    },
  });
  const body = announced ? new Uint8Array(megabytes * MEGABYTE) : stream;
  const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' };
  return (await fetch(url, init)).status;
}

/** What the service holds in memory, in megabytes. */
export function memoryOf({ child }: RunningService): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
