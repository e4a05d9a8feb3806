import { OUTGOING_ASKS, type OutgoingAsk } from './ask.ts';
import { asksInChinese } from './chinese.ts';
import { asksInEnglish } from './english.ts';
import { fold, unspaced } from './fold.ts';

/** Addresses money goes to that nobody takes back from: Tron, Ethereum, Bitcoin. */
const WALLET = /\bT[1-9A-HJ-NP-Za-km-z]{33}\b|\b0x[0-9a-fA-F]{40}\b|\bbc1[0-9a-z]{25,60}\b/;
/** Addresses that exist to be paid through. */
const PAY_LINK =
  /https?:\/\/\S*(?:qr\.alipay|wxp|cashier|checkout|paypal\.me|\/pay\b|[/.-]pay[./-]|\bpay\.)|wxp:\/\/|paypal\.me\//i;

/**
 * What a reply asks the customer for that a shop never asks for: a fee, a password, a code, a card key, another payment,
 * a payment to somebody or somewhere new, their screen. Empty for everything a shop may say. In the order of
 * {@link OUTGOING_ASKS}; the languages are mixed freely, and neither odd letters nor odd spacing hides anything.
 */
export function judgeOutgoing(text: string): readonly OutgoingAsk[] {
  const folded = fold(text);
  const found = new Set<OutgoingAsk>([
    ...asksInChinese(folded),
    ...asksInEnglish(unspaced(folded)),
    ...(WALLET.test(text.normalize('NFKC')) || PAY_LINK.test(text.normalize('NFKC'))
      ? ['payee' as const]
      : []),
  ]);
  return OUTGOING_ASKS.filter((ask) => found.has(ask));
}
