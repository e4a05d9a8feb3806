import { readFileSync } from 'node:fs';
import type { RunningService } from '../faults/service.ts';

const MEGABYTE = 1024 * 1024;
const MOST_TRIES = 8;

/**
 * Posts so many megabytes, whose length is said before or is not; gives the answer's status. A line that is cut while
 * there is still something to send can take the answer with it: then it is poured once more.
 */
export async function pour(
  url: string,
  megabytes: number,
  announced: boolean,
  headers: Readonly<Record<string, string>> = {},
): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const body = announced ? new Uint8Array(megabytes * MEGABYTE) : streamOf(megabytes);
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, headers, duplex: 'half' };
    try {
      return (await fetch(url, init)).status;
    } catch (error) {
      if (tries === MOST_TRIES) throw error;
    }
  }
}

function streamOf(megabytes: number): ReadableStream {
  const chunk = new Uint8Array(MEGABYTE);
  let left = megabytes;
  return new ReadableStream({
    pull(controller) {
      left -= 1;
      if (left < 0) controller.close();
      else controller.enqueue(chunk);
    },
  });
}

/** What the service holds in memory, in megabytes. */
export function memoryOf({ child }: RunningService): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
