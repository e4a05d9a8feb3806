import { type AskRule, asksBy, type OutgoingAsk } from './ask.ts';

const GIVE =
  /\b(?:send|give|tell|share|sharing|giving|sending|provide|forward|read|repeat|show|confirm|reply with|hand(?: over)?|text|drop|let me have|dictate|post)\b(?! (?:us )?whether)|\bwhat(?:'s| is| was| code)\b|\b(?:i|we)(?:'d|'ll| would)? (?:just )?(?:need|require|like)\b|\b(?:may|can|could) i have\b|\b(?:type|enter|put|fill)\b(?=.{0,40}\b(?:here|below|this chat|form)\b)|\bplease$|\b(?:scratch|photo of|picture of)\b/;
const PAY =
  /\b(?:pay|paying|must be paid|send|cover|settle|remit|transfer(?! fee)|wire|top up|deposit \d|clear)\b|\b(?:is|are) (?:required|needed|due)\b|\byou(?:'ll)? (?:will )?(?:need|have) to\b|\b(?:we|i) (?:need|require)\b|\bapplies\b|\bkindly\b|\bthere's a\b|\bbefore we\b|\bfirst\b/;
const OURS =
  /we will send|we'll send|i'll send|i'm sending|has been sent|was sent|sent back|we sent|i've sent it/;

const RULES: readonly AskRule[] = [
  {
    ask: 'fee',
    object:
      /\b(?:fees?|charge|deposit|tax|taxes|verification payment|difference|surcharge|gas)\b|\btop up \d+|\b(?:release|unlock|unfreez|activation) ?(?:fee|payment)/,
    verb: PAY,
    reach: 45,
    unless: /\brefunded\b|\bmake up\b|\bon us\b|\bkept\b|\bwas taken\b|\bwaive|\bwe cover\b|\bwe paid\b/,
  },
  {
    ask: 'password',
    object: /\b(?:password|passcode|pin|login|passphrase|seed phrase)s?\b/,
    verb: GIVE,
    reach: 45,
  },
  {
    ask: 'password',
    object: /\bpassword\b/,
    verb: null,
    reach: 0,
    unless: /\b(?:reset|change|forgot|set|see|safe|masked|precaution|strong|manager|new|had)\b/,
  },
  {
    ask: 'code',
    object:
      /\b(?:otp|2fa|cvv|cvc)\b|\b(?:verification|one.?time|security|confirmation|sms|authentication|text|pass|\d.?digit|six.?digit)[ -]?(?:pass)?[ -]?(?:code|pin|number)s?\b|\bcode (?:did )?(?:you|from|we|that|on your|which was)\b|\bcode s? ?(?:sent|got)|\bnumbers? on the back\b|\bnumbers? from (?:the|your) (?:text|sms|message)|\b(?:6|six|4|four) ?(?:-)?digits?\b|\bsend (?:me|us) the code\b|\b(?:sent you|you) a code\b|\bthe code you\b/,
    verb: GIVE,
    reach: 45,
    unless: /\blast (?:4|four|six|6) digits of\b|\border code\b|\bdon't need to send\b/,
  },
  {
    ask: 'code',
    object: /\b(?:otp|2fa|cvv|cvc|verification code|one.?time code|security code)\b/,
    verb: null,
    reach: 0,
    unless: /\b(?:expires?|expired|get|page|request|resend|spam)\b/,
  },
  {
    ask: 'card_key',
    object:
      /\b(?:card|gift card|redeem|redemption|voucher|steam|unused|licen[cs]e|activation|cd)[ -]?(?:'s )?(?:card )?(?:\w+ )?(?:code|key|pin)s?\b|\bcards? and (?:send|give)|\bcard with the pin|\bthe code\b(?= ?$)/,
    verb: GIVE,
    reach: 45,
    unless: OURS,
  },
  {
    ask: 'payment',
    object:
      /\bpay (?:again|once more|one more time|twice|another|a second|\$?\d+)|\bpayment (?:again|one more time|once more)|\b(?:another|second|new|extra|one more|a small) (?:payment|transfer|\$?\d+)|\$?\d+ again\b|\b(?:money|funds|amount) (?:again|once more|one more time)\b|\brepeat the payment\b/,
    verb: /\b(?:please|need|could|can|must|have to|just|make|send|kindly|should|complete)\b/,
    reach: 40,
    unless: /\b(?:was|were|has been) (?:returned|sent back|refunded)\b/,
  },
  {
    ask: 'payment',
    object: /\b(?:top up|add|load|deposit|paying|by sending)\b.{0,16}\d/,
    verb: /\b(?:please|need|must|have to|kindly|verify|confirm)\b/,
    reach: 30,
  },
  {
    ask: 'payee',
    object:
      /\b(?:my|my friend's|this|our|new|following|another|safe|secure|personal|private) (?:\w+ )?(?:account|wallet|address|paypal|card|bank)\b|\b(?:account|wallet|iban|card) ?(?:number|address)?:? ?[a-z]{0,2}\d{6}|\biban\b|\bpaypal\.me|\bpay (?:here|me|us) |\bbitcoin\b|\bwallet\b|\busdt\b|\bdirectly\b/,
    verb: /\b(?:transfer|send|wire|pay|remit|move|deposit|use|make the payment)\b/,
    reach: 45,
    unless: OURS,
  },
  {
    ask: 'payee',
    object: /\bqr(?: code)?\b|\bpayment link\b|\bthis link\b|\bpay link\b|\bthe code and pay\b|https?/,
    verb: /\b(?:scan|use|open|pay|complete|click)\b(?=.*\b(?:pay|payment)\b)|\bpay (?:through|via|at|with)\b|\bscan this\b|\bscan\b/,
    reach: 45,
    unless: /\bdid you\b|\bexpired\b|\bor through\b/,
  },
  {
    ask: 'payee',
    object: /\b(?:whatsapp|telegram|wechat|signal)\b/,
    verb: /\badd me\b|\bpay me\b|\bmessage me\b/,
    reach: 30,
  },
  {
    ask: 'remote',
    object: /\bscreen\b|\banydesk\b|\bteamviewer\b|\bremote\b/,
    verb: /\b(?:share|install|download|open)\b/,
    reach: 20,
    unless: /\bscreenshot\b/,
  },
];

const DENIAL =
  /\b(?:never|don't|do not|doesn't|does not|won't|will not|no need|not|nobody|no one|without|somebody|someone|anyone|anybody|if you already|they|that person|didn't|aren't|isn't|wasn't|can't|no)\b/u;

/** What an English text asks for, sentence by sentence. */
export function asksInEnglish(folded: string): OutgoingAsk[] {
  return folded
    .replaceAll('’', "'")
    .split(/[!?\n;]|\.(?=\s|$)/)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .flatMap((sentence) => {
      const denied = (from: number, to = endOf(sentence, from)) =>
        DENIAL.test(sentence.slice(beginningOf(sentence, from), to));
      return RULES.filter((rule) => asksBy(rule, sentence, denied)).map(({ ask }) => ask);
    });
}

function endOf(sentence: string, at: number): number {
  const comma = sentence.indexOf(',', at);
  return comma < 0 ? sentence.length : comma;
}

function beginningOf(sentence: string, at: number): number {
  const before = sentence.slice(0, at);
  return Math.max(before.lastIndexOf(','), before.lastIndexOf(' but ')) + 1;
}
