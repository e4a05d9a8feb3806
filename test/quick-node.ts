import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '..');
/** For a process that is not started by `npm start`: what `src/start/compile-cache.mjs` does there. */
export const COMPILED = { NODE_COMPILE_CACHE: resolve(project, '.cache/node') };
/** For a process that is not the program and imports from it, what makes the program start quickly. */
export const QUICKLY = ['--import', resolve(project, 'test/started-quickly.ts')];
