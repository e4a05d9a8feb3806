import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/adapters/store/store.ts';
import { answerContract } from './answer-contract.ts';
import { archiveContract } from './archive-contract.ts';
import { attemptsContract } from './attempts-contract.ts';
import { deskContract } from './desk-contract.ts';
import { deskOutsideContract } from './desk-outside-contract.ts';
import { dueContract } from './due-contract.ts';
import { elsewhereContract } from './elsewhere-contract.ts';
import { linkContract } from './link-contract.ts';
import { passContract } from './pass-contract.ts';
import { queueContract } from './queue-contract.ts';
import { retentionContract } from './retention-contract.ts';
import { turnContract } from './turn-contract.ts';

/** A fresh, empty store, and how to end it. */
interface Opened {
  readonly store: Store;
  readonly close: () => void | Promise<void>;
}
export type OpenStore = () => Opened | Promise<Opened>;

/** What every store must do, whichever way it keeps things. */
export function storeContract(name: string, open: OpenStore): void {
  describe(`${name} store`, () => {
    let opened: Opened;
    beforeEach(async () => {
      opened = await open();
    });
    afterEach(() => opened.close());
    const store = () => opened.store;
    turnContract(store);
    answerContract(store);
    dueContract(store);
    deskContract(store);
    deskOutsideContract(store);
    elsewhereContract(store);
    linkContract(store);
    passContract(store);
    queueContract(store);
    retentionContract(store);
    attemptsContract(store);
    archiveContract(store);
  });
}
