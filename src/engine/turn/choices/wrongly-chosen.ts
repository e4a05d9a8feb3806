import { wrongChoice } from '../../../understanding/wrong-choice.ts';
import type { StateOption, WaitingState } from '../../flow/flows.ts';

/** The option a text means that says what was chosen wrongly, where that is asked: 选错区服了, or 充成98的大月卡了. */
export function wronglyChosen(text: string, { check, options }: WaitingState): StateOption | null {
  const chosen = check === 'recharge_target' ? wrongChoice(text) : null;
  if (chosen === null) return null;
  const isChosen = ({ means, facts }: StateOption) =>
    chosen === 'target' ? means === 'mistaken' : facts?.loss_claimed === 'other';
  return options.find(isChosen) ?? null;
}
