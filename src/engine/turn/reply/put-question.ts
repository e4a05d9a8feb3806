import { settled } from '../../../domain/completeness.ts';
import { known } from '../../../domain/fact.ts';
import type { StateOption, WaitingState } from '../../flow/flows.ts';
import { holds } from '../../flow/guards.ts';
import { isOwn } from '../../flow/own-choices.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { openRequests } from '../at-desk/requests.ts';
import { briefOf, dossierOf } from '../dossier.ts';
import { dashed, factPhrase } from '../facts/state-facts.ts';
import { routeButtons } from '../routes/choose-route.ts';
import type { OwnButton, Reply, Work } from '../work.ts';

export const CONFIRM_DELETION: readonly OwnButton[] = [
  { option: 'delete_yes', label: { key: 'option-delete-yes' } },
  { option: 'delete_no', label: { key: 'option-delete-no' } },
];

/** A question that was answered and that the customer went back to: it shows what is known and invites to change it. */
function isSettled(work: Work, { evidence, lackOf }: WaitingState, { plan }: Tools): boolean {
  return evidence !== undefined && lackOf === null && settled(dossierOf(work), plan.rules[evidence]);
}

/** The options of a question that make sense in this case. */
export function optionsOf(
  work: Work,
  { options }: Pick<WaitingState, 'options'>,
  tools: Tools,
): readonly StateOption[] {
  return options.filter(({ when }) => when === undefined || holds(when, briefOf(work, tools)));
}

/** The words of the pending question; `whole`, as it is put first. */
export function questionOf(work: Work, state: WaitingState, whole: boolean, tools: Tools): Phrase {
  if (!isSettled(work, state, tools) || state.evidence === undefined)
    return { key: whole ? state.ask : state.again };
  const values = tools.plan.rules[state.evidence].facts.flatMap((name) => {
    const fact = known(dossierOf(work).facts, name);
    return fact ? [factPhrase(name, fact.value, work.conversation.locale, work.now)] : [];
  });
  return { key: 'change-known', args: { item: { key: `item-${dashed(state.evidence)}` }, values } };
}

/** Buttons in the order in which they are shown: those of this reply, of what the desk asked for, of the question, a human. */
export function buttonsOf(work: Work, state: WaitingState, ask: boolean, tools: Tools): Reply['extra'] {
  const { extra } = work.reply;
  const requests = openRequests(work);
  const cannot = requests.map(({ id, item }) => ({
    option: `cannot.${id}`,
    label: {
      key: requests.length > 1 ? 'option-cannot-get-item' : 'option-cannot-get',
      args: { item: { key: `item-${dashed(item)}` } },
    },
  }));
  // A deletion that waits for a yes keeps its buttons, whoever speaks meanwhile.
  const asked = extra.some(({ option }) => isOwn(option, 'delete_yes'));
  const confirm = work.conversation.confirming === 'delete' && !asked ? CONFIRM_DELETION : [];
  const own = isSettled(work, state, tools)
    ? [{ option: 'go_on', label: { key: 'option-go-on' } }]
    : [
        ...routeButtons(work, state, tools),
        ...optionsOf(work, state, tools).map(({ id, label }) => ({ option: id, label: { key: label } })),
      ];
  // A way out stands last, so that the others keep their places, which some type.
  const [human, first] = [extra.filter(isOfHuman), extra.filter((each) => !isOfHuman(each))];
  return [...first, ...confirm, ...cannot, ...(ask ? own : []), ...human];
}

function isOfHuman({ option }: { readonly option: string }): boolean {
  return isOwn(option, 'call_human');
}
