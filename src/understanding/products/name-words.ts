import { Characters } from '../characters.ts';
import { codeOf, NUMBER, UNKNOWN } from '../lexicon/concepts.ts';
import { begins } from '../sifting/edges.ts';

/** Words of these concepts may be part of a name. */
export const INSIDE = new Characters([
  ...['goods', 'email', 'account', 'promised', 'face', 'first', 'use', 'wallet', 'page', 'each', 'time'].map(
    codeOf,
  ),
  UNKNOWN,
  NUMBER,
]);
/** No name begins with these, nor goes on over the first of them. */
export const PARTICLES = new Characters(
  '的了我你您他她它们里在是把给和跟与被就都也那这个吧呢啊没不到说叫让嘅咗喺哋啲嗰佢唔',
);
const STOPWORDS: ReadonlySet<string> = new Set(
  'a an the my your his her our their this that these those i you he she it we they me him us them and or but so if for of to from in on at by with without about as is are was were be been am do does did done has have had having not no never yet still just only also paid pay paying bought buy buying purchased purchase ordered order got get received receive sent send gave give charged charge topped top add added want wanted need needed where when why how what which who never can could would should will one two three four five some any all more still than then there here now today yesterday last next after before via using used use wrong right other another same new old via per each every says said say show shows showing shown missing activated active delivered purchasing choosing choose chose chosen subtotal total amount compare vs versus instead whole entire such quite thanks thank please hello hi dear sir discount tax x'.split(
    ' ',
  ),
);

const SHORTENED = begins(
  /^(?:i|it|that|there|what|we|you|he|she|they|who|here|let|do|did|does|is|was|are|has|have|had|can|could|won|would)n?'|^x\d{1,3}$/,
);

/** No English name goes on over one of these, in lower case: a word of telling, also a shortened one, or how many. */
export function isStopword(word: string): boolean {
  return STOPWORDS.has(word) || SHORTENED.test(word);
}
