import type { LoadedLane } from '../../../engine/ports/turn-store.ts';
import type { WebParts } from '../parts.ts';
import { hasRoom } from '../room.ts';
import type { Admission } from '../uploads.ts';

interface Quota {
  readonly files: number;
  readonly bytes: number;
}

const MEGABYTE = 1024 * 1024;
const WHOLE: Quota = { files: 60, bytes: 200 * MEGABYTE };
/** What is sent before consent is nobody's evidence yet. */
const BEFORE_CONSENT: Quota = { files: 10, bytes: 60 * MEGABYTE };

type Sizes = Map<string, number>;

function sizesOf(
  ...lists: readonly (readonly { readonly sha256: string; readonly bytes: number }[])[]
): Sizes {
  return new Map(lists.flat().map(({ sha256, bytes }) => [sha256, bytes]));
}

function waitingIn({ waiting }: LoadedLane) {
  return waiting.flatMap(({ content }) => (content.kind === 'files' ? content.files : []));
}

function exceeds(held: Sizes, file: Quota, quota: Quota): boolean {
  const bytes = [...held.values()].reduce((sum, size) => sum + size, 0);
  return held.size + file.files > quota.files || bytes + file.bytes > quota.bytes;
}

/**
 * Judges the files of one upload, one after the other, by what the conversation holds already. Uploads of one
 * conversation must come one at a time. The same bytes again count once they are in the log as what they are: one file.
 */
export async function admissionTo(
  { turns, reads, vault }: Pick<WebParts, 'turns' | 'reads' | 'vault'>,
  lane: string,
): Promise<Admission> {
  const loaded = await turns.load(lane);
  const log = await reads.log(lane, 0);
  const talk = loaded.conversation?.value;
  const consented = talk?.consentAt != null;
  const sent = log.filter(({ author }) => author === 'customer').flatMap(({ files }) => files);
  const whole = sizesOf(sent, waitingIn(loaded));
  const draft = sizesOf(talk?.draft.files ?? [], waitingIn(loaded));
  const taken = { files: 0, bytes: 0 };
  return async (bytes) => {
    const more = { files: taken.files + 1, bytes: taken.bytes + bytes };
    if (!(await hasRoom(vault, bytes))) return 'storage_full';
    if (exceeds(whole, more, WHOLE)) return 'conversation_full';
    if (!consented && exceeds(draft, more, BEFORE_CONSENT)) return 'consent_first';
    taken.files = more.files;
    taken.bytes = more.bytes;
    return null;
  };
}
