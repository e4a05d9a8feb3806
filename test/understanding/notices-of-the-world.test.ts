import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

/** What a message of a bank or a wallet tells: sum, way the money went, payee, its number, when. */
function told(text: string) {
  const { facts, direction } = understand(text, { receivedAt: '2026-11-22T20:15:00+08:00' });
  const { amount, payee, transaction_id: id, paid_at: at } = facts;
  const sum = amount && `${amount.value} ${amount.currency}`;
  return [sum, direction, payee?.value, id?.value, at?.value.slice(0, 16)];
}

const STAR = 'STAR GAMES';
const DAY = '2026-11-21';
const MINUTE = `${DAY}T14:03`;

describe('messages of banks and wallets of the world', () => {
  it.each([
    [
      'Sent Rs.1249.00 From HDFC Bank A/C x1234 To RAZORPAY On 21-11-26 Ref 432112345678',
      ['1249.00 INR', 'debit', 'RAZORPAY', '432112345678', DAY],
    ],
    [
      'Dear UPI user A/C X1234 debited by 249.0 on date 21Nov26 trf to STAR GAMES Refno 432112345678. If not u? call 1800111109. -SBI',
      ['249.00 INR', 'debit', STAR, '432112345678', DAY],
    ],
    [
      'QGH7XYZ123 Confirmed.Ksh1,200.00 sent to Star Games for account XC2026 on 21/11/26 at 2:03 PM New M-PESA balance is Ksh3,450.00. Transaction cost, Ksh23.00.',
      ['1200.00 KES', 'debit', 'Star Games', 'QGH7XYZ123', MINUTE],
    ],
    [
      'QGH7XYZ confirmed. Ksh1,200.00 paid to STARGAMES.',
      ['1200.00 KES', 'debit', 'STARGAMES', 'QGH7XYZ', undefined],
    ],
    [
      'Pix enviado! Você pagou R$ 68,90 para Star Games Ltda em 21/11/2026 às 14:03. ID da transação: E1234567820261121170312345678901',
      ['68.90 BRL', 'debit', 'Star Games Ltda', 'E1234567820261121170312345678901', MINUTE],
    ],
    [
      'Nubank: Você enviou um Pix de R$ 1.168,90 para STAR GAMES LTDA.',
      ['1168.90 BRL', 'debit', 'STAR GAMES LTDA', undefined, undefined],
    ],
    [
      'Faster Payment of GBP 12.50 sent to STAR GAMES LTD on 21/11/2026 14:03 ref STARCARD',
      ['12.50 GBP', 'debit', 'STAR GAMES LTD', undefined, MINUTE],
    ],
    [
      'Virement SEPA de 19,99 € à Star Games SARL effectué le 21/11/2026. Référence : ABC12345',
      ['19.99 EUR', 'debit', 'Star Games SARL', undefined, DAY],
    ],
    [
      'SEPA-Überweisung ausgeführt: 19,99 EUR an Star Games GmbH am 21.11.2026. Verwendungszweck: Bestellung 4711',
      ['19.99 EUR', 'debit', 'Star Games GmbH', undefined, DAY],
    ],
    [
      'Interac e-Transfer: You sent $45.00 to Star Games on Nov 21, 2026 at 2:03 PM. Confirmation number CA1234567890',
      ['45.00 CAD', 'debit', 'Star Games', 'CA1234567890', MINUTE],
    ],
    [
      'You have made a PayNow transfer of $25.00 to STAR GAMES PTE LTD on 21 Nov 2026 14:03. Ref: 20261121140312345678',
      ['25.00 SGD', 'debit', 'STAR GAMES PTE LTD', '20261121140312345678', MINUTE],
    ],
    [
      'DuitNow transfer of RM50.00 to STAR GAMES SDN BHD was successful on 21-Nov-2026 14:03:22. Ref No: 123456789',
      ['50.00 MYR', 'debit', 'STAR GAMES SDN BHD', '123456789', MINUTE],
    ],
    [
      'You have paid P250.00 of GCash to STAR GAMES on 2026-11-21 14:03:22. Ref. No. 1234567890123. Your new balance is P1,020.00.',
      ['250.00 PHP', 'debit', STAR, '1234567890123', MINUTE],
    ],
    [
      'JazzCash: Rs. 500.00 sent to STAR GAMES on 21-11-26 at 14:03. TID: 012345678901',
      ['500.00 PKR', 'debit', STAR, '012345678901', MINUTE],
    ],
    [
      'Оплата 1 250,00 ₽ STAR GAMES. Карта *1234. 21.11.2026 14:03. Баланс: 3 400,00 ₽',
      ['1250.00 RUB', 'debit', STAR, undefined, MINUTE],
    ],
  ])('%s', (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    'SLK8ABCD12 Confirmed. You have received Ksh500.00 from JOHN DOE 0712345678 on 21/11/26 at 3:10 PM New M-PESA balance is Ksh900.00.',
    'Pix recebido: R$ 500,00 de Maria Souza em 21/11/2026 às 15:00',
  ])('tell of money that came: %s', (text) => {
    expect(told(text).slice(0, 2)).toEqual([expect.stringMatching(/^500\.00/), 'credit']);
  });

  it.each([
    'i paid with m-pesa, code QGH7XYZ123 confirmed but the shop has no order',
    'I sent the SEPA transfer yesterday and nothing came',
    'Fiz um pix de R$ 68,90 e nada chegou',
  ])('are none of what a person writes: %s', (text) => expect(told(text)[1]).toBeNull());
});
