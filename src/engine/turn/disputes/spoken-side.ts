import type { Locale } from '../../../domain/locale.ts';
import { LOCALES } from '../../../domain/locale.ts';
import type { Tools } from '../../tools.ts';
import { factPhrase } from '../facts/state-facts.ts';
import { folded, madeOf, wordsOf } from '../word-match.ts';
import type { Work } from '../work.ts';
import { asksOnlySides, type Dispute, openDisputes, type Side } from './disputes.ts';

/** An answer to "which of the two?" is short; in a longer text there is more than that. In UTF-16 units. */
const LONGEST = 60;

/** Where a version comes from, as people call it. */
const SOURCES: Readonly<Record<Side['from'], RegExp>> = {
  words:
    /[我俺](?:自己)?(?:刚才|前面|之前)?(?:说|写|打|发|输|填|记|报)的|\bwhat i (?:said|typed|wrote|told)|\bi (?:said|typed|wrote)\b|\bmy (?:message|words)|\bmine\b/i,
  paper:
    /截图|图片|图[上里]|照片|材料|账单|凭证|单据|小票|收据|短信|通知|文件|记录|\b(?:screenshot|picture|photo|image|bill|statement|receipt|notice|text message|sms|documents?|evidence|file)\b/i,
  number: /单号|交易号|号码|那个号|\bnumber\b/i,
};
const WRONG =
  /不对|错|不准|不是|有误|\b(?:wrong|incorrect|mistaken?|typo|not (?:right|correct))\b|n't (?:right|correct)/i;
const RIGHT = /对|为准|没错|正确|准确|按|照|是|\b(?:right|correct|go (?:with|by)|use|trust|true|it'?s|is)\b/i;
/** The customer's own version was a slip. */
const SLIPPED =
  /[记打写说看输填弄搞]错|口误|手误|\b(?:my (?:mistake|bad)|typo|i (?:mistyped|misremembered|was wrong|got it wrong))\b/i;
const FIRST = /第一个|前一个|前面那?个|前者|上面那?个|\b(?:first|former|1st)\b/i;
const SECOND = /第二个|后一个|后面那?个|后者|下面那?个|\b(?:second|latter|2nd)\b/i;

/** The side of the dispute that was put which a text calls right, in whatever words; `null` where it calls neither so. */
export function spokenSide(work: Work, text: string, tools: Pick<Tools, 'texts'>): string | null {
  const said = text.normalize('NFKC').trim();
  const alive = work.conversation.prompt?.buttons ?? [];
  const dispute = openDisputes(work).find(({ sides }) =>
    sides.every((side) => alive.some(({ option }) => option === side.option)),
  );
  if (dispute === undefined || said === '' || said.length > LONGEST) return null;
  const side = byValue(work, dispute, said, tools) ?? bySource(dispute, said) ?? byPlace(dispute, said);
  return side?.option ?? null;
}

/** Whether somebody who was asked nothing else does not know which is right. */
export function cannotTell({ conversation }: Work, text: string, { texts }: Pick<Tools, 'texts'>): boolean {
  return (
    asksOnlySides(conversation.prompt) && madeOf(text, wordsOf(['option-not-sure', 'cue-polite'], texts))
  );
}

/** Digits as they are said, with the point of a sum; the dots of …2345 are none. */
const RUNS = /[a-z\d]*\d(?:[a-z\d]|\.\d)*/gi;
/** What is set against the right one: 不是7890. */
const SET_AGAINST = /(?:不是|而不是|\bnot)\s*(?:[^\d，,。]{0,4})[a-z\d.]*\d[a-z\d.]*/gi;

/** By its number or the end of it (2345那个对), or by its name (支付宝). Any other number is a third version. */
function byValue(
  work: Work,
  { name, sides }: Dispute,
  said: string,
  { texts }: Pick<Tools, 'texts'>,
): Side | null {
  const rest = withoutSlips(said).replace(SET_AGAINST, ' ');
  const runs = rest.match(RUNS) ?? [];
  const labels = (side: Side, locale: Locale) =>
    texts.word(factPhrase(name, side.value, locale, work.now), locale);
  const named = sides.filter((side) => {
    const words = LOCALES.map((locale) => labels(side, locale));
    const parts = [...words, plain(side)].flatMap((each) => each.match(RUNS) ?? []);
    if (runs.length > 0) return runs.every((run) => parts.some((part) => isEnd(run, part)));
    return words.some((each) => folded(rest).includes(folded(each)));
  });
  const [side] = named;
  if (side === undefined || named.length > 1 || WRONG.test(rest)) return null;
  // Whoever slipped does not stay with their own: 98 打错了.
  const others = sides.filter(({ from }) => from !== 'words');
  return side.from === 'words' && isSlipBeside(said) ? (others[0] ?? null) : side;
}

/** Without the clauses that only say that there was a slip, and which version it was: 是68 我打错了, 98是我看错了，是68. */
function withoutSlips(said: string): string {
  const clauses = said.split(CLAUSE_ENDS).filter((clause) => clause.trim() !== '');
  const right = clauses.filter(
    (clause) => !(SLIPPED.test(clause) || (WRONG.test(clause) && !/\d/.test(clause))),
  );
  return right.some((clause) => /\d/.test(clause)) ? right.join(' ') : said;
}
function isSlipBeside(said: string): boolean {
  return said.split(CLAUSE_ENDS).some((clause) => SLIPPED.test(clause) && !/\d/.test(clause));
}

/** A space is one beside Chinese. */
const CLAUSE_ENDS = /[，,。；;!！]\s*|\.\s+|(?<=\p{Script=Han})\s+|\s+(?=\p{Script=Han})/u;

function plain({ value }: Side): string {
  return typeof value === 'string' ? value : '';
}

/** 2345 of 42…2345, 68 of 68.00; one digit alone is no end of anything. */
function isEnd(run: string, part: string): boolean {
  const [short, long] = [run.toLowerCase(), part.toLowerCase()];
  return Number(short) === Number(long) || short === long || (short.length >= 3 && long.endsWith(short));
}

/** By where it comes from: 以截图为准, my message was wrong. Each clause has a say, and they must agree. */
function bySource({ sides }: Dispute, said: string): Side | null {
  const [one, other] = sides;
  if (one.from === other.from || /\d{2}/.test(said)) return null;
  const votes = said.split(/[，,。；;]/).flatMap((clause) => {
    const meant = sides.filter(({ from }) => SOURCES[from].test(clause));
    const [side] = meant;
    if (meant.length === 0 && SLIPPED.test(clause)) return sides.filter(({ from }) => from !== 'words');
    if (meant.length !== 1 || side === undefined) return [];
    if (WRONG.test(clause)) return [side === one ? other : one];
    return RIGHT.test(clause) ? [side] : [];
  });
  return new Set(votes).size === 1 ? (votes[0] ?? null) : null;
}

/** By its place in the question. */
function byPlace({ sides: [one, other] }: Dispute, said: string): Side | null {
  const [first, second] = [FIRST.test(said), SECOND.test(said)];
  if (first === second || /\d{2}/.test(said)) return null;
  const [meant, rest] = first ? [one, other] : [other, one];
  return WRONG.test(said) ? rest : meant;
}
