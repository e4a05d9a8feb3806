import { defineConfig } from 'vitest/config';

/** The tests of what is mutated that run in one process: only there can a mutant be switched on. */
export default defineConfig({
  test: {
    include: [
      'test/adapters/documents/verify/*.test.ts',
      'test/adapters/documents/verify.test.ts',
      'test/adapters/store/{chain,commit,contract,leases,paces,standing}.test.ts',
      'test/engine/{lanes,pace}.test.ts',
    ],
    setupFiles: ['test/quiet.ts'],
    testTimeout: 20_000,
  },
});
