import type { Counts, Report } from '../../../domain/report.ts';
import { type CodeList, wordsIfKnown } from './coded-words.ts';
import type { Pen } from './fact-view.ts';

/** Something counted, in words. */
export interface CountView {
  readonly label: string;
  readonly count: number;
}

/** A report in words; what is in numbers stays as it is. */
export interface ReportView extends Omit<Report, 'losses' | 'channels' | 'causes' | 'endings' | 'stoppedAt'> {
  readonly losses: readonly CountView[];
  readonly channels: readonly CountView[];
  readonly causes: readonly CountView[];
  readonly endings: readonly CountView[];
  readonly stoppedAt: readonly CountView[];
  readonly digest: string;
}

/** Of long lists the rest is one line. */
const MOST_SHOWN = 8;

export function reportView(
  report: Report,
  { words }: Pick<Pen, 'words'>,
  names: { readonly rejected: string; readonly merged: string; readonly unknown: string },
  digest: string,
): ReportView {
  const worded = (list: CodeList, counts: Counts<string>): CountView[] =>
    counts.slice(0, MOST_SHOWN).map(({ name, count }) => ({
      label: wordsIfKnown(words, list, name) ?? names.unknown,
      count,
    }));
  const { rejected, merged } = names;
  return {
    ...report,
    losses: worded('loss', report.losses),
    channels: worded('payment-channel', report.channels),
    causes: worded('cause', report.causes),
    endings: report.endings.map(({ name, count }) => ({
      label: { rejected, merged }[name] ?? wordsIfKnown(words, 'resolution', name) ?? name,
      count,
    })),
    stoppedAt: report.stoppedAt.slice(0, MOST_SHOWN).map(({ name, count }) => ({ label: name, count })),
    digest,
  };
}
