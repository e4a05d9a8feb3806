import { type Wish, wishIn } from './wish.ts';

const SIGNS: readonly RegExp[] = [
  /退(?:款|钱|掉|给我|我|了)?(?:[吧呗嘛]|算了|得了|[行好]吗|可以吗|行不行)/u,
  /(?:[想要]|给我|帮我|申请|可以|能|请|麻烦|直接|赶紧)(?:你们|店家|商家)?(?:全额|全部|直接)?退/u,
  /\brefund (?:me|it|my|the|this|please|pls|then|now)\b|\b(?:want|need|give|please|pls|then|just|can|could|like|demand|get)\b.{0,16}\brefund\b/i,
];

const WISH: Wish<'refund'> = {
  longest: 40,
  // What was done already, or is shown, is what happened.
  notSo: [
    /已|成功|到账|显示|写|状态|账单|应该|好像|可能|自动|原路|[没未别被]|不(?:要|用|想|给)|退了(?![吧呗嘛])/u,
    /\b(?:says?|shows?|is|was|were|been|got|already|ha[sd]|have|status|not|never|don't|refunded)\b/i,
  ],
  signs: [['refund', SIGNS]],
};

/** Whether a text asks for the money back, which says nothing of money that came back: 那退款吧, then refund me. */
export function wishesRefund(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
