import { setTimeout as sleep } from 'node:timers/promises';
import type { Api } from 'grammy';
import { failureOf } from './outcome.ts';

const FIRST_PAUSE = 1_000;
/** With pauses that double this is a quarter of an hour; after that the next command there makes us try again. */
const TRIES = 10;

/** Leaves a chat in which others read along, and says why where words are given. */
export type Depart = (chat: number, words: string | null) => void;

/**
 * Being put into a group is told by two updates at once, and one answer is enough for both; whoever puts us there again
 * is answered again. Only what Telegram refuses ends the tries.
 */
export function createDepartures(api: Api, pause: (ms: number) => Promise<unknown> = restLightly): Depart {
  const leaving = new Set<number>();
  return (chat, words) => {
    if (leaving.has(chat)) return;
    leaving.add(chat);
    void depart(chat, words).finally(() => leaving.delete(chat));
  };

  async function depart(chat: number, words: string | null): Promise<void> {
    if (words !== null) await api.sendMessage(chat, words).catch(() => undefined);
    for (let tries = 0; tries < TRIES; tries += 1) {
      const wait = await api.leaveChat(chat).then(
        () => null,
        (error: unknown) => waitAfter(error, FIRST_PAUSE * 2 ** tries),
      );
      if (wait === null) return;
      await pause(wait);
    }
  }
}

/** Milliseconds until it is worth trying again; `null`: it is not. */
function waitAfter(error: unknown, usual: number): number | null {
  const failure = failureOf(error);
  if (failure.kind === 'slow_down') return Math.max(usual, failure.seconds * 1000);
  return failure.kind === 'refused' ? null : usual;
}

/** Does not keep a process alive that wants to end. */
function restLightly(milliseconds: number): Promise<void> {
  return sleep(milliseconds, undefined, { ref: false });
}
