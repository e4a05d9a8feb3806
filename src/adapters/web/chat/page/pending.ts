import type { EntryView } from '../entry-view.ts';

/** Why a file did not arrive, as the server or the page itself says it. */
export type FileFault =
  | 'too_big'
  | 'empty'
  | 'not_allowed'
  | 'misnamed'
  | 'image_too_large'
  | 'unreadable'
  | 'storage_full'
  | 'conversation_full'
  | 'consent_first'
  | 'too_many'
  | 'failed';

export interface PendingFile {
  readonly file: File;
  /** Address of a picture's preview within this page. */
  readonly preview: string | null;
  readonly fault: FileFault | null;
  readonly sha256: string | null;
}

/** Something the customer sent that is not in the log yet. */
export type Pending = {
  /** Made once: sent twice under it, it arrives once. */
  readonly id: string;
  readonly at: number;
  /** Number of the last line when it was sent: its own line comes after. */
  readonly base: number;
  readonly state: 'waiting' | 'sending' | 'sent' | 'failed';
  /** What the server said where it failed. */
  readonly words?: string;
} & (
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'press'; readonly prompt: string; readonly option: string; readonly text: string }
  | { readonly kind: 'edit'; readonly of: number; readonly text: string }
  | {
      readonly kind: 'files';
      readonly text: string;
      readonly files: readonly PendingFile[];
      readonly progress: number;
    }
);

/** What was sent and has no line of its own after so long has none coming: a press that was too late, for one. */
const LOST_MS = 8_000;

function isLineOf(item: Pending, entry: EntryView): boolean {
  if (entry.number <= item.base) return false;
  if (item.kind === 'edit') return false;
  if (item.kind !== 'files') return entry.files.length === 0;
  return entry.files.some(({ sha256 }) => item.files.some((file) => file.sha256 === sha256));
}

/** What still has to be shown beside the log: each line of the customer takes the place of one thing that was sent. */
export function stillPending(
  pending: readonly Pending[],
  entries: readonly EntryView[],
  now: number,
): readonly Pending[] {
  const mine = entries.filter(({ author }) => author === 'customer');
  return pending.flatMap((item) => {
    if (item.state !== 'sent') return [item];
    const line = mine.findIndex((entry) => isLineOf(item, entry));
    if (line >= 0) mine.splice(line, 1);
    const gone = line >= 0 || item.kind === 'edit' || now - item.at > LOST_MS;
    if (!gone) return [item];
    return item.kind === 'files' ? keepFaults(item) : [];
  });
}

/** Files that were refused stay in sight with their reason when the others have become a line. */
function keepFaults(item: Pending & { kind: 'files' }): Pending[] {
  const files = item.files.filter(({ fault }) => fault !== null);
  return files.length > 0 ? [{ ...item, files, text: '', state: 'failed' }] : [];
}

/** Whether nothing but files is left of it that will not arrive, however often they are sent. */
export function isRefused(item: Pending): boolean {
  const final = ({ fault }: PendingFile) => fault !== null && fault !== 'failed' && fault !== 'storage_full';
  return item.kind === 'files' && item.state === 'failed' && item.files.every(final);
}

const SHELF = 'zhaodan.unsent';

/** Words that did not arrive yet outlive a reload; files do not. */
export function keepUnsent(pending: readonly Pending[]): void {
  const words = pending.filter(
    (item) => item.kind !== 'files' && (item.state === 'waiting' || item.state === 'sending'),
  );
  try {
    if (words.length > 0) localStorage.setItem(SHELF, JSON.stringify(words));
    else localStorage.removeItem(SHELF);
  } catch {} // A browser that keeps nothing still sends.
}

export function readUnsent(): readonly Pending[] {
  try {
    const words = JSON.parse(localStorage.getItem(SHELF) ?? '[]') as Pending[];
    return words.map((item) => ({ ...item, state: 'waiting' }));
  } catch {
    return [];
  }
}
