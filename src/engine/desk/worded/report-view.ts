import { LOSS_TYPES } from '../../../domain/loss-type.ts';
import { PAYMENT_CHANNELS } from '../../../domain/payment-channel.ts';
import type { Counts, Report } from '../../../domain/report.ts';
import type { NoticeLine } from '../../ports/notice.ts';
import { type CodeList, wordsIfKnown } from './coded-words.ts';
import type { Pen } from './fact-view.ts';
import type { StepWords } from './step-words.ts';

/** Something counted, in words. */
export interface CountView {
  readonly label: string;
  readonly count: number;
}

/** A day and how it divides; parts are in the order of the whole span's list, so that each keeps its colour. */
export interface DayView {
  readonly day: number;
  readonly count: number;
  readonly losses: readonly CountView[];
  readonly channels: readonly CountView[];
}

/** A report in words; what is in numbers stays as it is. */
export interface ReportView
  extends Omit<Report, 'days' | 'losses' | 'channels' | 'causes' | 'endings' | 'stoppedAt'> {
  readonly days: readonly DayView[];
  readonly losses: readonly CountView[];
  readonly channels: readonly CountView[];
  readonly causes: readonly CountView[];
  readonly endings: readonly CountView[];
  readonly stoppedAt: readonly CountView[];
  readonly digest: readonly NoticeLine[];
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
  digest: readonly NoticeLine[],
  step: StepWords,
): ReportView {
  const worded = (list: CodeList, counts: Counts<string>): CountView[] =>
    counts.slice(0, MOST_SHOWN).map(({ name, count }) => ({
      label: wordsIfKnown(words, list, name) ?? names.unknown,
      count,
    }));
  const { rejected, merged, unknown } = names;
  return {
    ...report,
    days: report.days.map(({ day, count, losses, channels }) => ({
      ...{ day, count },
      losses: worded('loss', losses),
      channels: worded('payment-channel', channels),
    })),
    losses: worded('loss', report.losses),
    channels: worded('payment-channel', report.channels),
    causes: worded('cause', report.causes),
    endings: report.endings.map(({ name, count }) => ({
      label: { rejected, merged }[name] ?? wordsIfKnown(words, 'resolution', name) ?? name,
      count,
    })),
    stoppedAt: together(
      report.stoppedAt.map(({ name, count }) => ({ label: step(name) ?? unknown, count })),
    ).slice(0, MOST_SHOWN),
    digest,
    choices: {
      losses: LOSS_TYPES.map((value) => ({ value, label: words('loss', value) })),
      channels: PAYMENT_CHANNELS.map((value) => ({ value, label: words('payment-channel', value) })),
    },
  };
}

/** Two questions that are about the same are one line. */
function together(counts: readonly CountView[]): CountView[] {
  return [...Map.groupBy(counts, ({ label }) => label)]
    .map(([label, those]) => ({ label, count: those.reduce((sum, { count }) => sum + count, 0) }))
    .toSorted((one, other) => other.count - one.count);
}
