import type { WantedPayment } from '../understanding/bills/find-in-bill.ts';
import type { PictureText } from '../understanding/pictures/picture-text.ts';
import { KeptAnswers } from './kept-answers.ts';
import type { BillReader, BillSearch } from './ports/bill-reader.ts';
import type { PictureReader, PictureRefusal } from './ports/picture-reader.ts';
import type { Vault } from './ports/vault.ts';

/**
 * Why nobody could look into a picture: what is wrong with it, that it took the workers down, that too many waited, that
 * it takes too long, that this machine cannot, that its bytes were deleted, or that only people read such documents.
 */
export type Unread = PictureRefusal | 'busy' | 'failed' | 'slow' | 'unavailable' | 'gone' | 'document';

export type PictureGlance =
  | { readonly kind: 'read'; readonly text: PictureText }
  | { readonly kind: 'unread'; readonly why: Unread };

/** Looks into files by the SHA-256 of their bytes, each once while the program runs. Never rejects for what they hold. */
export interface FileReader {
  picture(sha256: string): Promise<PictureGlance>;
  bill(sha256: string, wanted: WantedPayment): Promise<BillSearch | null>;
}

export interface FileReaderParts {
  readonly pictures: PictureReader;
  readonly bills: BillReader;
  readonly vault: Pick<Vault, 'read'>;
  /** How long a conversation waits for a picture, in milliseconds; the reading itself goes on. */
  readonly patience: number;
}

const PICTURES_KEPT = 200;
const BILLS_KEPT = 50;

export function createFileReader({ pictures, bills, vault, patience }: FileReaderParts): FileReader {
  const glances = new KeptAnswers<PictureGlance>(PICTURES_KEPT);
  const searches = new KeptAnswers<BillSearch | null>(BILLS_KEPT);

  async function read(sha256: string): Promise<PictureGlance> {
    const bytes = await vault.read(sha256);
    if (bytes === null) return { kind: 'unread', why: 'gone' };
    const outcome = await pictures.read(bytes);
    if (outcome.kind === 'read') return { kind: 'read', text: outcome.text };
    return { kind: 'unread', why: outcome.kind === 'refused' ? outcome.reason : outcome.kind };
  }

  return {
    picture: (sha256) => {
      const glance = glances.get(sha256, () => read(sha256), isFinal);
      return within(patience, glance, { kind: 'unread', why: 'slow' });
    },
    bill: (sha256, wanted) =>
      searches.get(`${sha256} ${JSON.stringify(wanted)}`, async () => {
        const bytes = await vault.read(sha256);
        return bytes && bills.find(bytes, wanted);
      }),
  };
}

/** Asked again later, these may come out otherwise. */
function isFinal(glance: PictureGlance): boolean {
  return glance.kind === 'read' || !['busy', 'gone'].includes(glance.why);
}

async function within<T>(milliseconds: number, wanted: Promise<T>, otherwise: T): Promise<T> {
  const { promise, resolve } = Promise.withResolvers<T>();
  const alarm = setTimeout(() => resolve(otherwise), milliseconds);
  try {
    return await Promise.race([wanted, promise]);
  } finally {
    clearTimeout(alarm);
  }
}
