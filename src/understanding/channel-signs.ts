import type { PaymentChannel } from '../domain/payment-channel.ts';
import { pageOwner } from './bill-pages.ts';
import { channelsNamed, type NamedChannel } from './channel-names.ts';
import type { Claims } from './claims.ts';
import { clauseAfter, clauseBefore } from './clauses.ts';
import type { Found } from './found.ts';
import type { Tagged } from './lexicon/tag.ts';
import { begins, ends } from './sifting/edges.ts';
import { firstMatch, holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';
import type { Shows } from './weighing/judging.ts';
import { side } from './weighing/sides.ts';
import { hearAround } from './weighing/surroundings.ts';

/** A way to pay that is named, with what it shows to whoever weighs whether the money went that way. */
export interface ShownChannel extends Found<PaymentChannel> {
  readonly shows: Shows;
}

/** The wallet's name, but as an address, or a game's server: somebody wants to be written to, or signed in with it. */
const CONTACT_AFTER = begins(
  /^(?:号(?! ?\d{10})|群|大?区(?!别)|服(?!务)|读书|授权|视频号|豆|输入法|的?名字|登的|增值|客服|好友|联系|登录|登陆|登入|加(?!付)|小程序|公众号|里?聊|账号|名|昵称|头像|截图|多少|id\b| group| id\b| contact| account name)/i,
);
const CONTACT_BEFORE = ends(/(?:加|客服|联系|卖家|店家|对方的?|发|你们?的?|添加)(?:了|我|您|你|的)?$/);
const NEGATED = ends(
  /(?:不是|并非|不要|没用|没有用|没有|没|不用|而不是|不能用|别用|不走|唔系|唔是|\bnot(?: with| by| via| through| on)?|instead of|rather than|n't use|n't with|n't)(?:用|走|通过|刷)?[ ]?$/i,
);
/** Whether it would do is asked: do you take Amex, 支持花呗吗. */
const ASKED = ends(
  /(?:支持|能用|可以(?:用)?|收唔收|收不收|得唔得|能不能用|可不可以用|收不收|能走|能刷|可以刷)$|\b(?:do|can|could|will|would|does) (?:you|i|we|it|they) (?:guys )?(?:take|accept|support|use|pay (?:with|by|via))(?: an?| my)? $|\b(?:accept|take|support)s? $|(?:^|[.,;!?] )is $/i,
);
const ASKED_AFTER = begins(
  /^(?:[^,。;!\n]{0,6})(?:[?吗么嘛咩]|呀$|行不行|可以不|能不能)|^ (?:possible|accepted|okay|ok|available|supported|an option)\b/,
);
const WISHED = ends(/(?:想用|本来用|本想用|打算用|原本用|试了|先用|wanted to use|tried)(?:[^,。;]{0,3})$/i);
const FAILED_AFTER = begins(
  /^(?:[^,。;]{0,4}(?:打不开|冇得用|唔用得|用唔到|唔得|付不了|不能付|不行|失败|用不了|没扣|没有扣|不支持|没钱|余额不|不够|没余额|没绑)| (?:failed|didn't work|did not work|wouldn't work|wasn't|isn't|was not|is not))/i,
);
const USED_BEFORE = ends(
  /(?:用|是|系|通过|走|拿|从|改成?|换|使用|刷|with|via|by|through|using|used|from|was|on|my)[ ]?(?:的|了|my |the |a )?$/i,
);
const USED_AFTER = begins(
  /^(?:里|上|那边|钱包|余额|扫码|扫)?(?:已?经?付|支付|转|扣|扫|充|买|刷|账单|交易|正常|过咗| paid| payment| charged| receipt| took| pay)/i,
);
/** 付了15u: a sum in USDT beside a word of paying, where no channel is named. */
const IN_USDT = sifted(/(?<![\dA-Za-z.])\d{1,6}(?:\.\d{1,4})? ?(?<unit>u)(?![A-Za-z\d])/i);
const MOVED = sifted(/[付转收打充扣买]|\btrc|\bpaid|\bsent/i);
/** One or the other: whoever asks does not know. */
const EITHER = /^(?:还是|或者?|或是| or | or only |\/)$/i;
/** 不对,是微信: what follows puts the one before right. */
const RIGHTED = ends(
  /(?:不对|啊不|哦不|不是|[说记打写弄]错了?|更正|其实|no,? wait|no,? sorry|correction|scratch that|i mean|actually|meant|oops)[,:;. ]{0,2}(?:应该|是|用的?|it was|was|with|by|via| ){0,3}$/i,
);

const SIDES = {
  value: side('value'),
  word: side('word'),
  by: side('by'),
  why: side('why'),
  used: side('used'),
  place: side('place'),
  beside: side('beside'),
  count: side('count'),
  whole: side('whole'),
  asks: side('asks'),
} as const;

/** What the words right beside a name make of it. */
function whyAt(text: string, from: number, to: number): string {
  const before = clauseBefore(text, from, 12);
  const after = clauseAfter(text, to, 12);
  if (NEGATED.test(before)) return 'negated';
  if (RIGHTED.test(text.slice(Math.max(0, from - 20), from))) return 'righted';
  if (CONTACT_AFTER.test(after) || (CONTACT_BEFORE.test(before) && !USED_AFTER.test(after))) return 'contact';
  if (ASKED.test(before) && ASKED_AFTER.test(text.slice(to, to + 10))) return 'asked';
  if (FAILED_AFTER.test(after) || WISHED.test(before)) return 'failed';
  if (USED_BEFORE.test(before)) return USED_AFTER.test(after) ? 'both' : 'before';
  return USED_AFTER.test(after) ? 'after' : 'plain';
}

function isEither(text: string, all: readonly NamedChannel[], at: number): boolean {
  const [before, here, next] = [all[at - 1], all[at] as NamedChannel, all[at + 1]];
  const joined = (one: NamedChannel, other: NamedChannel): boolean =>
    one.value !== other.value && EITHER.test(text.slice(one.to, other.from));
  return (before !== undefined && joined(before, here)) || (next !== undefined && joined(here, next));
}

/** 62 fps, and letters amid the digits of a number. */
function isPart(text: string, { from, to }: NamedChannel): boolean {
  if (text.slice(from, to) === '分付' && /[\d一二三四五六七八九十]$/.test(text.slice(0, from))) return true;
  if (!/^[a-z]+$/i.test(text.slice(from, to))) return false;
  const [before, behind] = [text.slice(Math.max(0, from - 2), from), text.slice(to, to + 1)];
  return (
    (/\d$/.test(before) && /\d/.test(behind)) || (/\d ?$/.test(before) && /^fps$/i.test(text.slice(from, to)))
  );
}

/** A sum in USDT, and nothing else, is an amount. */
function isUnit(text: string, { value, from, to }: NamedChannel): boolean {
  return value === 'usdt' && /\d ?$/.test(text.slice(0, from)) && text.length - (to - from) < 10;
}

function paidInUsdt(text: string): Found<PaymentChannel> | null {
  const match = firstMatch(IN_USDT, text);
  if (match === null || !holds(MOVED, text)) return null;
  const to = match.index + match[0].length;
  return { value: 'usdt', from: to - 1, to };
}

interface Candidate extends Found<PaymentChannel> {
  /** How it is told: by name, by its sort, by the labels of a page, by the unit of a sum. */
  readonly by: 'name' | 'sort' | 'page' | 'sum';
}

function candidatesIn(text: string, claims: Claims, notice: boolean): Candidate[] {
  const all = channelsNamed(text);
  const named = all
    .filter(
      (each, at) =>
        !claims.taken(each.from, each.to) &&
        !isEither(text, all, at) &&
        !isUnit(text, each) &&
        !isPart(text, each),
    )
    .map(({ value, from, to, known }): Candidate => ({ value, from, to, by: known ? 'name' : 'sort' }));
  const page = notice ? pageOwner(text) : null;
  const sum = notice || named.some(({ value }) => value === 'usdt') ? null : paidInUsdt(text);
  return [
    ...named,
    ...(page ? [{ ...page, by: 'page' as const }] : []),
    ...(sum ? [{ ...sum, by: 'sum' as const }] : []),
  ];
}

/**
 * Every way to pay that a text names or shows (never concluded from an id); one or the other of which nobody knows is
 * none. `notice`: a machine wrote the text. Mentions are not claimed.
 */
export function channelsShown(text: string, tagged: Tagged, claims: Claims, notice: boolean): ShownChannel[] {
  const candidates = candidatesIn(text, claims, notice);
  const values = [...new Set(candidates.map(({ value }) => value))];
  const who = notice ? 'n' : 'p';
  const asks = String(/[?吗]/.test(text));
  return candidates.map(({ value, from, to, by }, at) => ({
    value,
    from,
    to,
    shows: (hear) => {
      const why = whyAt(text, from, to);
      const first = candidates.findIndex((each) => each.value === value) === at;
      hear(SIDES.value.sign(value, who));
      hear(SIDES.word.sign(text.slice(from, to).toLowerCase(), who));
      hear(SIDES.by.sign(by, value, who));
      hear(SIDES.why.sign(why, who));
      hear(SIDES.used.sign(why, value, by));
      hear(
        SIDES.place.sign(
          at === 0 ? 'first' : at === candidates.length - 1 ? 'last' : 'amid',
          String(first),
          who,
        ),
      );
      hear(SIDES.count.sign(String(Math.min(values.length, 4)), why, who));
      for (const other of values) if (other !== value) hear(SIDES.beside.sign(value, other, who));
      hear(SIDES.whole.sign(String(from === 0), String(to === text.length), value));
      hear(SIDES.asks.sign(asks, why));
      hearAround(text, tagged, { from, to }, hear, who);
    },
  }));
}
