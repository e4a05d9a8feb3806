import type { Understood } from './understood.ts';

const ENGLISH =
  /\b(?:the|i|my|is|was|it|and|to|of|for|not|no|yes|paid|pay|payment|order|money|but|you|have|has|did|do|can|when|how|what|where|why|order|account|code|key|with|at|on|in|by|refund|hello|hi|thanks?|please|ok|okay|still|never|got|sorry|today|yesterday|wrong|charged|stuck|bought|nothing)\b/gi;
const OTHER_LATIN =
  /\b(?:el|la|los|las|que|por|mi|pero|pedido|pago|pagu[eé]|le|les|une|est|pas|mon|je|commande|und|nicht|ich|das|ist|der|die|bestellung|não|meu|para|saya|tidak|untuk|của|tôi|ho|pagato|ordine|non)\b/gi;

function count(text: string, shape: RegExp): number {
  let found = 0;
  for (const _ of text.matchAll(shape)) found++;
  return found;
}

/** The language of a text: where it mixes, the one its sentences are built in. */
export function readLanguage(whole: string): Understood['language'] {
  const text = whole.replace(/[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/[^\s]{1,2000}/g, ' ');
  const han = count(text, /\p{Script=Han}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const foreign =
    kana + count(text, /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}]/gu);
  const latin = count(text, /(?<![A-Za-z0-9])[A-Za-z]{2,20}(?![A-Za-z0-9-])/g);
  if (foreign > 0 && foreign * 3 >= han && foreign >= latin) return 'other';
  if (han > 0 && han >= latin) return 'zh';
  const english = count(text, ENGLISH);
  if (count(text, OTHER_LATIN) > english) return 'other';
  if (english > 0 || (latin > 0 && latin <= 3)) return 'en';
  return 'other';
}
