/** What is kept as a keyed hash: who bought, and which account was to be topped up. */
export type ConcealedKind = 'contact' | 'recharge_account';

/** A keyed hash of a canonical contact or account; the same text gives the same token in every book. */
export type TokenOf = (kind: ConcealedKind, canonical: string) => string;

/** The one form a contact or account is compared in: half-width, lower-case, without separators or country code. */
export function canonicalContact(text: string): string {
  const plain = /^[!-~]+$/.test(text) ? text.toLowerCase() : bare(text);
  if (plain.includes('@')) return plain;
  const digits = plain.replace(/[-()+.]/g, '');
  return /^(?:0086|86)?1[3-9]\d{9}$/.test(digits) ? digits.slice(-11) : plain;
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\p{Z}\p{M}]/gu, '');
}

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const WORD = /(?<![\w.@-])(?=[\w.-]{0,40}\d)[\w.-]{4,40}(?![\w@])/g;

/** What in somebody's words may be the contact or account, canonical: the whole, and each address or number inside. */
export function contactsIn(text: string): readonly string[] {
  const plain = text.normalize('NFKC');
  const found = [text, ...(plain.match(EMAIL) ?? []), ...(plain.match(WORD) ?? [])];
  return [...new Set(found.map(canonicalContact))].filter((each) => each !== '');
}
