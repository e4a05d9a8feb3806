/**
 * Words of talk that say nothing by themselves, as alternatives of a pattern with the flags `iu`. They may be repeated,
 * with others beside them that none of them begins or makes up: a text then splits in one way only.
 */

const ZH = '哦|噢|啊|诶|欸|嗯|呃|唉|哎呀?|咦|哈|糟糕|晕|等一?下|等等|不好意思|抱歉|对不起|麻烦';
const EN =
  'ok(?:ay)?|oh|ah|ugh|hey|wow|hm+|no|yes|yeah|yep|well|wait|oops|sorry|please|pls|actually|just|never ?mind|nvm|forget it';

/** What a text opens with, and the signs between: 哦 等等, oh wait. */
export const OPENING = `${ZH}|(?:${EN})(?!\\w)|[\\s\\p{P}\\p{S}]`;

/** Since when, and how it came about: 刚才, 终于, 自己. */
export const LATELY = '已经|刚才?|现在|终于|突然|忽然|自己|又|都|就';
