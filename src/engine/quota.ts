import type { Denial } from './inbound.ts';
import type { DeskStore } from './ports/desk-store.ts';
import type { Pace } from './ports/paces.ts';
import type { LoadedLane, TurnStore } from './ports/turn-store.ts';
import type { Vault } from './ports/vault.ts';

/** How fast one customer, and all of them together, may send files, wherever they come from. */
export const FILE_PACE: Pace = { burst: 30, perSecond: 0.5 };
export const ALL_FILES_PACE: Pace = { burst: 200, perSecond: 20 };

interface Amount {
  readonly files: number;
  readonly bytes: number;
}

const MEGABYTE = 1024 * 1024;
const WHOLE: Amount = { files: 60, bytes: 200 * MEGABYTE };
/** What is sent before consent is nobody's evidence yet. */
const BEFORE_CONSENT: Amount = { files: 10, bytes: 60 * MEGABYTE };
/** So much of the disk is left to what people write: files are refused before it is touched. */
const LEAST_FREE = 200 * MEGABYTE;

/** The places a conversation still has for files. */
export interface Quota {
  /** Why there is none even for the smallest; `null` where there is. */
  full(): Promise<Denial | null>;
  /** Takes one for so many bytes, where the answer is `null`. */
  take(bytes: number): Promise<Denial | null>;
}

export async function hasRoom(vault: Pick<Vault, 'free'>, bytes: number): Promise<boolean> {
  return (await vault.free()) - bytes >= LEAST_FREE;
}

export interface QuotaParts {
  readonly turns: Pick<TurnStore, 'load'>;
  readonly reads: Pick<DeskStore, 'log'>;
  readonly vault: Pick<Vault, 'free'>;
}

/**
 * Counts the files that come together by what the conversation holds already. What comes at different times must come
 * one after the other. The same bytes again count once they are in the log as what they are: one file.
 */
export async function quotaOf(lane: string, { turns, reads, vault }: QuotaParts): Promise<Quota> {
  const loaded = await turns.load(lane);
  const log = await reads.log(lane, 0);
  const talk = loaded.conversation?.value;
  const consented = talk?.consentAt != null;
  const sent = log.filter(({ author }) => author === 'customer').flatMap(({ files }) => files);
  const whole = sizesOf(sent, waitingIn(loaded));
  const draft = sizesOf(talk?.draft.files ?? [], waitingIn(loaded));
  let taken: Amount = { files: 0, bytes: 0 };

  async function place(bytes: number, isTaken: boolean): Promise<Denial | null> {
    if (!(await hasRoom(vault, bytes))) return 'storage_full';
    // From here on at once: others are taken beside this one.
    const more = { files: taken.files + 1, bytes: taken.bytes + bytes };
    if (exceeds(whole, more, WHOLE)) return 'conversation_full';
    if (!consented && exceeds(draft, more, BEFORE_CONSENT)) return 'consent_first';
    if (isTaken) taken = more;
    return null;
  }

  return { full: () => place(1, false), take: (bytes) => place(bytes, true) };
}

type Sizes = Map<string, number>;

function sizesOf(
  ...lists: readonly (readonly { readonly sha256: string; readonly bytes: number }[])[]
): Sizes {
  return new Map(lists.flat().map(({ sha256, bytes }) => [sha256, bytes]));
}

function waitingIn({ waiting }: LoadedLane) {
  return waiting.flatMap(({ content }) => (content.kind === 'files' ? content.files : []));
}

function exceeds(held: Sizes, more: Amount, most: Amount): boolean {
  const bytes = [...held.values()].reduce((sum, size) => sum + size, 0);
  return held.size + more.files > most.files || bytes + more.bytes > most.bytes;
}
