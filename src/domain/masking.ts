/** The last four characters, fewer where the id is so short that four would give it away: `…9012`. */
export function maskId(id: string): string {
  const plain = id.replace(/\s/g, '');
  return `…${plain.slice(plain.length - shownOf(plain))}`;
}

/** Both ends, for a sentence that should let a reader recognise the number: `4200…9012`. */
export function abbreviateId(id: string): string {
  const plain = id.replace(/\s/g, '');
  return plain.length < 12 ? maskId(plain) : `${plain.slice(0, 4)}…${plain.slice(-4)}`;
}

function shownOf(plain: string): number {
  return Math.min(4, Math.floor(plain.length / 3));
}

/** `138****5678`; other countries' numbers keep their last digits only. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '');
  if (/^1\d{10}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(7)}`;
  return `****${digits.slice(digits.length - shownOf(digits))}`;
}

/** `****1234`, what a bank itself prints. */
export function maskCard(card: string): string {
  const digits = card.replace(/\D/g, '');
  return `****${digits.slice(digits.length - shownOf(digits))}`;
}

/** `l***@qq.com`: the first letter and the house, of each address where there are words around it. */
export function maskEmail(email: string): string {
  if (!email.includes('@')) return maskId(email);
  const masked = email.replace(/([\w+-])[\w.+-]*(@[\w.-]+)/g, '$1***$2');
  return masked === email ? maskId(email) : masked;
}

/** The family name of a Chinese name, the first letter of another: `张*`, `J***`. */
export function maskName(name: string): string {
  const letters = [...name.trim()];
  const [first = ''] = letters;
  return /^\p{Script=Han}/u.test(first) ? first + '*'.repeat(Math.max(1, letters.length - 1)) : `${first}***`;
}

/** A payee that is a person and not a shop: two or three Chinese characters. */
const PERSON = /^\p{Script=Han}{2,3}$/u;
const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;
const PHONE = /^[+\d\s-]{11,18}$/;
/** In somebody's sentence about an account, what could be the account: a word with a digit in it. */
const ACCOUNT_INSIDE = /(?<![\w.*@…-])(?=[\w.-]{0,40}\d)[\w.-]{4,}(?![\w@*])/g;

/** A contact or an account, also where the customer wrote it as a sentence: 微信号是lilei2000,手机138… */
export function maskContact(contact: string): string {
  const plain = contact.trim();
  if (EMAIL.test(plain)) return maskEmail(plain);
  if (PHONE.test(plain)) return maskPhone(plain);
  if (!/[\s\p{Script=Han}:：,，]/u.test(plain)) return maskId(plain);
  const masked = maskText(plain).replace(ACCOUNT_INSIDE, (word) => maskId(word));
  return masked === plain ? maskId(plain) : masked;
}

/** A person's name where the payee is one; a shop's name as it is. */
export function maskPayee(payee: string): string {
  return PERSON.test(payee) ? maskName(payee) : maskText(payee);
}

/** A receipt's fingerprint is grouped like a card's number; a group with a letter beside tells them apart. */
const INSIDE_TEXT =
  /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)|(?<!\d)(?<!\b(?=\d*[a-f])[\da-f]{4} )(\d{4}(?:[ -]\d{4}){2,}(?:[ -]\d{1,3})?(?! (?=\d*[a-f])[\da-f]{4}\b)|\d{13,}[Xx]?)(?!\d)|(?<!\d)((?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/g;

/** Free text with e-mails, phone, card, identity and payment numbers shortened where they stand. */
export function maskText(text: string): string {
  const halfWidth = text.replace(/[０-９＠．]/g, (letter) => letter.normalize('NFKC'));
  return halfWidth.replace(
    INSIDE_TEXT,
    (whole, email?: string, digits?: string, phone?: string) =>
      (email && maskEmail(email)) || (digits && maskId(digits)) || (phone && maskPhone(phone)) || whole,
  );
}
