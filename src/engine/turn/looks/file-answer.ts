import { known } from '../../../domain/fact.ts';
import { fileStatement } from '../../../domain/filing.ts';
import { borneOut, type OrderLook } from '../../../domain/order-book/look.ts';
import type { Tools } from '../../tools.ts';
import { dossierOf, putFacts } from '../dossier.ts';
import { dashed } from '../facts/state-facts.ts';
import type { Foreknowledge, MadeLook } from '../foreknowledge.ts';
import { changeCase, changeConversation, currentCase, PROGRAM, record, type Work } from '../work.ts';
import { ASKED_AGAIN_AFTER, showTheDesk } from './look-wish.ts';

/** Of a case that is looked at again and again, the looks in between are let go; the first one never. */
const MOST_LOOKS = 40;

/**
 * Files what the order book answered to the customer, and gives the key of the words for it. The desk sees all of it;
 * the talk rests on it only where it may be told.
 */
export function fileAnswer(work: Work, { told, look }: MadeLook): string {
  const { lookWanted: _, ...conversation } = work.conversation;
  const said = told.kind === 'order' ? `book-told-${dashed(told.state)}` : 'book-nothing-to-tell';
  const reference = currentCase(work)?.reference ?? '';
  work.conversation = { ...conversation, look: { reference, at: work.now, said } };
  if (look !== null && told.kind === 'order') {
    keep(work, { ...look, told: true });
    bearOut(work, look);
  } else if (look !== null) keep(work, look);
  return said;
}

/** The flow wants the program to look now: files what was found, or lets the turn be decided again with it. */
export function lookUp(work: Work, { look }: Foreknowledge, { orderBook }: Pick<Tools, 'orderBook'>): void {
  if (look !== null) fileAnswer(work, look);
  else if (orderBook) changeConversation(work, { lookWanted: true });
}

/** Files what the order book has of a case at the desk. Nothing of it is said to anybody else. */
export function fileDeskLook(
  work: Work,
  { look: made }: Foreknowledge,
  tools: Pick<Tools, 'orderBook'>,
): void {
  if (work.case === null || made === null) return;
  const { look } = made;
  if (look === null) showTheDesk(work, tools, work.now + ASKED_AGAIN_AFTER);
  else keep(work, look);
}

function keep(work: Work, look: OrderLook): void {
  const looks = [...(work.case?.looks ?? []), look];
  changeCase(work, { looks: looks.length > MOST_LOOKS ? [...looks.slice(0, 1), ...looks.slice(2)] : looks });
  const { verdict, reading } = look;
  // What was found is committed and not told: the record itself is the customer's to read.
  record(work, 'order_looked_up', PROGRAM, {}, { answer: JSON.stringify({ verdict, says: reading.says }) });
}

/** What the books say as well is proven by them; the loss is concluded with them. */
function bearOut(work: Work, look: OrderLook): void {
  const { facts } = dossierOf(work);
  const source = { kind: 'order_book', id: String(look.at) } as const;
  const proven = borneOut(look, facts).reduce((all, name) => {
    const fact = known(all, name);
    if (fact === undefined || fact.standing === 'contradicted') return all;
    return fileStatement(all, name, { value: fact.value, source, at: fact.at }, 'proven').facts;
  }, facts);
  putFacts(work, proven);
}
