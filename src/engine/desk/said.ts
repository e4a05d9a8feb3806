import { deskOf } from '../../domain/desk-state.ts';
import { changeDesk, type Work } from '../turn/work.ts';

/** A human has said something to the customer. */
export function markSaid(work: Work): void {
  if (work.case === null) return;
  changeDesk(work, { saidAt: work.now, answeredAt: deskOf(work.case).answeredAt ?? work.now });
}
