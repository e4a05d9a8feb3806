import { describe, expect, it } from 'vitest';
import { understand } from '../../src/understanding/understand.ts';

const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const amount = (text: string) => {
  const read = understand(text, NOW).facts.amount;
  return read && `${read.value} ${read.currency}`;
};

describe('the amount paid', () => {
  it.each([
    ['￥６８．００', '68.00 CNY'],
    ['68块8毛5', '68.85 CNY'],
    ['十五块五毛', '15.50 CNY'],
    ['两百五', '250.00 CNY'],
    ['1万零五百', '10500.00 CNY'],
    ['1.3k', '1300.00 CNY'],
    ['付了三十', '30.00 CNY'],
    ['30刀', '30.00 USD'],
    ['I paid $22 w/ tax', '22.00 USD'],
    ['Card was charged Nov 19 $6.80.', '6.80 USD'],
    ['I paid 749 Kč', '749.00 CZK'],
    ['I paid seventy cedis', '70.00 GHS'],
    ['I paid 349 lira 90', '349.90 TRY'],
    ['It was debited 24,90', '24.90 USD'],
    ['GCash took P299', '299.00 PHP'],
    ['话费充值100元 ￥98.00', '98.00 CNY'],
    ['no i paid 45 by card', '45.00 USD'],
    ['扣咗廿八', '28.00 CNY'],
    ['港币一百', '100.00 HKD'],
    ['新台币420元', '420.00 TWD'],
    ['15欧', '15.00 EUR'],
    ['€19,99 by card', '19.99 EUR'],
    ['I paid 49,60, with Visa', '49.60 USD'],
    ['Paid 4 490 forint with my card', '4490.00 HUF'],
    ['SMS say minus 18 400 tenge', '18400.00 KZT'],
    ['I paid 20.000 with OVO', '20000.00 IDR'],
    ['Paid NOK 1 190,00 to Medkeys', '1190.00 NOK'],
    ['I paid Rs. 845/= only', '845.00 INR'],
    ['₹2,499', '2499.00 INR'],
    ['I have paid 1,27,440', '127440.00 INR'],
    ['I paid 22.750 JOD', '22.75 JOD'],
    ['i paid 1tr2', '1200000.00 VND'],
    ['bank took 89.000d', '89000.00 VND'],
    ['用了三十块新币付的', '30.00 SGD'],
    ['i paid a tenner', '10.00 GBP'],
    ['bank took 1 049.', '1049.00 USD'],
    ['paid kr 129,00', '129.00 SEK'],
    ['1,024.50 USD', '1024.50 USD'],
    ['twenty-six dollars', '26.00 USD'],
    ['3 dollars 50 cents', '3.50 USD'],
    ['35 canadian', '35.00 CAD'],
    ['大概12吧', '12.00 CNY'],
  ])('is read in "%s"', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it.each([
    ['余额还有132，刚付了48', '48.00 CNY'],
    ['原价98，减了30，实付68', '68.00 CNY'],
    ['100面值的卡，我花96拿下的', '96.00 CNY'],
    ['手续费2块，商品66，一共68', '68.00 CNY'],
    ['paid $45 for a $50 steam gift card', '45.00 USD'],
    ['Bought a $30 gift card for $25', '25.00 USD'],
    ['22 USD was the total, 20 the price', '22.00 USD'],
    ['卡里少了68块', '68.00 CNY'],
    ['扣了两次68', '68.00 CNY'],
    ['我付了200,你们只给我充了100', '200.00 CNY'],
    ['68元的月卡，到现在没到', '68.00 CNY'],
    ['会员季卡49，微信付的', '49.00 CNY'],
    ['不是68，是86', '86.00 CNY'],
  ])('is told from other sums in "%s"', (text, expected) => {
    expect(amount(text)).toBe(expected);
  });

  it.each([
    '余额128.5元',
    '面值50的卡',
    '优惠30元',
    '单笔限额5000',
    '让我先交500保证金才发货',
    '页面要我付66',
    '想买68的',
    '退了50给我',
    '等了68分钟',
    '买了3个月会员',
    '应该充88120456',
    '订单编号68123',
    'they ask for a $5 release fee',
    'my balance is $68',
  ])('is none in "%s"', (text) => {
    expect(amount(text)).toBeNull();
  });

  it.each(['68元还是86元来着', '付了68……也可能是86', '25 or 26 dollars'])('is left open in "%s"', (text) => {
    const { facts, warnings } = understand(text, NOW);
    expect(facts.amount).toBeNull();
    expect(warnings).toContain('two_amounts');
  });
});
