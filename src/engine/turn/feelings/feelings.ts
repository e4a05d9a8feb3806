import { known } from '../../../domain/fact.ts';
import { parseMoney } from '../../../domain/format.ts';
import { MEANINGS } from '../../../understanding/answering/meanings.ts';
import type { Understood } from '../../../understanding/understood.ts';
import { FLOW } from '../../flow/places.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import { isVagueSum } from '../facts/vague-sum.ts';
import type { ReadText } from '../foreknowledge.ts';
import { mentions } from '../word-match.ts';
import { changeConversation, currentCase, offer, type Work } from '../work.ts';

/** After so many texts in a row that said nothing to the program, a human is offered. */
const MISUNDERSTOOD_LIMIT = 3;

/** 他妈 is a curse, and 他妈妈 somebody's mother. */
const MOTHER = /[他她你我](?:的)?妈(?:妈|咪)|(?<=是)[他她]妈(?![的逼蛋])/gu;

export function soundsAngry(text: string, { texts }: Tools): boolean {
  return mentions(text.replace(MOTHER, ''), 'cue-angry', texts);
}

export function soundsAfraid(text: string, { texts }: Tools): boolean {
  return mentions(text, 'cue-afraid', texts);
}

export function offerHuman(work: Work): void {
  work.reply.says.push({ key: 'offer-human' });
  offer(work, { option: 'call_human', label: { key: 'option-call-human' } });
}

/** A sum is a number and nothing else, too, and so is many an answer. */
const BARE_NUMBER = /^\d{1,6}(?:\.\d{1,2})?$/;

function isKnownSum(work: Work, value: string): boolean {
  const amount = known(dossierOf(work).facts, 'amount')?.value;
  return amount !== undefined && parseMoney(value, amount.currency)?.minor === amount.minor;
}

/** What somebody said after consent stands in the case, whether it was understood or only answers another question. */
export function misunderstood(work: Work, { text, says, meant }: ReadText): void {
  const times = work.conversation.misunderstood + 1;
  changeConversation(work, { misunderstood: times });
  const value = text.normalize('NFKC').trim();
  // Whoever gave a code away may type it here, too: nothing of it is said again.
  const isCode = work.conversation.warned?.includes('code_given') === true;
  const isNumber = BARE_NUMBER.test(value) && !isCode;
  if (isNumber && isKnownSum(work, value)) return void work.reply.says.push({ key: 'known-already' });
  if (isNumber) work.reply.says.push({ key: 'number-unclear', args: { value } });
  if (times >= MISUNDERSTOOD_LIMIT) return offerHuman(work);
  if (isNumber) return;
  if (isVagueSum(value)) return void work.reply.says.push({ key: 'vague-sum' });
  // Where all of it only waits to be handed over, nothing was asked that it could answer.
  const isAsked = !work.conversation.place.state.startsWith(`${FLOW.review}.`);
  const tells = !isAsked || says.loss_type !== null || meant({ about: '', among: MEANINGS }) !== null;
  const heard = work.conversation.consentAt === null ? 'heard' : 'not-understood';
  const kept = tells ? 'kept' : 'not-understood-kept';
  work.reply.says.push({ key: currentCase(work) === null ? heard : kept });
}

/** What must be said whatever else the text says, also where it is an edit. */
export function warn(work: Work, { secrets, warnings }: Understood): void {
  if (secrets.length > 0) work.reply.says.push({ key: 'secret-masked' });
  if (warnings.includes('id_incomplete')) work.reply.says.push({ key: 'id-incomplete' });
}
