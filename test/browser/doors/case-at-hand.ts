import { expect } from 'vitest';
import type { CaseView } from '../../../src/engine/desk/worded/view-model.ts';
import type { Customer } from '../../faults/customer.ts';
import { eventually, type SlackHouse } from '../../protocol/slack-house.ts';
import { submitCase } from '../../protocol/submit-case.ts';

/** A case that waits at the desk, and its customer at the chat page. */
export interface CaseAtHand {
  readonly reference: string;
  readonly customer: Customer;
  /** Until the desk sees it so. */
  shows(as: (view: CaseView) => boolean): Promise<void>;
}

export async function caseAtHand(house: SlackHouse): Promise<CaseAtHand> {
  const told = await submitCase(() => house.service.url);
  const look = () => house.atDesk<CaseView>(`/desk/cases/${told.reference}`);
  return { ...told, shows: (as) => eventually(async () => expect(as(await look())).toBe(true)) };
}
