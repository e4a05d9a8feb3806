import type { TestProject } from 'vitest/node';
import { openServer } from './own-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the server's own database; suites take one of their own from `freshDatabase`. */
    postgres: string;
  }
}

/** One real PostgreSQL for all suites of the project, in a directory of its own that goes with it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await openServer(['-c', 'fsync=off', '-c', 'max_connections=120']);
  project.provide('postgres', server.url);
  return () => server.remove();
}
