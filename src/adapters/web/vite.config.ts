import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
export const PAGES_OUT = resolve(here, '../../../dist/pages');
export const PAGE_NAMES = ['chat', 'desk'] as const;

const entries = PAGE_NAMES.map((name) => [name, join(here, name, 'page/index.html')] as const);

/** One build for both pages, so that they share what they share. Replaced on every answer: `NONCE`. */
export default defineConfig({
  root: here,
  base: './',
  plugins: [react()],
  logLevel: 'warn',
  html: { cspNonce: 'NONCE' },
  build: {
    outDir: PAGES_OUT,
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { input: Object.fromEntries(entries.filter(([, file]) => existsSync(file))) },
  },
});
