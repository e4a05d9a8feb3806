import type { EvidenceRequest } from '../../../domain/case.ts';
import type { EvidenceItem } from '../../../domain/evidence.ts';
import type { FactName } from '../../../domain/fact.ts';
import type { Tools } from '../../tools.ts';
import type { ReadText } from '../foreknowledge.ts';
import { madeOf, mentions, wordsOf } from '../word-match.ts';
import { changeCase, currentCase, type Work } from '../work.ts';
import { cannotGet, openRequests } from './requests.ts';

/** What says that something cannot be had, and that nothing more will come. */
const CANNOT = ['option-cannot-get', 'option-lack', 'cue-cannot', 'cue-cannot-get'];
const NO_MORE = ['cue-no-more'];
/** What may stand around it and says nothing by itself. */
const AROUND = ['cue-polite', 'cue-about-it'];

/** What may be told of the order that is not there to be shown. */
const OF_LACK: readonly FactName[] = ['order_seen', 'loss_claimed'];

/**
 * That what an agent asked for cannot be had, in words in place of the button: of several pieces the newest is meant, and
 * all that are open where nothing more will come. Returns whether the text was that.
 */
export function saysCannotGet(work: Work, { text, says, meant, stated }: ReadText, tools: Tools): boolean {
  const { texts } = tools;
  const open = openRequests(work);
  if (open.length === 0) return false;
  const named = namedLacking(text, open);
  for (const { id } of named) cannotGet(work, id, tools);
  if (named.length > 0) return true;
  const isEnd = isMadeOf(text, NO_MORE, tools);
  const isLack =
    madeOf(text, wordsOf(CANNOT, texts)) ||
    isMadeOf(text, ['cue-cannot-get', 'cue-cannot'], tools) ||
    (says.loss_type !== 'goods_missing' &&
      stated.every(({ name }) => OF_LACK.includes(name)) &&
      meant({ about: open.at(-1)?.item ?? '', among: ['lack', 'how'], ends: ['lack'] }) === 'lack');
  if (!isEnd && !isLack) return false;
  for (const { id } of isEnd ? open : open.slice(-1)) cannotGet(work, id, tools);
  return true;
}

/** What was asked for, as people call it who have none: 没有短信. */
const CALLED: Partial<Readonly<Record<EvidenceItem, RegExp>>> = {
  purchase_notice: /短信|邮件|\b(?:sms|texts?|e-?mails?)\b/iu,
  order_page: /订单页|订单截图|\border (?:page|screenshot)\b/iu,
};
const HAS_NONE =
  /^(?:我|也|真的|都|那个|[，, ])*(?:没(?:有|收到)?|找不到|无|(?:短信|邮件)(?:都|也|早就)?(?:没|删))|^(?:i |sorry,? )*(?:no|(?:don['’]?t|do not) have|never (?:got|received)|didn['’]?t (?:get|receive)|can['’]?t find)\b/iu;
/** A code of a bank is none of it, and who asks has not looked. */
const OF_OTHER = /码|[?？吗]|\bcode\b/iu;
/** In UTF-16 units. */
const LONGEST = 30;

function namedLacking(text: string, open: readonly EvidenceRequest[]): readonly EvidenceRequest[] {
  const said = text.trim();
  if (said.length > LONGEST || !HAS_NONE.test(said) || OF_OTHER.test(said)) return [];
  return open.filter(({ item }) => CALLED[item]?.test(said));
}

function isMadeOf(text: string, keys: readonly string[], { texts }: Pick<Tools, 'texts'>): boolean {
  const said = keys.some((key) => mentions(text, key, texts));
  return said && madeOf(text, wordsOf([...keys, ...CANNOT, ...AROUND], texts));
}

/** The first words after a card that do not answer it get one line that they were seen; from there the human talks. */
export function hearBesideRequests(work: Work): void {
  const current = currentCase(work);
  const unheard = (each: EvidenceRequest) => each.state === 'open' && each.heard === undefined;
  if (current === null || !current.requests.some(unheard)) return;
  changeCase(work, {
    requests: current.requests.map((each) => (unheard(each) ? { ...each, heard: true } : each)),
  });
  work.reply.says.push({ key: 'request-heard' });
}
