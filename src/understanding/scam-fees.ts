import type { Found } from './found.ts';
import { codeOf } from './lexicon/concepts.ts';
import { type Frame, frame } from './lexicon/frame.ts';
import { frameIndex } from './lexicon/frame-index.ts';
import type { Tagged } from './lexicon/tag.ts';
import { firstMatch, holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';

const MACROS = {
  /** Who asks, or that something is asked. */
  ASKS: 'ask|need|human|person|want',
  /** Ways for money to leave, cards bought and codes scanned among them. */
  PAYS: 'pay|topup|buy|charge|turn|ship|money|qr',
  /** What is promised in return; a shop never takes money for any of it. */
  GAIN: 'unlock|refund|ship|active|deposit|help|make|arrive',
} as const;

/** Somebody asks for money that is no price: for a deposit, or before they give back, release or verify something. */
const DEMANDS = [
  'ASKS <3 first? <2 PAYS <<4 deposit|unlock',
  'ASKS <2 first <2 PAYS <<5 GAIN',
  'ASKS <3 PAYS <<4 first <2 GAIN',
  'ASKS <3 goods <3 unlock',
  'first <2 PAYS <4 deposit|unlock',
  'first <3 deposit',
  'PAYS <3 deposit <4 first|unlock|refund|make',
  'deposit <<4 first|unlock|need',
  'ASKS <3 deposit',
  'refund|ship|unlock <2 need <2 PAYS <2 fee|deposit',
  'ASKS <3 buy <3 goods <<5 unlock|ship|help|refund',
  'ASKS <2 PAYS <3 unlock|active',
  'PAYS <3 first <2 refund|ship|unlock',
  'unlock <2 deposit|fee',
  'ASKS <4 fee <<5 first|refund|unlock',
  'refund <2 need <2 fee',
  'ask unlock <4 first|#',
  'ask first <2 unlock',
  'deposit <3 look|see|arrive',
  'need <1 first <2 unlock',
  'PAYS # <2 unlock|active',
  'deposit <<4 look|see|arrive <1 order',
  'deposit <2 first',
  'deposit <<4 need|ask <1 #',
].map((pattern) => frame(pattern, MACROS));
const MAY_MATCH = frameIndex(DEMANDS);

const NOT = codeOf('not');
/** Our own sentence, or a customer's "do you ask for fees?", is no demand. */
const ASKED_WHETHER = sifted(
  /^(?:你们)?(?:会不会|会|是不是|要不要|需不需要|do you|will you|is there|are there)/i,
);
const WHO_ASKS =
  /(?:我们|店里|本店)?(?:不会|从不|不收|不用|不需要|无需|never|don't|do not|won't|no need to)[^,。;\n]{0,6}$/i;

/** A link where a fee is to be paid. */
const LURED = sifted(
  /(?:缴|付|交|pay)[^\n]{0,40}(?:费|金|税|fee|charge)[^\n]{0,40}\b[a-z0-9-]{2,24}\.(?:cn|cc|top|com|info|ly|xyz|net|vip|club|online|site|shop|icu|link)\b|\b[a-z0-9-]{2,24}\.(?:cn|cc|top|com|info|ly|xyz|net|vip|club|online|site|shop|icu|link)\b[^\n]{0,20}(?:缴|付|交|pay)[^\n]{0,20}(?:费|金|税|fee)/i,
);
/** Once more, before anything comes: 他叫我再付50. */
const AGAIN = sifted(
  /(?:他|她|对方|客服|卖家|店家|群主)(?:们)?(?:又|还|就)?(?:叫|让|要)(?:我)?(?:再|另外)(?:付|转|交|充|打)(?!一遍|一次)[^,。\n]{0,10}|\b(?:he|she|they|the seller|support) (?:wants?|asked|told|keeps asking) (?:me )?to (?:pay|send|transfer) (?:another|more|an extra)\b[^,.\n]{0,12}/i,
);
/** Who warns of fraud demands nothing. */
const WARNING = sifted(/反诈|警惕|谨防|beware/i);

/** Where a text tells of somebody asking for an extra payment; amounts in there were not paid for the order. */
export function readScamDemands(text: string, tagged: Tagged): Found<string>[] {
  if (holds(ASKED_WHETHER, text) || holds(WARNING, text)) return [];
  const found: Found<string>[] = [];
  for (const shape of [LURED, AGAIN]) {
    const match = firstMatch(shape, text);
    if (match) found.push({ value: match[0], from: match.index, to: match.index + match[0].length });
  }
  for (const at of MAY_MATCH(tagged.set)) {
    const match = (DEMANDS[at] as Frame).shape.exec(tagged.tags);
    if (match === null || match[0].includes(NOT) || tagged.tags[match.index - 1] === NOT) continue;
    const from = tagged.from[match.index] as number;
    const to = tagged.to[match.index + match[0].length - 1] as number;
    if (WHO_ASKS.test(text.slice(Math.max(0, from - 14), from))) continue;
    found.push({ value: text.slice(from, to), from, to: endOfSum(text, to) });
  }
  return found;
}

/** The sum often stands behind the name of the fee: 先交保证金五百. */
function endOfSum(text: string, to: number): number {
  return to + (/^[^,。;\n]{0,10}/.exec(text.slice(to, to + 10))?.[0].length ?? 0);
}
