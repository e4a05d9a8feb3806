const SIGNS: readonly RegExp[] = [
  /不想(?:再)?活|活不下去|活够了|活着(?:也|还|都|真)?(?:没(?:有)?|无)(?:什么|啥)?意[思义]|生无可恋|轻生|遗书|一死了之|没(?:有)?活路|(?:不知道?|不晓得)(?:该)?(?:怎么|咋)活|没法(?:子)?活|活着(?:干嘛|干什么|有什么用)|(?:我|就|都|也|真)(?:也|就|都|真的?){0,4}不活了|活不(?:了了|成了|起了)|想不开|(?:没有|没)了?(?:活着|活)的?(?:意义|盼头|希望)|(?:走|上)(?:上)?绝路|一了百了|我.{0,4}撑不下去/u,
  /(?:想|要|去|不如|准备|打算|干脆)(?:去)?(?:自杀|自尽|寻死|跳(?:楼|河|江|海|桥)|上吊|割腕|喝农药|死了算了)|不如死了|死了算了|死给你们?看|(?:就|想|要|还不如)去死(?!机)|(?:想|要|从).{0,6}(?:楼|桥|天台|窗)(?:上|顶|户)?.{0,2}跳|(?:真|好|就|都)?想(?:从.{1,6})?跳下去|一头撞死|想死的心|(?:了结|结束)(?:我|自己)?的?(?:自己|生命)/u,
  /(?:^|[\s\p{P}]|真的?|好|很|都|我)想死(?!你|我|他|她|机|神|守|的)/u,
  /\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?) my ?self\b|\bend(?:ing)? (?:my (?:own )?life|it all)\b|\bself.?harm/i,
  /\b(?:i'?m|i am|feel(?:ing)?|am|thoughts? of|commit|about) suicid(?:e|al)\b|\bcommit(?:ting)? suicide\b/i,
  /\b(?:want|wanna|going) (?:to )?die\b|\bwanna die\b|\bdon.?t (?:want|wanna) (?:to )?(?:live|be alive|be here anymore)\b|\bno reason to live\b|\bbetter off dead\b|\bi (?:\w+ )?can(?:no|.)?t go on(?: living| like this| any ?(?:more|longer)|\W*$)|\bnot worth living\b|\bi(?:'d| would) rather be dead\b|\bwish i (?:was|were) dead\b|\bno (?:point|reason) (?:in )?(?:going on|to go on)\b|\bpoint (?:of|in) living\b|\bjump(?:ing)? off (?:a|the) (?:bridge|roof|building)\b/i,
];

/** What is said of a page, a machine or a game, taken out before the rest is heard. */
const OF_THINGS =
  /(?:页面|手机|电脑|程序|系统|一直|又|卡|死机|死循环|防)?(?:卡死|死机|死循环|防自杀)|自杀(?:小队|式)|(?:角色|人物|怪物|boss).{0,4}(?:死|自杀|跳楼)|suicide squad/giu;

/**
 * Whether somebody says that they do not want to live, in either language: words of despair about the money alone ("急死",
 * "气死我了", "this is killing me") are none. Errs on the side of hearing it. Pure; linear in the length of the text.
 */
export function speaksOfDying(text: string): boolean {
  const said = text.normalize('NFKC').replaceAll('’', "'").replace(OF_THINGS, ' ');
  return SIGNS.some((sign) => sign.test(said));
}
