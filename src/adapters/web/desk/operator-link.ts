import { OPERATOR } from '../../../engine/desk/worded/names.ts';
import type { DeskParts } from './parts.ts';
import { issueLink } from './session.ts';

/** The one-time token printed at a start: it signs the operator in. Those of earlier starts end, unless others still show them. */
export async function issueOperatorLink(
  parts: Pick<DeskParts, 'passes' | 'randomness' | 'clock'>,
  { endsEarlier = true }: { readonly endsEarlier?: boolean } = {},
): Promise<string> {
  const { passes } = parts;
  const operator = (await passes.agents()).find(({ id }) => id === OPERATOR.id);
  if (operator === undefined) await passes.saveAgent(OPERATOR);
  if (endsEarlier) await passes.revoke('agent_link', OPERATOR.id);
  return await issueLink(parts, OPERATOR.id);
}
