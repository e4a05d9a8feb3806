/** What is denied in front of what it is instead: 不是没到，是给少了. */
const ZH =
  /(?:^|(?<=[，,。;；\s]))(?:其实|也|并|倒|又|可|我)*(?:不是说?|没有?说?|并非)(?:我|是)?((?:没|不|少)[^，,。.;；\s吗]{1,12})[，,。.;；\s]+(?=\S)/u;
/** It's not that there's no order, it's the wrong item. */
const EN =
  /(?:^|(?<=[.,;]\s?))(?:(?:well|no|so|and)[, ]+){0,4}(?:(?:it|that|i) ?(?:'?s|'?m|is|am)? ?not|it is ?n'?t|not) (?:that|like|saying|because)\b ?([^.,;]{3,50}?)(?:[.,;]\s*(?:but )?|\s+but\s+|\s+-+\s+)(?=\S)/i;

export interface DeniedFirst {
  readonly denied: string;
  /** The text without it. */
  readonly rest: string;
}

/** `null` where nothing is denied in front of something else. */
export function deniedFirst(text: string): DeniedFirst | null {
  const match = ZH.exec(text) ?? EN.exec(text.replaceAll('’', "'"));
  if (match === null) return null;
  const [whole, denied = ''] = match;
  return { denied, rest: text.slice(0, match.index) + text.slice(match.index + whole.length) };
}
