import { type Wish, wishIn } from './wish.ts';

const OLD_ZH =
  '(?:原来|之前|上次|上回|刚才|先前|上一?个|同一?个?|还是(?:那|这|同|上)一?个?)(?:的)?(?:那一?个?|这一?个?)?';
const SIGNS: readonly RegExp[] = [
  new RegExp(
    `^(?:我|还是|就是|要|想|接着|继续|打开|重开|再|查|看|说|问|找|[\\s\\p{P}])*${OLD_ZH}(?:案子|案件|单子|一?单|订单|申诉|事情?|问题)(?:又|还|再|接着|继续|没|[\\p{P}\\s]|$)`,
    'u',
  ),
  /^(?:我又来|我回来)(?:了|啦)|(?:重新打开|重开|再打开|恢复)(?:一下)?(?:这个|那个|我的|之前的|上次的|原来的)*(?:案子|案件|申诉|工单)/u,
  /\b(?:re-?open|go back to|back to|continue|pick up)\b.{0,16}\b(?:case|appeal|ticket|order|one|claim)\b/i,
  /^(?:hi|hello|it'?s|me|i'?m|sorry|again|about|with|the|my|and|[\W])*(?:same|old|previous|earlier|last|first) (?:order|case|problem|issue|one|appeal)\b/i,
  /^(?:hi|hello|ok|sorry|well|[\W])*(?:it'?s me|i'?m back|me) again\b|^i'?m back\b/i,
];

/** Whoever comes back with what was over: 我又来了 同一单又没了, reopen my case. A question, and another order, are none of it. */
const WISH: Wish<'back'> = {
  longest: 60,
  notSo: [
    /[?？]|吗|怎么|多久|谢|别的|另一?[个单笔]|新的?(?:一?单|订单|问题)|解决了|好了|到了|\b(?:thanks?|thank you|another|different|new (?:order|case|one|problem)|solved|fixed|arrived|how|when|why)\b/iu,
  ],
  signs: [['back', SIGNS]],
};

export function isBack(text: string): boolean {
  return wishIn(text, WISH) !== null;
}
