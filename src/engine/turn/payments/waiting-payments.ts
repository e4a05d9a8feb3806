import { known } from '../../../domain/fact.ts';
import type { NextPayment } from '../../conversation.ts';
import type { Phrase } from '../../ports/texts.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText, ToldText } from '../foreknowledge.ts';
import { means } from '../word-match.ts';
import { changeConversation, offer, type Work } from '../work.ts';
import { calledAs } from './called.ts';

/** Longer texts tell more than which payment is to come first. In UTF-16 units. */
const LONGEST_NAMING = 30;

/** The payments that were told in one breath with another wait for their turn, each called by its sum and goods. */
export function keepForLater(work: Work, { read, line }: ToldText): void {
  const { forwarded } = read;
  const from = { line, at: work.now, forwarded };
  const first = calledAs(read.stated);
  const all = [first, ...read.others.map(({ called }) => called)];
  // Those that are called the same are told by their places: ¥5.00 #2.
  const isOnly = (called: string) => called === '' || all.filter((each) => each === called).length === 1;
  const told = read.others.map(({ called, text }, at) => ({
    called: isOnly(called) ? called : `${called} #${at + 2}`,
    from: { ...from, text },
  }));
  keepNext(work, told, first);
}

/** What is said once more of payments that wait is of all of them: their sums tell nothing new of the one before. */
export function heardBesideWaiting(work: Work, read: ReadText): ReadText {
  const { facts } = dossierOf(work);
  const waiting = nextOf(work).map(({ called }) => sumIn(called));
  const kept = [(known(facts, 'amount')?.value.minor ?? Number.NaN) / 100, ...waiting];
  const told = [calledAs(read.stated), ...read.others.map(({ called }) => called)].map(sumIn);
  const isKnown = told.length > 1 && told.every((sum) => kept.includes(sum));
  if (waiting.length === 0 || !isKnown) return read;
  const ofAll = read.stated.filter(({ name }) => !OF_ONE.has(name));
  return {
    ...read,
    others: [],
    stated: ofAll,
    besidesLoss: ofAll.filter((each) => read.besidesLoss.includes(each)),
  };
}
const OF_ONE: ReadonlySet<string> = new Set(['amount', 'product', 'product_kind']);

/** Of several orders those that came are not looked for, which is said before what is asked of the other. */
export function sayWhichIsLost(work: Work, { leavesSettled, stated }: ReadText): void {
  if (leavesSettled)
    work.reply.says.push({ key: 'settled-aside', args: { payment: calledAs(stated) || 'unnamed' } });
}

/** `first`: what the one is called that comes before them; empty where that is known anyway. */
export function keepNext(work: Work, told: readonly NextPayment[], first = ''): void {
  const { draft } = work.conversation;
  const waiting = new Set(nextOf(work).map(({ called }) => called));
  const fresh = told.filter(({ called }) => !waiting.has(called));
  if (fresh.length === 0) return;
  changeConversation(work, { draft: { ...draft, next: [...nextOf(work), ...fresh] } });
  const others = fresh.map(nextPhrase);
  work.reply.says.push({ key: 'next-kept', args: { first: first || 'unnamed', others } });
}

export function nextPhrase({ called }: NextPayment): Phrase {
  return { key: 'next-called', args: { payment: called || 'unnamed' } };
}

/** Once the payment before is with support, or done with, the next one is offered. */
export function offerNext(work: Work): void {
  const { confirming, arriving } = work.conversation;
  const [next] = nextOf(work);
  if (next === undefined || arriving || confirming !== null) return;
  changeConversation(work, { confirming: 'next' });
  work.reply.says.push({ key: 'next-ask', args: { payment: nextPhrase(next) } });
  offer(
    work,
    { option: 'other_payment', label: { key: 'option-next' } },
    { option: 'other_not', label: { key: 'option-next-not' } },
  );
}

/** The waiting payment a short text names by its goods or its sum, and by nothing that is of the present one: 先说话费这个吧; or the only one, as the other: 查另一笔. */
export function namesNext(
  work: Work,
  { text, says, stated }: ReadText,
  { texts }: Pick<Tools, 'texts'>,
): NextPayment | null {
  if (text.length > LONGEST_NAMING || says.kind === 'correction' || SUMS.test(text)) return null;
  const [only, ...more] = nextOf(work);
  if (only && more.length === 0 && means(text, 'cue-other-one', texts)) return only;
  if (!stated.every(({ name }) => NAMING.has(name))) return null;
  const { facts } = dossierOf(work);
  const present = known(facts, 'product')?.value ?? '';
  const paid = known(facts, 'amount')?.value.minor;
  const said = text.toLowerCase();
  const isPresent = Math.round(sumIn(said) * 100) === paid;
  const named = nextOf(work).filter(({ called }) => {
    const pieces = piecesOf(called.toLowerCase()).filter((piece) => said.includes(piece));
    return (
      (!isPresent && sumIn(said) === sumIn(called)) ||
      pieces.some((piece) => !present.toLowerCase().includes(piece))
    );
  });
  return named.length === 1 ? (named[0] ?? null) : null;
}
/** More than one. */
const SUMS = /\d[^\d.]+\d/u;
const NAMING: ReadonlySet<string> = new Set([
  'product',
  'product_kind',
  'amount',
  'loss_claimed',
  'order_seen',
]);

function sumIn(words: string): number {
  return Number(words.match(/\d+(?:\.\d+)?/)?.[0] ?? Number.NaN);
}

/** The goods by their name, or by what it is shortened to: words of four letters, pairs of Chinese characters. */
export function piecesOf(called: string): string[] {
  const goods = called.replace(/^\S*\d\S*\s*/, '');
  const words = called.match(/[a-z]{4,}/g) ?? [];
  const pairs = [...called.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map(([, pair]) => pair ?? '');
  return [...(goods === '' ? [] : [goods]), ...words, ...pairs];
}

/** The customer does not want the one that was offered looked for; the others still wait. */
export function dropNext(work: Work): void {
  const { next: _, ...draft } = work.conversation.draft;
  const others = nextOf(work).slice(1);
  changeConversation(work, { draft: others.length === 0 ? draft : { ...draft, next: others } });
  work.reply.says.push({ key: 'next-dropped' });
  work.reply.ask = true;
  offerNext(work);
}

export function nextOf({ conversation }: Pick<Work, 'conversation'>): readonly NextPayment[] {
  return conversation.draft.next ?? [];
}
