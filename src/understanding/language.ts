import { Characters } from './characters.ts';
import { holds } from './sifting/matches.ts';
import { sifted } from './sifting/sieve.ts';
import type { Understood } from './understood.ts';

/** The words Chinese sentences are built with, whatever other words they hold. */
const CHINESE_GLUE = sifted(/[的是了没不在有我你吗呢被把给这那就也还都]/);
/** An accented letter is part of a word: payé is not "pay". */
const OTHER_LATIN =
  /(?<![\p{L}\d_])(?:el|la|los|las|que|por|mi|pero|pedido|pago|pagu[eé]|le|les|une|est|pas|mon|je|commande|und|nicht|ich|das|ist|der|die|bestellung|não|meu|para|saya|tidak|untuk|của|tôi|ho|pagato|ordine|non|hola|gracias|nada|d[oó]lares|lleg[oó]|tengo|entiendo|hablo|c[oó]digo|recib[ií]|ingl[eé]s|español|quiero|dinero|dónde|bonjour|salut|merci|j'ai|payé|reçu|rien|vous|nous|avec|mais|où|anglais|français|comprends|parle|argent)(?![\p{L}\d_])/giu;
const ENGLISH =
  /(?<![\p{L}\d_])(?:the|i|my|is|was|it|and|to|of|for|not|no|yes|paid|pay|payment|order|money|but|you|have|has|did|do|can|when|how|what|where|why|account|code|key|with|at|on|in|by|refund|still|never|got|today|yesterday)(?![\p{L}\d_])/giu;
const ADDRESSES = /[\w.+-]{1,64}@[\w.-]{1,64}|https?:\/\/[^\s]{1,2000}/g;
/** Scripts that neither Chinese nor English is written in: kana, Cyrillic, Hebrew, Arabic, Devanagari, Thai, Hangul. */
const FOREIGN = new Characters(
  '',
  [0x400, 0x530],
  [0x590, 0x700],
  [0x900, 0x980],
  [0xe00, 0xe80],
  [0x3040, 0x3100],
  [0xac00, 0xd7b0],
);

interface Scripts {
  han: number;
  foreign: number;
  /** Words of at least two Latin letters that are no part of an id. */
  latin: number;
}

function isLetter(code: number): boolean {
  return (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);
}

function isDigit(code: number): boolean {
  return code > 0x2f && code < 0x3a;
}

function scriptsOf(text: string): Scripts {
  const scripts = { han: 0, foreign: 0, latin: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code)) {
      let end = at + 1;
      while (isLetter(text.charCodeAt(end))) end++;
      const joined = isDigit(text.charCodeAt(at - 1)) || isDigit(text.charCodeAt(end));
      if (end - at > 1 && !joined) scripts.latin++;
      at = end - 1;
    } else if (code >= 0x3400 && code < 0xa000) scripts.han++;
    else if (FOREIGN.has(code)) scripts.foreign++;
  }
  return scripts;
}

function count(text: string, shape: RegExp): number {
  return text.match(shape)?.length ?? 0;
}

/** The language of a text: where it mixes, the one its sentences are built in. */
export function readLanguage(whole: string): Understood['language'] {
  const text = /@|:\/\//.test(whole) ? whole.replace(ADDRESSES, ' ') : whole;
  const { han, foreign, latin } = scriptsOf(text);
  if (foreign > 0 && foreign * 3 >= han && foreign >= latin) return 'other';
  if (han > 0 && (han * 2 >= latin || holds(CHINESE_GLUE, text))) return 'zh';
  if (latin === 0) return /\b(?:AM|PM)\b/i.test(text) ? 'en' : 'other';
  const others = count(text, OTHER_LATIN);
  return others > 0 && others > count(text, ENGLISH) ? 'other' : 'en';
}

/** So many words, or letters of another script, that are of neither language are no name and no loan. */
const SURELY = { words: 2, letters: 5 };

/** Whether a text is written in a language that is neither Chinese nor English, beyond a word or a name. */
export function isForeign(text: string): boolean {
  if (readLanguage(text) !== 'other') return false;
  return scriptsOf(text).foreign >= SURELY.letters || count(text, OTHER_LATIN) >= SURELY.words;
}
