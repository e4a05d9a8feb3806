import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
/** With this, Node keeps what it compiled from its first file on, where `src/quick-start.ts` does from the second. */
export const COMPILED = { NODE_COMPILE_CACHE: resolve(project, '.cache/node') };
/** For a process that is not the program and imports from it, what makes the program start quickly. */
export const QUICKLY = ['--import', resolve(project, 'test/started-quickly.ts')];
