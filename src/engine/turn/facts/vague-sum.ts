const VAGUE_SUM =
  /^[差不多大概大约就\s]{0,6}\d{1,4}(?:多|来|出头)(?:块|元)?钱?吧?$|(?:[一二两三四五六七八九几]{2}十|(?<![一二两三四五六七八九几\d])[一二两三四五六七八九几\d]+[十百千]?[来多几])(?:块|元)|(?:十几|几十|几百|好几)[块元百]|\b(?:some|about|around|roughly|like) (?:thirty|forty|fifty|sixty|twenty|a hundred|\d+)(?:ish)? (?:bucks|dollars|quid|euros?|pounds?)\b|\b\d+ ?(?:to|-) ?\d+ (?:bucks|dollars|quid|euros?|pounds?)\b/i;

/** 五六十块, 三十来块, some thirty bucks: nobody finds a payment by that. */
export function isVagueSum(text: string): boolean {
  return VAGUE_SUM.test(text);
}
