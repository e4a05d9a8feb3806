import { createContinueCodes } from '../../src/adapters/secrets/continue-codes.ts';
import type { Store } from '../../src/adapters/store/store.ts';
import type { CustomerParts } from '../../src/engine/customer.ts';
import type { Reporter } from '../../src/engine/ports/reporter.ts';
import { loaded, NOW, texts } from './rehearsal.ts';

function unused(): never {
  throw new Error('not needed here');
}

/** Hears of nothing but what a test expects; anything else is a fault. */
export function reporterOf(expected: Partial<Reporter>): Reporter {
  return {
    turnDone: () => undefined,
    turnFailed: unused,
    fellBack: unused,
    delivered: unused,
    fatal: unused,
    bookSilent: unused,
    incident: unused,
    ...expected,
  };
}

/** What turns on words and buttons are taken with, over this store and without an engine. */
export function turnParts(store: Store): Pick<
  CustomerParts,
  'tools' | 'defaultLocale' | 'announcer' | 'due' | 'written'
> & {
  readonly sources: CustomerParts['sources'] & { readonly store: Store };
} {
  const clock = { now: () => NOW };
  const randomness = { bytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)) };
  return {
    sources: {
      ...{ store, clock, randomness, codes: createContinueCodes({ store, clock, randomness }) },
      vault: { put: unused, read: unused, remove: unused, free: unused },
      papers: { everythingOf: unused, receipt: unused, packet: unused },
      book: null,
      files: { picture: unused, bill: unused },
      intake: { fetch: unused },
    },
    tools: { ...loaded, texts, chatPage: null, telegram: true, orderBook: false },
    defaultLocale: 'zh-CN',
    announcer: { lane: () => undefined, desk: () => undefined },
    due: () => undefined,
    written: () => undefined,
  };
}
