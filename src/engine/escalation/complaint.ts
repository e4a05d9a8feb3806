import { known, NUMBER_FACTS, type NumberFact } from '../../domain/fact.ts';
import { fitted, type Piece } from '../../domain/fit.ts';
import { formatInstant } from '../../domain/format.ts';
import type { Locale } from '../../domain/locale.ts';
import { lengthOf, onOneLine, shorten } from '../../domain/shorten.ts';
import type { Texts } from '../ports/texts.ts';
import { shopNameIn } from '../shop.ts';
import { formWords } from './form-words.ts';
import type { Route } from './schema.ts';
import { type Situation, shopInQuestion } from './situation.ts';

/** A text to paste, in one language. */
export interface ComplaintText {
  readonly locale: Locale;
  readonly words: string;
  /** As the form counts. */
  readonly length: number;
  readonly max: number | null;
}

export interface Wording {
  readonly situation: Situation;
  readonly locale: Locale;
  readonly texts: Texts;
  /** The customer speaks, of the shop or to it; or a plaintiff is spoken of before a court. */
  readonly voice: 'of_shop' | 'to_shop' | 'court';
}

const STORIES = { of_shop: 'escalation', to_shop: 'escalation', court: 'escalation-court' } as const;
const ANSWERS = { of_shop: 'escalation', to_shop: 'escalation-to', court: 'escalation-court' } as const;

/** Room for a product and a shop in the fullest wording and in the next. */
const NAME_LENGTHS = [60, 24] as const;
/** Room for what is wrong in the customer's own words. */
const TROUBLE_LENGTH = 60;
const GLUE: Readonly<Record<Locale, string>> = { 'zh-CN': '', en: ' ' };

/** What happened to the order, as a clause: `“我的订单”里没有这一单`. */
function whatHappened({ situation, locale, texts }: Wording): string {
  const { facts, lossType } = situation.case;
  const seen = known(facts, 'order_seen')?.value;
  const kind = known(facts, 'product_kind')?.value;
  const trouble = shorten(onOneLine(known(facts, 'trouble')?.value ?? ''), TROUBLE_LENGTH);
  const key = (() => {
    switch (lossType) {
      case 'charged_page_stalled':
        return seen === 'unpaid' ? 'unpaid' : 'page-stuck';
      case 'paid_no_order':
        return 'no-order';
      case 'deleted_or_overwritten':
        return seen === 'changed' ? 'changed' : 'gone';
      case 'goods_missing':
        return kind === undefined ? 'goods-missing' : `goods-missing-${kind.replaceAll('_', '-')}`;
      case 'other':
        return trouble === '' ? 'something' : 'told';
      default:
        return 'other';
    }
  })();
  return texts.word({ key: `escalation-what-${key}`, args: { trouble } }, locale);
}

/** The shop as the customer calls it, else as it calls itself where it is the one in question. */
export function shopName({
  situation,
  locale,
  texts,
}: Pick<Wording, 'situation' | 'locale' | 'texts'>): string {
  const ours = shopInQuestion(situation) === 'ours' ? (shopNameIn(situation.shop, locale) ?? '') : '';
  return formWords(situation.case.facts, 'shop', locale, texts) || ours;
}

/** When, where, how, what for, how much, and what happened; the fullest first. */
export function storyWordings(wording: Wording): readonly string[] {
  const { situation, locale, texts, voice } = wording;
  const { facts } = situation.case;
  const fact = (name: 'paid_at' | 'payment_channel' | 'amount' | 'product') =>
    formWords(facts, name, locale, texts);
  const paidAt = fact('paid_at');
  const when = locale === 'zh-CN' ? paidAt.replace(' ', '') : paidAt.replace(/ (?=\d{2}:)/, ' at ');
  const shop = shopName(wording);
  const channel = known(facts, 'payment_channel')?.value === 'other' ? '' : fact('payment_channel');
  const story = (names: { readonly product: string; readonly shop: string }) =>
    texts.word(
      {
        key: `${STORIES[voice]}-story`,
        args: { when, channel, amount: fact('amount'), what: whatHappened(wording), ...names },
      },
      locale,
    );
  const named = NAME_LENGTHS.map((max) =>
    story({ product: shorten(fact('product'), max), shop: shorten(shop, max) }),
  );
  return [
    ...named,
    story({ product: shorten(fact('product'), NAME_LENGTHS[1]), shop: '' }),
    story({ product: '', shop: '' }),
  ];
}

/** How the customer's own bill calls a number. */
export function numberName(
  name: NumberFact,
  { situation, locale, texts }: Pick<Wording, 'situation' | 'locale' | 'texts'>,
): string {
  const channel = known(situation.case.facts, 'payment_channel')?.value;
  const bill = channel === 'alipay' || channel === 'wechat' ? channel : 'other';
  const key = name === 'shop_order_id' ? 'shop-order-id' : `${name.replaceAll('_', '-')}-${bill}`;
  return texts.word({ key: `escalation-number-${key}` }, locale);
}

/** One sentence of numbers. The first wording has all, the others fewer; each number is whole or not there. */
function numberWordings(names: readonly NumberFact[], wording: Wording): readonly string[] {
  const { situation, locale, texts } = wording;
  const known = names.flatMap((name) => {
    const id = formWords(situation.case.facts, name, locale, texts);
    if (id === '') return [];
    return [texts.word({ key: 'escalation-number', args: { name: numberName(name, wording), id } }, locale)];
  });
  const comma = texts.word({ key: 'escalation-comma' }, locale);
  const sentence = (some: readonly string[]) =>
    capital(texts.word({ key: 'escalation-numbers', args: { numbers: some.join(comma) } }, locale));
  return known.length < 2
    ? known.map((one) => sentence([one]))
    : [known, ...known.map((one) => [one])].map(sentence);
}

/** All numbers in one sentence; empty where there is none. */
export function numberSentence(wording: Wording): string {
  return numberWordings(NUMBER_FACTS, wording)[0] ?? '';
}

/** What the shop was asked and what it said, as far as the case knows. */
export function shopAnswer({ situation, locale, texts, voice }: Wording): string {
  const { case: theCase, answerDue, now } = situation;
  const { decision, handedOverAt, reference } = theCase;
  if (handedOverAt === null) return '';
  const day = (at: number) => formatInstant(at, locale).replace(/ \d{2}:\d{2}$/, '');
  const args = { reference, asked: day(handedOverAt), until: day(now), answered: '' };
  if (decision?.kind === 'rejected') {
    return texts.word(
      { key: `${ANSWERS[voice]}-shop-refused`, args: { ...args, answered: day(decision.at) } },
      locale,
    );
  }
  const overrun = decision === null && answerDue !== null && answerDue <= now;
  return texts.word({ key: `${ANSWERS[voice]}-shop-${overrun ? 'silent' : 'asked'}`, args }, locale);
}

/** What the complaint asks for. */
export function demandWords(
  { demand }: Pick<Route, 'demand'>,
  { situation, locale, texts }: Wording,
): string {
  const amount = formWords(situation.case.facts, 'amount', locale, texts);
  return texts.word({ key: `escalation-demand-${demand.replaceAll('_', '-')}`, args: { amount } }, locale);
}

/** The harmless causes the customer has ruled out. */
function checksWords({ situation, locale, texts }: Wording): string {
  const results = new Map(situation.case.checks.map(({ check, result }) => [check, result]));
  const ruledOut = [...results].filter(([, result]) => result === 'ruled_out').map(([check]) => check);
  if (ruledOut.length === 0) return '';
  const checks = ruledOut.map((check) =>
    texts.word({ key: `escalation-checked-${check.replaceAll('_', '-')}` }, locale),
  );
  const list = checks.join(texts.word({ key: 'escalation-comma' }, locale));
  return texts.word({ key: 'escalation-checked', args: { checks: list } }, locale);
}

/**
 * The text of a complaint: what happened, the numbers, the demand; then, where there is room, what the shop said and
 * what the customer has checked. Within the route's limit as the form counts; numbers whole or left out.
 */
export function complaintText(route: Pick<Route, 'limits' | 'demand'>, wording: Wording): ComplaintText {
  const { max = null, count = 'utf16' } = route.limits.text ?? {};
  const pieces: readonly Piece[] = [
    { wordings: storyWordings(wording), keep: 1, grow: 3 },
    { wordings: numberWordings(['transaction_id', 'merchant_order_id'], wording), keep: 2, grow: 1 },
    // Only the shop itself knows its own number.
    { wordings: numberWordings(['shop_order_id'], wording), keep: null, grow: 4 },
    { wordings: [shopAnswer(wording)], keep: null, grow: 5 },
    { wordings: [checksWords(wording)], keep: null, grow: 6 },
    { wordings: [demandWords(route, wording)], keep: 3, grow: 2 },
  ];
  const words = fitted(pieces, max, count, GLUE[wording.locale]);
  return { locale: wording.locale, words, length: lengthOf(words, count), max };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
