/**
 * Buttons of the program's own, which can stand beside any question: what they do is the engine's (`turn/anywhere.ts`).
 * An option of a flow that is called like one of them would do what they do: `flows check` finds it.
 */
export const OWN_CHOICES = [
  'call_human',
  'delete_yes',
  'delete_no',
  // How it ended, in the customer's own words.
  'end_solved',
  'end_given_up',
  'end_not',
  // Which of two versions is right.
  'keep',
  'take',
  'fit',
  'insist',
  // Which case, or which order, it is about.
  'join',
  'apart',
  'to',
  'second',
  'amend',
  'other_payment',
  'other_not',
  'row',
  'no_row',
  // Another look, a way on beyond the shop, or the talk as it was.
  'look_again',
  'ways',
  'route',
  'go_on',
  // The customer's own archive.
  'archive',
  'archive_done',
  'kept',
  'drop_kept',
  'own',
  // What the desk asked for.
  'cannot',
  'why_not',
] as const;
export type OwnChoice = (typeof OWN_CHOICES)[number];
/** As it stands behind a button: the choice, and what it is about (`row.3`, `why_not.<how the request's id begins>.<reason>`). */
export type OwnOption = OwnChoice | `${OwnChoice}.${string}`;

/** In bytes. Telegram carries 64 behind a button, and before the option stand the prompt's id and a dot. */
export const LONGEST_OPTION = 64 - 24 - 1;

/** Those that a flow may have among its own options as well, where they do the same. */
export const OFFERED_IN_FLOWS: readonly OwnChoice[] = ['ways', 'archive'];

/** Options that come with each piece of evidence, and with the question why it cannot be had; `how` may stand anywhere. */
export const EVIDENCE_OPTION = { how: 'how', lack: 'lack', back: 'back' } as const;

/** Whether an option is this button of the program's own. */
export function isOwn(option: string, own: OwnOption): boolean {
  return option === own;
}

/** Which of the program's own buttons an option is, with what it is about; `null`: one of the question's own. */
export function ownChoice(
  option: string,
): { readonly choice: OwnChoice; readonly about: readonly string[] } | null {
  const [first, ...about] = option.split('.', 3);
  const choice = OWN_CHOICES.find((each) => each === first);
  return choice === undefined ? null : { choice, about };
}
