import { type Wish, wishIn } from './wish.ts';

const WISH: Wish<'refund_one'> = {
  longest: 80,
  notSo: [
    /退了(?!吧|就|算)|已退|[没未别]退|不(?:用|要|想)退|退过|\b(?:was|were|been|got|already|not|never|don't) (?:\w+ )?refund/iu,
    /\brefunded (?:me )?(?:one|half|the)\b/iu,
  ],
  signs: [
    [
      'refund_one',
      [
        /退(?:回|还|掉|给我|我)*(?:其中|多(?:付|扣|收|出来?)?的?)*(?:那|的)?(?:一[笔次份单个]|多[付扣收]的)/u,
        /(?:多(?:付|扣|收|出来)的|重复(?:的|付的|扣的)|其中一|另外?一|第二)(?:那)?[一]?[笔次份单个]?(?:钱)?(?:请|麻烦|帮我|给我|能不能|可以|要|应该)*退/u,
        /\brefund (?:me )?(?:just |only )?(?:for )?(?:one|either|the (?:other|extra|second|duplicate)|half)\b/iu,
        /\b(?:want|need|like|get|give me|send) (?:just |only )?(?:one|the (?:other|extra|second|duplicate))(?: of them| payment| charge)? (?:back|refunded)\b/iu,
      ],
    ],
  ],
};

/** Whether who paid more than once asks for what was too much: 退一笔就行, just refund one of them. */
export function wishesRefundOfOne(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
