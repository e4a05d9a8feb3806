import { defineConfig } from 'vitest/config';

/** Needs a database server, which is real and starts once for all of them. */
const DATABASES = ['test/postgres/**/*.test.ts', 'test/faults/postgres-*.test.ts'];

const PICTURES = [
  'test/pictures/**/*.test.ts',
  'test/adapters/ocr/**/*.test.ts',
  'test/commands/read-image.test.ts',
];

/** What is waited for comes at once, or late on a machine that is busy with something else. */
const PATIENT = { poll: { timeout: 60_000 } };

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
          testTimeout: 60_000,
          expect: PATIENT,
        },
      },
      {
        test: {
          name: 'protocol',
          isolate: false,
          expect: { poll: { ...PATIENT.poll, interval: 150 } },
          include: ['test/protocol/*.test.ts'],
          setupFiles: ['test/quiet.ts'],
          // They wait for each other's answers more than they compute.
          maxWorkers: 4,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'databases',
          isolate: false,
          expect: PATIENT,
          include: DATABASES,
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/postgres/server.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          expect: PATIENT,
          include: ['test/browser/**/*.test.ts'],
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/browser/browser.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'faults',
          isolate: false,
          expect: PATIENT,
          include: ['test/faults/**/*.test.ts'],
          exclude: DATABASES,
          setupFiles: ['test/quiet.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'pictures',
          expect: PATIENT,
          include: PICTURES,
          setupFiles: ['test/quiet.ts'],
          globalSetup: ['test/pictures/corpus.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
