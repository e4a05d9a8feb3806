import { judgeOutgoing } from '../../understanding/outgoing/judge.ts';

/** Whether words may not reach a customer by an agent's own decision. */
export function isGuarded(words: string): boolean {
  return judgeOutgoing(words).length > 0;
}
