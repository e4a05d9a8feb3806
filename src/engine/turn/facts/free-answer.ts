import { FACT_NAMES, type FactName, type NamedValue } from '../../../domain/fact.ts';
import { MEANINGS, type Meaning } from '../../../understanding/answering/meanings.ts';
import { factsAmong } from '../../escalation/preflight.ts';
import type { Flows, WaitingState } from '../../flow/flows.ts';
import type { Tools } from '../../tools.ts';
import { openRequests } from '../at-desk/requests.ts';
import { dossierOf } from '../dossier.ts';
import type { ReadText } from '../foreknowledge.ts';
import { gapsToAsk } from '../routes/picked.ts';
import { folded, madeOf, wordsOf } from '../word-match.ts';
import type { Work } from '../work.ts';
import { ACCOUNT_WORDS, GAME_SERVER, PLAYER_WORDS } from './account-shapes.ts';
import { isGoing } from './going.ts';
import { isNoReference, productFacts } from './stated-in.ts';

/** The value in a text that answers one question, or `null` where it cannot be one. */
type Shape = (text: string) => string | null;

const LONGEST_NAME = 60;
const LONGEST_DESCRIPTION = 200;
const SENTENCE = /[。！？!?；;]/;

function short(text: string): string | null {
  return text.length <= LONGEST_NAME && !/[。！？!?]./.test(text) ? text : null;
}

/** What a character of a game is told by where the account has no digit. */
const IN_GAME = new RegExp(`${PLAYER_WORDS}|${GAME_SERVER}|\\b(?:id|user ?name|nick ?name)\\b`, 'i');

/** A recharge account: as a contact, or a character and where it plays (微信区 战神 小鱼). */
function target(text: string): string | null {
  return IN_GAME.test(text) ? short(text) : account(text);
}

/** Days and sums (11.24), and the hotlines one complains to (12315, 95017), are written like an account. */
const NO_ACCOUNT = /^\d{1,4}(?:[.-]\d{1,2}){1,2}$/;
const FEW_DIGITS = /^\d{1,5}$/;
const CALLED = new RegExp(`${ACCOUNT_WORDS}|户号|号码|number`, 'i');

/** An account or a contact: one run with a digit or an @ in it, and few words around it; next to none around few digits. */
function account(text: string): string | null {
  const around = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const run = text.match(/[\w@.+-]{4,}/g)?.find((each) => /[\d@]/.test(each) && !NO_ACCOUNT.test(each));
  if (run === undefined || (FEW_DIGITS.test(run) && around > 2 && !CALLED.test(text))) return null;
  return around <= 10 && text.split(/\s+/).length <= 6 && !SENTENCE.test(text) ? run : null;
}

function orderNumber(text: string): string | null {
  const run = /[A-Za-z0-9][\w-]{3,39}/.exec(text)?.[0];
  const around = text.replace(run ?? '', '').replace(/\W/gu, '').length;
  const words = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return run !== undefined && /\d/.test(run) && around <= 12 && words <= 8 ? run : null;
}

/** What a number is called: with its number alone it describes nothing. */
const NUMBER_NAMES =
  /(?:商户|商家|交易)?(?:订单编?|流水|单)号|\b(?:order|transaction|merchant|number|id|no)\b/giu;

/** Where it was looked for is not how it looked. */
const OF_LOOKING = /回收站|筛选|垃圾箱|\b(?:trash|bin|filters?|spam)\b/i;

/** What a name of goods has none of: somebody who does something, a time, a question. */
const NO_NAME =
  /[我你您他她吗呢]|[说给试等](?!品)|怎么|为什么|哪|明天|今天|昨天|\d+ ?(?:小时|分钟|天)(?!卡)|是(?:不是|的)|\b(?:i|you|he|she|they|we|where|what|why|how|when|who|is|are|was|were|do|does|did|have|has|had|can|could|will|would|not|still|waiting|please|thanks?|n'?t)\b/iu;

/** A sentence in a language that is not read: no se donde esta el numero. In words. */
const LONGEST_NAME_OF_GOODS = 6;

function nameOfGoods(text: string): string | null {
  const name = text.replace(/^(?:it'?s|it (?:is|was)|that'?s|就是|是|买的是?)\s*/iu, '');
  const words = name.match(/[\p{Script=Latin}'’]+/gu)?.length ?? 0;
  return words > LONGEST_NAME_OF_GOODS || NO_NAME.test(name) ? null : short(name);
}

/** A few words beside whatever numbers stand in the text. */
function description(text: string): string | null {
  const words = text.replace(/[\w-]*\d[\w-]*/g, '').replace(NUMBER_NAMES, '');
  return text.length <= LONGEST_DESCRIPTION && /\p{Script=Han}{2}|[a-z]{3}/iu.test(words) ? text : null;
}

/** Facts whose value is whatever the customer writes when asked for exactly that. */
const FREE_FORM: Partial<Record<FactName, Shape>> = {
  product: nameOfGoods,
  shop: short,
  contact: account,
  recharge_account: target,
  order_before: (text) => (OF_LOOKING.test(text) ? null : description(text)),
  trouble: description,
  shop_order_id: orderNumber,
};

/** A sentence that answers a question of before, or of nobody's, is not what is asked for: 等了还是那样 names no goods. */
const ANSWERS_ELSE: Partial<Record<FactName, readonly Meaning[]>> = {
  product: MEANINGS.filter((meaning) => !['card_key', 'top_up', 'licence'].includes(meaning)),
  order_before: ['same', 'other', 'mistaken', 'unsure', 'how', 'lack', 'pending', 'settled'],
  trouble: ['unsure', 'how', 'lack', 'settled'],
};

/** A sum or a time alone is no trouble: 金额是 98. Words that say one are left once the facts are taken out. */
function onlyFacts({ text, says }: ReadText, told: readonly NamedValue[]): boolean {
  if (told.every(({ name }) => name === 'product' || name === 'product_kind')) return false;
  const spans = Object.values(says.facts).flatMap((fact) => (fact === null ? [] : [fact.span]));
  const isFact = (at: number) => spans.some(([from, to]) => from <= at && at < to);
  const left = text.replace(/./gs, (sign, at: number) => (isFact(at) ? ' ' : sign));
  return (left.match(/\p{Script=Han}|[a-z]{2,}/giu)?.length ?? 0) < 6;
}

/** Facts that are described: other facts in the words are part of it. */
const DESCRIBED: ReadonlySet<FactName> = new Set(['order_before', 'trouble']);

/** What the wallet or bank shows is not what the order showed: 微信账单能看到扣款成功. */
const OF_WALLET = /账单|扣款|扣费|扣了|流水|零钱|银行|\b(?:bill|statement|wallet|bank|charged|debited)\b/i;
const OF_ORDER = /订单|单子|下单|商品|数量|[待已]发货|列表|\b(?:orders?|items?|list)\b/i;

function ofWalletOnly({ text, says }: ReadText): boolean {
  return OF_WALLET.test(text) && !OF_ORDER.test(text) && says.facts.product === null;
}

/** What the order showed tells nothing of logins: 第一行就是，写着待发货. */
const SHOWED = /写着|显示|状态|[待已][发付收完]|\b(?:said|showed|marked|status)\b/iu;
const OF_LOGIN: readonly Meaning[] = ['same', 'other'];

function answersElse(name: FactName, read: ReadText): boolean {
  const { says, meant } = read;
  if (name === 'order_before' && ofWalletOnly(read)) return true;
  const lookedInVain = name === 'order_before' && meant({ about: '', among: ['not_there'] }) !== null;
  if (lookedInVain && !OF_ORDER.test(read.text)) return true;
  if (name === 'product' && says.loss_type !== null) return true;
  const among = ANSWERS_ELSE[name] ?? [];
  const isState = name === 'order_before' && SHOWED.test(read.text);
  return (
    meant({ about: '', among: isState ? among.filter((each) => !OF_LOGIN.includes(each)) : among }) !== null
  );
}

/** Whoever is asked why a thing cannot be had gives the reason in words, or the thing after all. */
function givesReason(name: FactName, { text }: ReadText, { lackOf }: WaitingState): boolean {
  if (lackOf === null) return false;
  return name === 'order_before' ? !OF_ORDER.test(text) : name === 'product' || name === 'shop';
}

/** Words that keep the talk going and state nothing: 好的我找找, hold on. */
export function isFiller(text: string, { texts }: Pick<Tools, 'texts'>): boolean {
  if (isGoing(text)) return true;
  return madeOf(text, wordsOf(['cue-filler', 'cue-yes', 'cue-no', 'cue-thanks', 'cue-cannot'], texts));
}

/** A yes or no and nothing else, which answers no question that asks which one it is. An "ok" only says that it was heard. */
export function isBareYesOrNo(text: string, { texts }: Pick<Tools, 'texts'>): boolean {
  return (
    madeOf(text, wordsOf(['cue-yes', 'cue-no', 'cue-cannot', 'cue-polite'], texts)) &&
    !madeOf(text, wordsOf(['cue-filler', 'cue-heard', 'cue-thanks', 'cue-polite'], texts))
  );
}

/** Words of a button, of whichever question: they answer that question and name nothing. */
function isOptionWord(text: string, { flows, texts }: Tools): boolean {
  const words =
    optionWords.get(flows) ??
    new Set(
      flows.questions
        .flatMap(({ options }) => options)
        .flatMap(({ label, facts }) => (facts?.product_kind === undefined ? wordsOf([label], texts) : [])),
    );
  optionWords.set(flows, words);
  return words.has(folded(text));
}
const optionWords = new WeakMap<Flows, ReadonlySet<string>>();

/** The fact that is asked for in free words now, where one is. */
function wantedFact(work: Work, pending: WaitingState, tools: Tools): FactName | undefined {
  const { plan } = tools;
  const lacking = pending.offers === 'gaps' ? factsAmong(gapsToAsk(work, tools)) : [];
  const asked = [...lacking, ...openRequests(work).flatMap(({ item }) => plan.rules[item].facts)];
  const wanted = pending.fact
    ? [pending.fact]
    : pending.evidence
      ? plan.rules[pending.evidence].facts
      : asked;
  const { facts } = dossierOf(work);
  // Where all of it is known, the customer went back to change it.
  const changing = wanted.every((name) => facts[name] !== undefined);
  const open = (name: FactName) => changing || facts[name] === undefined || asked.includes(name);
  return wanted.find((name) => name in FREE_FORM && open(name));
}

/** The value of what was asked, where the question wants free words and the text says nothing else. */
export function freeAnswer(
  work: Work,
  read: ReadText,
  stated: readonly NamedValue[],
  pending: WaitingState,
  tools: Tools,
): NamedValue[] {
  const text = read.text.trim();
  const { kind, secrets } = read.says;
  if (kind === 'question' || secrets.length > 0) return [];
  const name = wantedFact(work, pending, tools);
  // "It should be …" is how the right account is told, too, and that it went wrong is known.
  const isTarget = name === 'recharge_account';
  if (kind === 'correction' && !isTarget && name !== 'trouble') return [];
  // Where somebody plays is part of who they are there.
  const isPart = (each: NamedValue) => each.name === 'recharge_account' && IN_GAME.test(text);
  const told = stated.filter((each) => !(isTarget && (each.name === 'loss_claimed' || isPart(each))));
  if (name === undefined || isFiller(text, tools) || isOptionWord(text, tools)) return [];
  if (told.length > 0 && !DESCRIBED.has(name)) return [];
  if (name === 'trouble' && onlyFacts(read, told)) return [];
  if (answersElse(name, read) || givesReason(name, read, pending)) return [];
  const value = FREE_FORM[name]?.(text) ?? null;
  if (value === null) return [];
  const facts = name === 'product' ? productFacts(value, tools.shop) : [{ name, value } as NamedValue];
  return facts.filter(isNoReference);
}

/** What a corrected line says now in place of the free words that were filed from it. */
export function freeAnswerAgain(work: Work, line: number, text: string, tools: Tools): NamedValue[] {
  const { facts } = dossierOf(work);
  return FACT_NAMES.flatMap((name) => {
    const shape = FREE_FORM[name];
    const fact = facts[name];
    if (shape === undefined || fact === undefined || fact.standing === 'unobtainable') return [];
    if (fact.source.kind !== 'message' || fact.source.id !== String(line)) return [];
    const value = isFiller(text, tools) ? null : shape(text.trim());
    return value === null ? [] : [{ name, value } as NamedValue];
  });
}
