import { isoInBeijing } from '../../domain/beijing.ts';
import type { CaseFigures } from '../../domain/figures.ts';
import type { Instant } from '../../domain/instant.ts';
import type { StepWords } from '../desk/worded/step-words.ts';

type Cell = string | number | boolean | null;

const COLUMNS: Readonly<Record<string, (each: CaseFigures, step: StepWords) => Cell>> = {
  reference: ({ reference }) => reference,
  loss_type: ({ lossType }) => lossType,
  payment_channel: ({ paymentChannel }) => paymentChannel,
  likely_cause: ({ cause }) => cause,
  opened_at: ({ openedAt }) => time(openedAt),
  handed_over_at: ({ handedOverAt }) => time(handedOverAt),
  first_answer_at: ({ answeredAt }) => time(answeredAt),
  decided_at: ({ decidedAt }) => time(decidedAt),
  closed_at: ({ closedAt }) => time(closedAt),
  outcome: ({ ending }) => ending,
  first_answer_in_time: ({ met }) => met.first_response ?? null,
  decision_in_time: ({ met }) => met.resolution ?? null,
  handed_over_early: ({ early }) => early,
  arrived: ({ arrived }) => arrived,
  rating: ({ rating }) => rating,
  promises_kept: ({ promises }) => promises.kept,
  promises_broken: ({ promises }) => promises.broken,
  messages: ({ messages }) => messages,
  stopped_at: ({ stoppedAt }) => stoppedAt,
  incident: ({ incident }) => incident,
  opened_on: ({ openedAt }) => time(openedAt)?.slice(0, 10) ?? null,
  stopped_at_words: ({ stoppedAt }, step) => stoppedAt && step(stoppedAt),
};

/** ISO 8601 in Beijing time, which spreadsheets read as a time. */
function time(at: Instant | null): string | null {
  return at === null ? null : isoInBeijing(at);
}

/** One line a case, with a header, as UTF-8 that spreadsheets recognise. Nothing in it says whose case it is. */
export function figuresCsv(figures: readonly CaseFigures[], step: StepWords): string {
  const lines = figures.map((each) => Object.values(COLUMNS).map((cell) => written(cell(each, step))));
  return `\uFEFF${[Object.keys(COLUMNS), ...lines].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

/** What begins like a formula is made a text, so that no spreadsheet works it out. */
function written(cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  const plain = typeof cell === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
}
