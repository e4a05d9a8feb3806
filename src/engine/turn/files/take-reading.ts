import type { FactName } from '../../../domain/fact.ts';
import type { Unread } from '../../file-reader.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { currentCase, sayOnce, type Work } from '../work.ts';
import { isNoEvidence } from './exhibit-kind.ts';
import type { FileReading } from './reading.ts';
import { takeBill } from './take-bill.ts';
import { isPage, sayCurrency, sayGaps, sayWhereNumbersAre, takePicture } from './take-picture.ts';

/** Another picture would help; nothing is wrong with the others but the machine, and a person will look at them. */
const ITS_OWN_FAULT: Partial<Readonly<Record<Unread, string>>> = {
  damaged: 'read-damaged',
  empty: 'read-damaged',
  format: 'read-format',
  document: 'read-document',
  too_many_pixels: 'read-too-large',
  too_big: 'read-too-large',
};

/** Files what was read from a file and says what the customer can do about the rest. Gives the facts that are new. */
export function takeReading(
  work: Work,
  reading: FileReading | undefined,
  source: string,
  tools: Tools,
): FactName[] {
  const withDesk = currentCase(work)?.stage === 'handed_over';
  switch (reading?.kind) {
    case 'picture': {
      const filed = takePicture(work, reading, source, tools, withDesk);
      if (!withDesk) sayWhatIsMissing(work, reading);
      return filed;
    }
    case 'unread':
      if (!withDesk) for (const words of unreadWords(reading.why)) sayOnce(work, words);
      return [];
    case 'bill':
    case 'no_bill':
      return takeBill(work, reading, source, tools, withDesk);
    default:
      return [];
  }
}

function sayWhatIsMissing(work: Work, reading: Extract<FileReading, { kind: 'picture' }>): void {
  const { document, warnings } = reading.says;
  if (warnings.includes('unclear')) sayOnce(work, { key: 'read-unclear' });
  else if (isNoEvidence(reading)) sayOnce(work, { key: 'read-no-evidence' });
  else if (!isPage(reading.says)) sayOnce(work, { key: document === 'chat' ? 'read-chat' : 'read-unknown' });
  sayCurrency(work, reading);
  sayGaps(work, reading);
  sayWhereNumbersAre(work, reading);
}

/** Where this machine cannot read at all, the customer need not hear it with every picture. */
function unreadWords(why: Unread): Phrase[] {
  if (why === 'unavailable' || why === 'gone') return [];
  return [{ key: ITS_OWN_FAULT[why] ?? 'read-by-hand' }];
}
