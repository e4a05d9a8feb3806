import { LOSS_TYPES } from '../../../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../../domain/payment-channel.ts';
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
  /** What a report can be narrowed to. */
  readonly choices: { readonly losses: readonly Choice[]; readonly channels: readonly Choice[] };
}

interface Choice {
  readonly value: string;
  readonly label: string;
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
    choices: {
      losses: LOSS_TYPES.map((value) => ({ value, label: words('loss', value) })),
      channels: PAYMENT_CHANNELS.map((value) => ({ value, label: words('payment-channel', value) })),
    },
  };
}
