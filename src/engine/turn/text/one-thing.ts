import { type FactName, known } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import { isDecided, takeRatingWords } from '../at-desk/decided.ts';
import { passOn } from '../at-desk/requests.ts';
import { choose } from '../choices/take-press.ts';
import { dossierOf } from '../dossier.ts';
import { dashed, valuePhrase } from '../facts/state-facts.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { callHuman } from '../wishes/call-human.ts';
import { givesConsent, refusesConsent } from '../wishes/consent-wanted.ts';
import { wishesToCorrect } from '../wishes/correct-wish.ts';
import { wishesForHuman } from '../wishes/human-wish.ts';
import { giveUp } from '../wishes/offer-to-end.ts';
import { type OtherMatter, otherMatter } from '../wishes/other-matter.ts';
import { madeOf, means, mentions, wordsOf } from '../word-match.ts';
import { changeConversation, currentCase, isCollecting, type Work } from '../work.ts';

/**
 * Takes a text that says one thing and nothing beside it: consent or none, thanks, goodbye, that it is given up, a matter
 * that is no lost order, a wish for a person, a word to the rating. Each has an answer of its own, at any question; the same
 * words in a longer text are part of a story, which comes after this.
 */
export function takeOneThing(work: Work, read: ReadText, tools: Tools, knowledge: Foreknowledge): boolean {
  const { text } = read;
  const wrong = wishesToCorrect(work, read);
  const matter = otherMatter(work, read);
  if (refusesConsent(work, read)) work.reply.says.push({ key: 'consent-refused' });
  else if (givesConsent(work, read) && !tellsMore(read)) agree(work, tools, knowledge);
  else if (means(text, 'cue-thanks', tools.texts)) thank(work);
  else if (saysGoodbye(text, tools)) bidGoodbye(work);
  else if (means(text, 'cue-go-on', tools.texts) && currentCase(work)?.stage === 'collecting') goOn(work);
  else if (means(text, 'cue-give-up', tools.texts) && !isDecided(work)) giveUp(work);
  else if (wrong !== null) askWhatIsRight(work, wrong);
  else if (matter !== null) sendElsewhere(work, matter);
  else if (wishesForHuman(text) && !tellsMore(read)) callHuman(work, tools, knowledge);
  else return isDecided(work) && takeRatingWords(work, read, tools);
  return true;
}

/** One thing is asked at a time: the pending question comes back with what is put right. */
function askWhatIsRight(work: Work, name: FactName): void {
  const fact = known(dossierOf(work).facts, name);
  if (fact === undefined) return;
  const value = valuePhrase(name, fact.value, work.conversation.locale, work.now);
  const args = { name: { key: `fact-${dashed(name)}` }, value };
  work.reply.says.push({ key: 'put-right-ask', args });
  work.reply.ask = false;
  changeConversation(work, { correcting: name, misunderstood: 0 });
}

/** Where no order is lost, nobody is led through the questions about one. */
function sendElsewhere(work: Work, matter: OtherMatter): void {
  work.reply.says.push({ key: `outside-${matter}` });
  work.reply.ask = false;
}

/** That it is none of the losses is what a mere wish for somebody else sounds like, too. */
function tellsMore({ stated }: ReadText): boolean {
  return stated.some(({ name }) => name !== 'loss_claimed');
}

/** The button that gives consent, said in a sentence. */
function agree(work: Work, tools: Tools, knowledge: Foreknowledge): void {
  const { options } = tools.flows.state(work.conversation.place.state);
  const button = options.find(({ acts }) => acts?.includes('give_consent'));
  if (button !== undefined) choose(work, button.id, tools, knowledge);
}

/** Thanks want a word back and nothing else; with the desk whoever has the case takes them. */
function thank(work: Work): void {
  if (currentCase(work)?.stage === 'handed_over') {
    if (currentCase(work)?.owner === null) work.reply.says.push({ key: 'waiting-welcome' });
    return passOn(work, 0, true);
  }
  work.reply.says.push({ key: 'you-are-welcome' });
  work.reply.ask = isCollecting(work);
}

function goOn(work: Work): void {
  work.reply.says.push({ key: 'going-on' });
  work.reply.ask = true;
}

/** A word of leaving, with whatever is polite around it: ok thanks bye. */
function saysGoodbye(text: string, { texts }: Tools): boolean {
  const around = ['cue-bye', 'cue-thanks', 'cue-yes', 'cue-polite'];
  return mentions(text, 'cue-bye', texts) && madeOf(text, wordsOf(around, texts));
}

/** Nobody leaves in the belief that somebody has it. */
function bidGoodbye(work: Work): void {
  const stage = currentCase(work)?.stage;
  if (stage !== 'collecting') return stage === undefined ? giveUp(work) : thank(work);
  work.reply.says.push({ key: 'goodbye-unsent' });
}
