import { enableCompileCache, registerHooks } from 'node:module';
import { join } from 'node:path';

/** What makes a start take half the time and half the memory. Must run before the program is imported. */
export function startQuickly(): void {
  enableCompileCache(join(import.meta.dirname, '../.cache/node'));
  // As ES modules, each of Drizzle's files makes Node read its package.json of 180 KB: 0.4 s and 200 MB.
  // Its CommonJS half is the same code without that.
  registerHooks({
    resolve: (name, context, next) =>
      next(name, /^drizzle-orm(\/|$)/.test(name) ? { ...context, conditions: ['require', 'node'] } : context),
  });
}
