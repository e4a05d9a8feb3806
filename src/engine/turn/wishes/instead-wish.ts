import { type Wish, wishIn } from './wish.ts';

const SIGNS: readonly RegExp[] = [
  /换(?:一?[个张份]|成?新的?|货|卡|码)|(?:补|重新?)发(?!票)|(?:发|给|要)我?(?:一?[个张份])?新的|退(?:款|钱|我|给我|回来)/u,
  /\breplac(?:e|ed|ing|ement)\b|\b(?:new|another|working|different) (?:one|code|key|card|licen[cs]e)\b|\bexchange\b|\brefund(?:ed)?\b|\bmoney back\b/i,
];

const WISH: Wish<'instead'> = {
  longest: 60,
  notSo: [
    /[?？]|吗|怎么|不(?:要|用|想|能|给|退|行)|[没别被]|已经?|退了|\b(?:not|no|never|don'?t|won'?t|how|why|when|already|was|were|got|gave|had)\b/iu,
  ],
  signs: [['instead', SIGNS]],
};

/** Whether a text says what is to be given for goods that are no good: replacement please, 换一个, 退款吧. */
export function wishesInstead(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
