import type { ExhibitView } from '../../../engine/desk/worded/exhibit-view-model.ts';
import type { CaseView } from '../../../engine/desk/worded/view-model.ts';
import type { QueueRow } from '../../../engine/ports/desk-store.ts';
import { cardBlocks, cardSummary } from '../blocks/card.ts';
import type { Voice } from '../blocks/voice.ts';
import { clearLeftovers } from './leftovers.ts';
import { bringPicture, type PictureParts } from './pictures.ts';
import { bringUp, type Content, newPost, type Place } from './posts.ts';
import { giveUpPosts, type ShownCase, type ThreadPost } from './shown.ts';
import { LONGEST_LINE, messageBlocks, nextMessage, type ThreadItem, threadItems } from './thread-items.ts';

export interface ShowParts extends PictureParts, Place {
  /** Puts on record that a card was lost. */
  readonly noteLoss: (reference: string, card: string) => Promise<void>;
}

/** One case to be brought up to date. */
export interface Showing {
  readonly row: QueueRow;
  readonly view: CaseView;
  readonly voice: Voice;
  readonly shown: ShownCase;
  /** Makes durable what was done so far. */
  readonly keep: () => Promise<void>;
  /** Something that was posted may not stand any more. */
  readonly inDoubt: boolean;
  /** Whether there is time for one more call. */
  readonly hasTime: () => boolean;
}

/** What is left to do: at once, or when pictures can be had that cannot be had now. */
export type Left = 'nothing' | 'more' | 'pictures';

/**
 * Brings card and thread to what the case is now. An intention is kept before each post and its `ts` after it, so that
 * a post of unknown fate is looked for by its mark.
 */
export async function converge(showing: Showing, parts: ShowParts): Promise<Left> {
  const { row, view, voice, shown, keep } = showing;
  const before = JSON.stringify(shown);
  const card: Content = {
    text: cardSummary(view, voice),
    blocks: cardBlocks(view, row.unreachableSince !== null, voice),
  };
  shown.card ??= newPost(shown, row.reference);
  if (showing.inDoubt) doubt(shown);
  if (!(await bringUp(shown.card, card, null, showing, parts))) return lose(showing, parts);
  const thread = shown.card.ts;
  const items = threadItems(view);
  const told = new Set(shown.thread.flatMap((post) => post.items));
  let fresh = items.filter(({ id }) => !told.has(id));
  if (!(await tellAllAgain(items, showing, parts))) return 'more';
  while (fresh.length > 0) {
    if (!showing.hasTime()) return 'more';
    const next = nextMessage(fresh, { pictureOf: roomIn(shown), longest: LONGEST_LINE }, voice);
    await handInPictures(next, showing, parts);
    const post = { ...newPost(shown, row.reference), items: next.map(({ id }) => id) };
    shown.thread.push(post);
    await bringUp(post, contentOf(next, showing), thread, showing, parts);
    fresh = fresh.slice(next.length);
  }
  const left = await handInPictures(items, showing, parts);
  if (!(await tellAllAgain(items, showing, parts))) return 'more';
  if (!(await clearLeftovers(shown, showing, parts.calls))) return 'more';
  if (left !== 'nothing') return left;
  // Nothing to do, and yet it was asked for: what stands over there was lost or changed.
  if (!showing.inDoubt && before === JSON.stringify(shown)) {
    doubt(shown);
    if (!(await bringUp(shown.card, card, null, showing, parts))) return lose(showing, parts);
    if (!(await tellAllAgain(items, showing, parts))) return 'more';
  }
  await keep();
  return 'nothing';
}

/** What was posted is written once more, by which it is known whether it stands. */
function doubt({ card, thread }: ShownCase): void {
  for (const post of [card, ...thread]) if (post?.ts) post.hash = '';
}

/** The card is gone, and its thread hangs on nothing: both are posted anew. */
async function lose({ shown, keep, row }: Showing, { noteLoss }: ShowParts): Promise<Left> {
  await noteLoss(row.reference, shown.card?.ts ?? '');
  giveUpPosts(shown);
  await keep();
  return 'more';
}

/** Each post of the thread says what its items say by now. `false`: there was no time for all. */
async function tellAllAgain(
  items: readonly ThreadItem[],
  showing: Showing,
  parts: ShowParts,
): Promise<boolean> {
  for (const post of showing.shown.thread) {
    if (!showing.hasTime()) return false;
    await tellAgain(post, items, showing, parts);
  }
  return true;
}

/** One that stands and whose item is no more stays as it is; one that was deleted is posted anew. */
async function tellAgain(
  post: ThreadPost,
  items: readonly ThreadItem[],
  showing: Showing,
  parts: ShowParts,
): Promise<void> {
  const { shown, row } = showing;
  const own = post.items.flatMap((id) => items.find((item) => item.id === id) ?? []);
  if (own.length === 0 || (post.ts !== null && own.length < post.items.length)) return;
  const content = contentOf(own, showing);
  const thread = shown.card?.ts ?? null;
  if (await bringUp(post, content, thread, showing, parts)) return;
  Object.assign(post, newPost(shown, row.reference));
  await bringUp(post, content, thread, showing, parts);
}

function contentOf(items: readonly ThreadItem[], { view, voice, shown }: Showing): Content {
  const text = voice.say('thread-summary', { reference: view.reference });
  return { text, blocks: messageBlocks(items, pictureIn(shown), voice) };
}

function pictureIn({ pictures }: ShownCase): (exhibit: ExhibitView) => string | null {
  return ({ number }) => {
    const held = pictures[String(number)];
    return typeof held === 'string' ? held : null;
  };
}

/** Where a message is put together, a picture that may still come has its place. */
function roomIn({ pictures }: ShownCase): (exhibit: ExhibitView) => string | null {
  return ({ number }) => (pictures[String(number)] === null ? null : 'F0000000000');
}

async function handInPictures(
  items: readonly ThreadItem[],
  { row, shown, keep, hasTime }: Showing,
  parts: ShowParts,
): Promise<Left> {
  let left: Left = 'nothing';
  for (const exhibit of items.flatMap(({ exhibits }) => exhibits)) {
    const held = shown.pictures[String(exhibit.number)];
    const stored = row.case.exhibits.find(({ number }) => number === exhibit.number);
    if (typeof held === 'string' || held === null || !stored) continue;
    if (!hasTime()) return 'more';
    if (!(await bringPicture(stored, shown, keep, parts))) left = 'pictures';
  }
  return left;
}
