import { z } from 'zod';
import { EVIDENCE_ITEMS, type EvidenceItem } from '../domain/evidence.ts';
import type { Locale } from '../domain/locale.ts';
import { simplified } from '../understanding/traditional.ts';

const cue = z.array(z.string().min(1)).min(1);
/** A cue is a word or phrase; `a + b` wants both, in any order; `^a` has to open what is said, or a part of it. */
const cues = z.strictObject({ 'zh-CN': cue, en: cue });

const key = z.string().regex(/^[a-z][a-z0-9-]*$/, 'the key of a text in flows/texts');

/**
 * `flows/questions.yaml`: what customers ask on the side, by words that give it away, and the text that answers; or the
 * piece of evidence they ask for, whose card says where it is found.
 */
export const questionsSchema = z.strictObject({
  topics: z
    .array(
      z.union([
        z.strictObject({
          answer: key,
          /** What answers it once support has the case. */
          with_desk: key.optional(),
          cues,
        }),
        z.strictObject({ where: z.enum(EVIDENCE_ITEMS), cues }),
      ]),
    )
    .min(1),
});
export type Questions = z.infer<typeof questionsSchema>;

/** What answers a question on the side. */
export type SideAnswer = { readonly answer: string } | { readonly where: EvidenceItem };

/** What a question, a demand for the money or a threat to complain looks like in each language; a cue alone ("refund") is neither. */
const ASKING: Readonly<Record<Locale, RegExp>> = {
  'zh-CN':
    /[?？]|吗|呢|么|什么|多久|几时|几点|几天|谁|哪|怎|咋|干[嘛吗]|为何|为啥|还是|多少|安全|想问|请问|意思|没看懂|听不懂|不明白|有没有|别告诉|不会截|有截图|截图有|法律依据|(?<!不)[要想]退(?!出)|要求(?:全额)?退|退我[钱款]|给我退|[要想去]投诉|[要想去](?:起诉|举报|曝光|拒付)|[能可]以?.{1,8}[不否]$|该找|告诉我|有完没完|(\p{Script=Han})不\1|系[咪唔]|点[搵样解]|边[度个]|乜|应该.{1,12}吧|[要想](?:取消|关掉?|停掉?)(?:自动|续费|扣款|订阅|会员)|别再扣|问个没完|问[这那]么多|12315|退钱|退[款掉了]?(?:[吧呗]|算了)|把钱退|退给我|还钱|还我钱/u,
  en: /\?|(?<!don.?t |not )\b(want|give|get|need) (a|my|me|the)\b.{0,12}\b(refund|money)|(?<!don.?t |not )\b(?:want|wanna|need|demand)(?:ing|ed)?\b.{0,24}\brefund(?:ed)?\b|\brefund (me|my|it|please|pls|then)\b|\bjust refund\b|\b(file|make|lodge) (a|my) (complaint|dispute)\b|\bto complain\b|\bcharge ?back\b|\b(?:call|phon)(?:e|ing)? (?:my|the) bank\b|\bsu(?:e|ing) (?:you|them|the shop)\b|\breporting you\b|\b(?:so|too) many questions\b|\b(?:keep|stop) asking\b|don.?t understand|don.?t tell|legal basis|\bstop (?:the charg|(?:being )?charg|taking money|auto)|\bcancel (?:my |the )?(?:subscription|auto)|not following|\b(?:tell|show) me (?:who|how|what|when|where|why|if|whether)\b|^(?:(?:so|and|but|ok|okay|then|well|um|sorry|hey|pls|please)\b[, ]*)*(anybody|anyone|who|whos|what|whats|when|whens|where|wheres|why|how|hows|is|are|do|does|did|can|could|should|will|would|am)\b|\b(how (long|much)|is it|can i|do i|should i|will i|are you)\b/i,
};

/**
 * What answers a question on the side, `null` where the text asks none that is known here.
 * The topic with the longest matching cue wins; the other language's cues count as well, since people mix them.
 */
export function answersFrom(
  questions: Questions,
): (text: string, locale: Locale, withDesk?: boolean) => SideAnswer | null {
  const topics = questions.topics.map((topic) => ({
    topic,
    cues: { 'zh-CN': topic.cues['zh-CN'].map(cueOf), en: topic.cues.en.map(cueOf) },
  }));
  return (text, locale, withDesk = false) => {
    const said = Array.from(text.normalize('NFKC').toLowerCase(), simplified).join('');
    const languages: readonly Locale[] = locale === 'en' ? ['en', 'zh-CN'] : ['zh-CN', 'en'];
    for (const language of languages) {
      if (!ASKING[language].test(said)) continue;
      let best: { topic: Topic; weight: number } | null = null;
      for (const { topic, cues } of topics) {
        for (const cue of cues[language]) {
          const weight = cue.parts.every((isIn) => isIn(said)) ? cue.weight : 0;
          if (weight > (best?.weight ?? 0)) best = { topic, weight };
        }
      }
      if (best !== null) return sideAnswer(best.topic, withDesk);
    }
    return null;
  };
}

type Topic = Questions['topics'][number];

function sideAnswer(topic: Topic, withDesk: boolean): SideAnswer {
  if ('where' in topic) return { where: topic.where };
  return { answer: (withDesk ? topic.with_desk : undefined) ?? topic.answer };
}

interface Cue {
  readonly weight: number;
  readonly parts: readonly ((said: string) => boolean)[];
}

function cueOf(cue: string): Cue {
  const parts = cue
    .toLowerCase()
    .split('+')
    .map((part) => finderOf(part.trim()));
  return { weight: cue.length, parts };
}

function finderOf(part: string): (said: string) => boolean {
  if (part.startsWith('^')) {
    const opening = new RegExp(`(?:^|[\\p{P}\\s])${part.slice(1)}`, 'u');
    return (said) => opening.test(said);
  }
  if (!/^[\x20-\x7e]+$/.test(part)) return (said) => said.includes(part);
  const whole = new RegExp(`\\b${part.replace(/[^a-z0-9 ]/g, '.')}\\b`);
  return (said) => whole.test(said);
}
