import { defineConfig } from 'vitest/config';

/** Needs a database server, which is real and starts once for all of them. */
const DATABASES = ['test/postgres/**/*.test.ts', 'test/faults/postgres-*.test.ts'];

const PICTURES = [
  'test/pictures/**/*.test.ts',
  'test/adapters/ocr/**/*.test.ts',
  'test/commands/read-image.test.ts',
];

/** Projects of their own for what is slow or needs a browser, a database server or pictures; `npm test` shares them out. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'quick',
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: [
            'test/browser/**',
            'test/faults/**',
            'test/protocol/*.test.ts',
            ...DATABASES,
            ...PICTURES,
          ],
          setupFiles: ['test/quiet.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'protocol',
          expect: { poll: { timeout: 60_000, interval: 150 } },
          include: ['test/protocol/*.test.ts'],
          setupFiles: ['test/quiet.ts'],
          // They wait for each other's answers more than they compute.
          maxWorkers: 4,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'databases',
          include: DATABASES,
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/postgres/server.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/browser/browser.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          exclude: DATABASES,
          setupFiles: ['test/quiet.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'pictures',
          include: PICTURES,
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/pictures/corpus.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
