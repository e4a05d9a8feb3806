import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { PAGES_OUT } from './pages-out.ts';

const here = import.meta.dirname;
const entries = ['chat', 'desk', 'verify'].map(
  (name) => [name, join(here, name, 'page/index.html')] as const,
);

/** One build for all pages, so that they share what they share. Replaced on every answer: `NONCE`. */
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
