import type { Understood } from './understood.ts';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const FOREIGN =
  /[\p{Script=Hangul}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Thai}\p{Script=Hebrew}\p{Script=Devanagari}]/gu;
const LATIN_WORD = /(?<![A-Za-z0-9])[A-Za-z]{2,20}(?![A-Za-z0-9-])/g;
/** The words Chinese sentences are built with, whatever other words they hold. */
const CHINESE_GLUE = /[的是了没不在有我你吗呢被把给这那就也还都]/;
const OTHER_LATIN =
  /\b(?:el|la|los|las|que|por|mi|pero|pedido|pago|pagu[eé]|le|les|une|est|pas|mon|je|commande|und|nicht|ich|das|ist|der|die|bestellung|não|meu|para|saya|tidak|untuk|của|tôi|ho|pagato|ordine|non)\b/gi;
const ENGLISH =
  /\b(?:the|i|my|is|was|it|and|to|of|for|not|no|yes|paid|pay|payment|order|money|but|you|have|has|did|do|can|when|how|what|where|why|account|code|key|with|at|on|in|by|refund|still|never|got|today|yesterday)\b/gi;
const ADDRESSES = /[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/[^\s]{1,2000}/g;

function count(text: string, shape: RegExp): number {
  return text.match(shape)?.length ?? 0;
}

/** The language of a text: where it mixes, the one its sentences are built in. */
export function readLanguage(whole: string): Understood['language'] {
  const text = /@|:\/\//.test(whole) ? whole.replace(ADDRESSES, ' ') : whole;
  const han = count(text, HAN);
  const foreign = count(text, KANA) + count(text, FOREIGN);
  const latin = count(text, LATIN_WORD);
  if (foreign > 0 && foreign * 3 >= han && foreign >= latin) return 'other';
  if (han > 0 && (han >= latin || CHINESE_GLUE.test(text) || han * 2 >= latin)) return 'zh';
  if (latin === 0) return /\b(?:AM|PM)\b/i.test(text) ? 'en' : 'other';
  return count(text, OTHER_LATIN) > count(text, ENGLISH) ? 'other' : 'en';
}
