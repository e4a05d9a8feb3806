import { resolve } from 'node:path';

/** Where the built pages lie. Apart from the build's own settings, so that serving does not load the builder. */
export const PAGES_OUT = resolve(import.meta.dirname, '../../../dist/pages');
