import type { Case, EvidenceRequest } from './case.ts';

/** Whether the customer was asked for something and has not answered it. */
export function owesAnswer({
  waitingFor,
  requests,
}: Pick<Case, 'waitingFor'> & { readonly requests: readonly Pick<EvidenceRequest, 'state'>[] }): boolean {
  return waitingFor === 'customer' || requests.some(({ state }) => state === 'open');
}
