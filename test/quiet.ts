import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A test that makes the program complain aloud has failed, even if its assertions hold. */
const complaints: string[] = [];

beforeEach(() => {
  complaints.length = 0;
  for (const method of ['error', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...words: unknown[]) => {
      complaints.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(complaints, 'console.error or console.warn was called').toEqual([]);
});
