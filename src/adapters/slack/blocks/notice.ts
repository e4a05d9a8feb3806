import type { KnownBlock } from '@slack/types';
import type { NoticeLine } from '../../../engine/ports/notice.ts';
import type { CardAddress } from './home.ts';
import { caseRuns } from './incident-card.ts';
import { rich, section } from './rich.ts';

/** Sentences for those who look after the shop, each with the cases it speaks of. */
export function noticeBlocks(lines: readonly NoticeLine[], linkOf: CardAddress): KnownBlock[] {
  return lines.map(({ words, cases }) =>
    rich([
      section([{ text: words }, ...(cases.length > 0 ? [{ text: '\n' }] : []), ...caseRuns(cases, linkOf)]),
    ]),
  );
}
