import { buildPages } from '../adapters/web/build-pages.ts';
import { requireNode } from './node-version.ts';

/** `npm run build`: the pages, ahead of the first start; an image then starts without building. */
requireNode();
await buildPages();
