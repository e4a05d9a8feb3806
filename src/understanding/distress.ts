/** Longer texts are pasted pages and forwarded chats: whoever says this says it in few words. In UTF-16 units. */
const LONGEST = 400;

const SIGNS: readonly RegExp[] = [
  /不想(?:再)?活|活不下去|活够了|活着(?:也|还|都|真)?(?:没(?:有)?|无)(?:什么|啥)?意[思义]|生无可恋|轻生|遗书|一死了之|没(?:有)?活路/u,
  /(?:想|要|去|不如|准备|打算|干脆)(?:去)?(?:自杀|自尽|寻死|跳(?:楼|河|江|海|桥)|上吊|割腕|喝农药|了结(?:自己|生命)|死了算了)|死了算了|死给你们?看|^我?想死[了啊吧]?[\p{P}\s]*$|想死的心/u,
  /\b(?:kill(?:ing)?|hang(?:ing)?|hurt(?:ing)?|harm(?:ing)?) my ?self\b|\bend(?:ing)? (?:my (?:own )?life|it all)\b|\bsuicid(?:e|al)\b|\bself.?harm/i,
  /\b(?:want|wanna|going|rather) (?:to )?die\b|\bwanna die\b|\bdon.?t (?:want|wanna) (?:to )?(?:live|be alive|be here anymore)\b|\bno reason to live\b|\bbetter off dead\b|\bcan.?t go on living\b/i,
];
/** Told of a game, a machine or somebody who was frightened to death by a bill. */
const NOT_SO =
  /(?:页面|手机|电脑|程序|系统|游戏里|角色|人物|怪物|boss).{0,4}(?:死|自杀|跳楼)|防自杀|自杀(?:小队|式)|suicide squad/iu;

/**
 * Whether somebody says that they do not want to live, in either language: words of despair about the money alone ("急死",
 * "气死我了", "this is killing me") are none. Errs on the side of hearing it. Pure; linear in the length of the text.
 */
export function speaksOfDying(text: string): boolean {
  const said = text.normalize('NFKC').replaceAll('’', "'");
  return said.length <= LONGEST && !NOT_SO.test(said) && SIGNS.some((sign) => sign.test(said));
}
