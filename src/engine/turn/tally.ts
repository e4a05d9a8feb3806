import { changeCase, currentCase, type Work } from './work.ts';

/** Counts what the customer wrote or pressed, and keeps where they stand: where people give up shows what is hard. */
export function tally(work: Work, heard: number): void {
  const current = currentCase(work);
  if (current === null || heard === 0) return;
  const collecting = current.stage === 'collecting';
  changeCase(work, {
    messages: (current.messages ?? 0) + heard,
    ...(collecting ? { stoppedAt: work.conversation.place.state } : {}),
  });
}
