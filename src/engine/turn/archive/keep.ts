import type { FactName } from '../../../domain/fact.ts';
import { MINUTE } from '../../../domain/instant.ts';
import type { ArchivedFile, ArchivedOrder } from '../../archive/archived-order.ts';
import type { InboundContent, ReceivedFile } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { kindOfFile } from '../files/exhibit-kind.ts';
import { keptReading } from '../files/reading.ts';
import { statedInPicture } from '../files/stated-in-picture.ts';
import type { Foreknowledge, ReadText } from '../foreknowledge.ts';
import { addToLog, changeConversation, type Work } from '../work.ts';
import { areOfOneOrder, boughtIn } from './bought.ts';
import { isArchiving, keptOrders, valuesOf } from './kept-orders.ts';
import { offerEnd } from './show.ts';

/** One customer keeps so much and no more. */
const MOST_ORDERS = 50;
const MOST_BYTES = 100_000_000;
/** Pages that come one after the other are of one order, unless they say otherwise. */
const OF_ONE_ORDER = 10 * MINUTE;

/** A story of a loss is never put away as a purchase. */
export function tellsOfLoss({ says }: Pick<ReadText, 'says'>): boolean {
  return says.kind === 'complaint' || says.loss_type !== null;
}

/** Whether a text is put away with the orders that the customer keeps, and told to nobody. */
export function keptAside({ conversation, now }: Work, read: ReadText): boolean {
  return isArchiving(conversation, now) && !tellsOfLoss(read);
}

/** Keeps the page of a purchase that came as words. The line is in the log already. */
export function keepText(
  work: Work,
  { stated, safe, says, forwarded }: ReadText,
  asFile: ReceivedFile | undefined,
  known: Foreknowledge,
): void {
  const values = boughtIn(stated);
  if (Object.keys(values).length === 0 || asFile === undefined) {
    work.reply.aside = true;
    work.reply.says.push({ key: 'archive-nothing-read' });
    return offerEnd(work);
  }
  const kind = says.kind === 'payment_notice' ? 'payment_proof' : 'order_page';
  const how = forwarded ? 'forwarded' : 'pasted';
  keep(work, { values, words: safe, files: [{ ...asFile, kind, how, says: namesIn(values) }] }, known);
}

/** Keeps pictures and documents of a purchase. Their names stand in the log, and they themselves only in the archive. */
export function keepFiles(
  work: Work,
  { files, forwarded }: Extract<InboundContent, { kind: 'files' }>,
  { shop }: Pick<Tools, 'shop'>,
  known: Foreknowledge,
): void {
  addToLog(work, { author: 'customer', text: files.map(({ name }) => name).join(', '), aside: true });
  const how = forwarded ? 'forwarded' : 'upload';
  const pages = files.map((file) => {
    const reading = known.readings.get(file.sha256);
    const shown = reading?.kind === 'picture' ? statedInPicture(reading.says, {}, shop) : [];
    const values = boughtIn(shown.map(({ stated }) => stated));
    const read = reading && { reading: keptReading(reading) };
    const kind = kindOfFile(reading, 'order_page');
    return { values, file: { ...file, kind, how, ...read, says: namesIn(values) } as const };
  });
  const values = Object.assign({}, ...pages.map((page) => page.values)) as ArchivedOrder['values'];
  keep(work, { values, words: '', files: pages.map(({ file }) => file) }, known);
}

function namesIn(values: ArchivedOrder['values']): readonly FactName[] {
  return Object.keys(values) as FactName[];
}

function keep(
  work: Work,
  page: Pick<ArchivedOrder, 'values' | 'words' | 'files'>,
  known: Foreknowledge,
): void {
  const orders = keptOrders(work, known);
  const last = orders.find(({ name }) => name === work.conversation.archiving?.last);
  const goesOn = last && work.now - last.keptAt < OF_ONE_ORDER && areOfOneOrder(last.values, page.values);
  work.reply.aside = true;
  work.reply.ask = false;
  const bytes = [...orders, page].flatMap(({ files }) => files).reduce((sum, file) => sum + file.bytes, 0);
  if (bytes > MOST_BYTES || (!goesOn && orders.length >= MOST_ORDERS)) {
    work.reply.says.push({ key: 'archive-full' });
    return offerEnd(work);
  }
  const order = goesOn ? joined(last, page) : { name: known.freshIds(), keptAt: work.now, ...page };
  if (goesOn) work.archive.push({ drop: last.name, files: [] });
  work.archive.push({ keep: order });
  changeConversation(work, { keeps: true, archiving: { since: work.now, last: order.name } });
  sayKept(work, order);
}

function joined(
  order: ArchivedOrder,
  page: Pick<ArchivedOrder, 'values' | 'words' | 'files'>,
): ArchivedOrder {
  const fresh = (file: ArchivedFile) => !order.files.some(({ sha256 }) => sha256 === file.sha256);
  return {
    ...order,
    values: { ...order.values, ...page.values },
    words: [order.words, page.words].filter(Boolean).join('\n'),
    files: [...order.files, ...page.files.filter(fresh)],
  };
}

/** One sentence an order, however many pages of it came in this turn. */
function sayKept(work: Work, order: ArchivedOrder): void {
  const { says } = work.reply;
  const told = says.findIndex(({ key, args }) => key === 'archive-kept' && args?.order === order.name);
  if (told >= 0) says.splice(told, 1);
  const pages = order.files.filter(({ mediaType }) => mediaType !== 'text/plain').length;
  const parts = [
    ...valuesOf(order, work),
    ...(pages > 0 ? [{ key: 'archive-pages', args: { count: String(pages) } }] : []),
  ];
  says.push({ key: 'archive-kept', args: { order: order.name, parts } });
  offerEnd(work);
}
