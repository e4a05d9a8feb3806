import type { LossCue } from './loss-cues-zh.ts';

const NOT = "(?:not|never|n't|didnt|hasnt|havent|dont|doesnt|cant|wasnt|isnt|no)";
const GOODS =
  '(?:keys?|codes?|licen[sc]es?|items?|goods|products?|e-?mails?|card|cards|top[- ]?up|credits?|gems|coins|subscription|it|anything|delivery|refresh|points|account|diamonds|nothing|order|them|stuff)';

function cue(pattern: string): RegExp {
  return new RegExp(pattern, 'i');
}

/** Cues in English. Every gap is bounded, so that reading stays linear. */
export const ENGLISH_CUES: readonly LossCue[] = [
  [
    'charged_page_stalled',
    6,
    cue(
      `(?<!(?:payment|transaction|charge)(?: is)? )(?:still|shows?(?: as)?|says?|showing|marked(?: as)?|status(?: is| still)?|remains?|appears as|as|is) ?:?(?:still )?["']?(?:unpaid|not paid|awaiting payment|pending payment|payment pending|waiting for payment|pending)\\b(?! (?:in|on|at|with) (?:my|the) (?:bank|paypal|wallet|card|app))`,
    ),
  ],
  [
    'charged_page_stalled',
    4,
    /\b(?:stuck|spinn(?:ing|er)|spins|keeps? (?:on )?(?:loading|spinning)|kept (?:loading|spinning)|still loading|never loads?|froze|frozen|hangs?|hanging|blank (?:page|screen)|white (?:page|screen)|page (?:crashed|timed out|died)|timed out|session (?:has )?expired|logged me out|nothing happen(?:ed|s))\b/i,
  ],
  [
    'charged_page_stalled',
    4,
    cue(
      `(?:${NOT} (?:re-?direct|go(?:ne)? back|jump|return)|without (?:leading|redirecting|taking)|no (?:re-?direct|confirmation page|success page)|(?:asks?|wants?|tells?|telling|wanting) me to pay|(?:need|have) to pay again|asking (?:me )?(?:to|for) (?:pay|payment) again|(?:confirmation|success) (?:page|screen) (?:never|did ?n[o']t|wasn't)|(?:went|sent me|kicked me|jumped|took me|threw me) (?:right )?back to (?:the )?(?:cart|checkout|payment|home|start|shop)|still processing|${NOT} (?:been )?detected?)`,
    ),
  ],
  [
    'paid_no_order',
    6,
    cue(
      `\\b(?:(?:no|zero) orders?\\b(?! (?:number|id|no\\b|confirmation e))|without (?:an? )?order|no (?:record|trace|sign) of (?:my|the|any|an) ?(?:order|purchase)|(?:order (?:list|history|page)|orders(?: page| list)?|my orders) (?:is|are|was|shows?|page is) (?:still |completely |totally |just |all ){0,2}(?:empty|blank|nothing|none))`,
    ),
  ],
  [
    'paid_no_order',
    6,
    cue(
      `order(?:s)? (?:was|is|were|are|has|have|does|did|do|had)? ?${NOT} (?:been )?(?:there|show(?:n|ing|s)?|list(?:ed|ing)?|creat(?:ed|e)|found|exist|appear(?:ed|ing)?|generated?|placed|recorded|in my)`,
    ),
  ],
  [
    'paid_no_order',
    6,
    cue(
      `(?:can't|cannot|can not|couldn't|could not|unable to|cant|don't|do not|didn't|not) (?:find|see|locate|show(?:ing)?) (?:my |the |any |an |this )?(?:order|purchase)(?! (?:number|no\\b|id\\b|confirmation))|nothing (?:in|under|on) (?:my|the) orders?|order without|(?:order|purchase)s? (?:is |was |are )?(?:nowhere|not anywhere)|(?:order|purchase)s? (?:isn't|isnt|wasn't|aren't) (?:anywhere|there|in the list)|(?:isn't|is not|isnt|wasn't) (?:in|under) (?:my|the) (?:orders?|order list|order history)`,
    ),
  ],
  [
    'deleted_or_overwritten',
    8,
    cue(
      `\\b(?:(?:order|purchase|orders)\\b[^.!?\\n]{0,60}|it(?:'s| is| was| has| had| just)?(?: (?!money)\\w{1,10}){0,3} )(?:disappear|vanish|(?<!money (?:is |was |has |has been )?)\\bgone\\b|erased|deleted|removed|overwritten|wiped|went missing|is missing now)`,
    ),
  ],
  [
    'deleted_or_overwritten',
    8,
    /\b(?:yesterday|earlier|before|at first|this morning|last night)\b[^.!?\n]{0,20} (?:could|can) (?:still )?(?:open|see|find|view)\b|\b(?:could|can) (?:still )?(?:open|see|find|view) (?:it|the order|my order) (?:yesterday|earlier|before|at first|this morning|last night)|\b(?:was|were|used to be|had been) (?:right |still )?(?:there|in (?:my|the) (?:list|orders?|history|account))\b|now (?:it )?shows? (?:something else|another|a different|someone|somebody)|(?:deleted|erased|removed|overwrote|wiped) my order|turned into (?:someone|another|a different)|where my order (?:used to be|was)/i,
  ],
  [
    'goods_missing',
    4.5,
    cue(
      `${NOT} (?:yet |even |ever |actually |really |been |have |has |to )?(?:get|got|gotten|receiv(?:ed|e|ing)|recieve(?:d)?|deliver(?:ed)?|sent|send|given|given me|show(?:n)? me|see) ?(?:yet )?(?:my |the |a |an |any |of )?(?:\\w{1,12} ){0,3}${GOODS}\\b`,
    ),
  ],
  [
    'goods_missing',
    4.5,
    cue(
      `${NOT} (?:yet |been |have |has )?(?:arrive|arrived|landed|delivered|credited|activated?|topped up|loaded|come|came|added|been credited|received|shown up)\\b`,
    ),
  ],
  [
    'goods_missing',
    4.5,
    cue(
      `\\bno (?:keys?|codes?|licen[sc]e(?: key)?|activation code|delivery|goods|item|top[- ]?up|e-?mail)\\b|missing (?:keys?|codes?|licen[sc]e|items?)|(?:code|key) (?:is |was |field is )?(?:empty|blank|missing)|(?:still |i'm |am )waiting (?:for|on) (?:my|the) (?:\\w{1,10} )?(?:code|key|item|delivery|credits?)|where(?:'s| is) my (?:\\w{1,10} )?(?:code|key|item|card|credits?|game)`,
    ),
  ],
  [
    'goods_missing',
    6,
    /\border(?: status)? (?:shows?|says?|is|was|marked|appears)(?: as| it's| it is)? (?:paid|complete[d]?|successful|delivered|done|fulfilled)\b[^.!?\n]{0,30}\b(?:no|nothing|without|not|never|n't)\b/i,
  ],
  // "Paid and got nothing" does not say yet whether there is an order.
  [
    'goods_missing',
    2,
    /\b(?:paid|pay|payed|bought|charged)\b[^.!?\n]{0,30}\b(?:(?:got|received|have|get|but|and|for) (?:absolutely )?nothing|didn't get (?:it|anything))\b/i,
  ],
  [
    'wrong_account_or_platform',
    7,
    /\bwrong (?:e-?mail|account|address|site|website|shop|store|server|region|platform|user ?name|user ?id|uid|id|number|phone|game|login|profile|person)\b|\b(?:typo|mistake) in (?:my|the) (?:e-?mail|account|address|id|user ?name|uid)|\b(?:mistyped|misspell(?:ed|t)|mis-typed)\b/i,
  ],
  [
    'wrong_account_or_platform',
    6,
    /\bwent to (?:some(?:one|body)|another|a stranger|the wrong|a different)\b|\b(?:put|used|entered|typed|gave|picked)\b[^.!?\n]{0,30}\bby mistake\b|\b(?:different|another|other|someone else's|old|friend's) (?:account|e-?mail|login|store|shop|profile)\b|\b(?:used|entered|typed|gave) my (?:\w{1,8} )?(?:account|e-?mail|login|number|id)\b[^.\n]{0,12}\binstead\b|(?:entered|used|typed|picked|chose) (?:in )?the wrong/i,
  ],
  [
    'not_charged',
    5,
    cue(
      `(?:${NOT} (?:been |actually |get |got )?charged|no money (?:was |has been |is |has )?(?:left|taken|gone|deducted|charged)|nothing (?:was |has been |is )?(?:deducted|taken|charged)|money (?:was |is )?(?:not|never) (?:taken|deducted)|(?:don't|do not|didn't) see (?:any|a|the) (?:charge|deduction)|no (?:charge|deduction) (?:in|on|from) my|never (?:took|left|charged))`,
    ),
  ],
  [
    'not_charged',
    5,
    cue(
      `payment (?:keeps? )?(?:fail(?:ed|s|ing)?|declined|rejected|was (?:declined|rejected|cancel+ed)|(?:did|does) ?(?:not|n't) (?:go|work)|never went|won't go)|(?:can't|cannot|can not|unable to|couldn't|cant|won't let me) (?:pay|check ?out|complete (?:the )?payment)|card (?:was |is |got |keeps (?:getting|being) )?(?:declined|rejected|refused)|cancel+ed (?:the|my) payment|qr code (?:expired|doesn't|does not|won't)`,
    ),
  ],
  [
    'other',
    4,
    /\b(?:already (?:been )?(?:used|redeemed|activated)|invalid (?:code|key)|(?:code|key)[^.\n]{0,20}invalid|(?:doesn't|does not|don't|didn't|not) work(?:ing)?|stopped working|expired after|accidentally (?:paid|payed|bought|ordered)|by accident|bought (?:the wrong|twice|two)|made a mistake in the currency|change my mind|banned|wrong (?:item|product|code|key))\b/i,
  ],
  [
    'other',
    3,
    /\b(?:charged|paid|billed|debited|deducted|taken)(?: me| my card)? (?:twice|(?:two|2|three|3) times)\b|\bdouble[- ]charged\b/i,
  ],
  ['other', 3, /\b(?:verification|unlock|release|security) (?:fee|deposit|payment)\b|\bdeposit to\b/i],
];
