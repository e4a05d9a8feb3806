import { isoTime } from '../../payments.ts';
import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { bar, disc, foot, latin, rowStyle, rows, tick, traditional } from '../sixth/screen.ts';
import { digitsOf, lettersOf, pieces, small } from '../sixth/values.ts';
import { thousands, wareThere } from './values.ts';

/** JKO Pay of Taiwan: sum in red, points, the bank behind it. */
export const jkoPaid: Design = {
  name: 'jko-paid',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const sum = thousands(p);
    const payee = '序號快遞數位商店';
    const number = `${p.time.slice(0, 10).replaceAll('-', '')}${digitsOf(p, 10)}`;
    return {
      html: traditional(
        look,
        `body{background:${card}}.t{background:#e3232c;color:#fff}.mid{text-align:center;padding:26px 0}.rows{margin:0 22px;border-top:1px dashed ${rule};padding:14px 0}${rowStyle(look, '5.6rem')}.btn{margin:24px 22px;border:1px solid #e3232c;color:#e3232c;border-radius:24px;text-align:center;padding:12px}`,
        `<div class="t">${bar(look, '20:48')}<div style="display:flex;padding:8px 18px 14px"><span>‹</span><b style="flex:1;text-align:center">交易明細</b></div></div><div class="mid">${disc('#e3232c', 50, 25, '街')}<p style="padding:12px 0 4px">${payee}</p><div style="font-size:2.4rem;font-weight:700;color:#e3232c">$${sum}</div><span style="color:${soft};font-size:.9rem">付款成功</span></div><div class="rows">${rows(
          [
            ['交易時間', p.time.replaceAll('-', '/')],
            ['付款方式', `國泰世華銀行(${p.tail})`],
            ['街口幣折抵', '0'],
            ['獲得街口幣', '12'],
            ['商店訂單編號', p.merchantId],
            ['街口交易序號', number],
          ],
          true,
        )}</div><div class="btn">聯絡店家</div>${foot(look)}`,
      ).replace('<i style="display:flex', '<i style="margin:0 auto;display:flex'),
      truth: {
        document: ['unknown', 'success_page'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time),
          transaction_id: number,
          card_tail: p.tail,
          payee,
          status: 'success',
        },
        // The shop's own number and the one it gave the channel are the same here.
        free: ['channel', 'merchant_order_id', 'shop_order_id'],
        direction: 'debit',
      },
    };
  },
};

/** Touch 'n Go in English: day before month, the sum behind RM. */
export const touchNGo: Design = {
  name: 'touch-n-go',
  draw(p, look) {
    const { card, soft, rule } = coloursOf(look);
    const { payee } = wareThere(p);
    const sum = small(p);
    const number = `${p.time.slice(0, 10).replaceAll('-', '')}1101${digitsOf(p, 16)}`;
    const date = `${p.time.slice(8, 10)}/${p.time.slice(5, 7)}/${p.time.slice(0, 4)} ${p.time.slice(11)}`;
    return {
      html: latin(
        look,
        `.t{background:#005abb;color:#fff}.card{background:${card};margin:14px 12px;border-radius:10px;padding:6px 16px}.d{padding:12px 0;border-bottom:1px solid ${rule};display:flex;justify-content:space-between;gap:18px;font-size:.92rem}.d span:first-child{color:${soft};flex:none}.d span+span{text-align:right;word-break:break-all}`,
        `<div class="t">${bar(look, '4:31')}<div style="display:flex;padding:10px 16px 18px"><span>‹</span><b style="flex:1;text-align:center">Transaction Details</b></div></div><div style="text-align:center;padding:26px 0 8px"><div style="font-size:2.2rem;font-weight:700">-RM${sum}</div><span style="color:#1a9e57">Successful</span></div><div class="card"><div class="d"><span>Transaction Type</span><span>Payment</span></div><div class="d"><span>Merchant</span><span>${payee}</span></div><div class="d"><span>Payment Method</span><span>eWallet Balance</span></div><div class="d"><span>Date/Time</span><span>${date}</span></div><div class="d"><span>Wallet Ref</span><span>${number}</span></div><div class="d" style="border:0"><span>Status</span><span>Successful</span></div></div><div style="text-align:center;color:#005abb;font-weight:700;padding:12px">Need help? Ask GO+ support</div>${foot(look)}`,
      ),
      truth: {
        document: 'unknown',
        facts: {
          amount: sum,
          paid_at: isoTime(p.time),
          transaction_id: number,
          payee,
          status: 'success',
        },
        free: ['channel', 'product'],
        direction: 'debit',
      },
    };
  },
};

const MESES = ['JAN', 'FEV', 'MAR', 'ABR', 'MAI', 'JUN', 'JUL', 'AGO', 'SET', 'OUT', 'NOV', 'DEZ'];

/** A bank of Brazil's proof of a Pix, in Portuguese: comma before the cents, a number of 32 signs. */
export const pixProof: Design = {
  name: 'pix-proof',
  draw(p, look) {
    const { month, day, year } = pieces(p);
    const { payee } = wareThere(p);
    const sum = small(p);
    const number = `E18236120${p.time.slice(0, 16).replaceAll(/[-: ]/g, '')}s${lettersOf(p, 10).toLowerCase()}`;
    return {
      html: latin(
        look,
        'body{background:#fff;color:#111;padding:30px 26px}h1{font-size:1.45rem;padding:18px 0 4px}.d{display:flex;justify-content:space-between;gap:24px;padding:7px 0;font-size:.9rem}.d b{text-align:right;font-weight:400;word-break:break-all}.s{border-top:1px solid #ddd;margin-top:16px;padding:14px 0 6px;font-weight:700}',
        `<div style="color:#820ad1;font-size:1.6rem;font-weight:700">nu</div><h1>Comprovante de transferência</h1><p style="color:#666;font-size:.86rem;padding-bottom:18px">${String(day).padStart(2, '0')} ${MESES[month - 1]} ${year} - ${p.time.slice(11)}</p><div class="d"><span>Valor</span><b>R$ ${sum.replace('.', ',')}</b></div><div class="d"><span>Tipo de transferência</span><b>Pix</b></div><div class="s">Destino</div><div class="d"><span>Nome</span><b>${payee}</b></div><div class="d"><span>CNPJ</span><b>••.418.233/0001-••</b></div><div class="d"><span>Instituição</span><b>PAGSEGURO INTERNET IP S.A.</b></div><div class="s">Origem</div><div class="d"><span>Nome</span><b>Mei Lin Chen</b></div><div class="d"><span>Instituição</span><b>NU PAGAMENTOS - IP</b></div><p style="font-size:.8rem;color:#666;line-height:1.7;padding-top:24px">ID da transação:<br>${number}</p><p style="font-size:.75rem;color:#999;padding-top:14px">Ouvidoria 0800 887 0463, atendimento em dias úteis, das 09h às 18h</p>`,
      ),
      truth: {
        document: ['unknown', 'bank_notice', 'success_page'],
        facts: { amount: sum, transaction_id: number },
        free: ['paid_at', 'payee', 'channel', 'status'],
        direction: 'debit',
      },
    };
  },
};

/** Google's wallet in India: a receipt between three brands, two numbers of the same payment. */
export const gpayIndia: Design = {
  name: 'gpay-india',
  draw(p, look) {
    const { soft, rule } = coloursOf(look);
    const { year, mon, day, clock12 } = pieces(p);
    const { payee, shop } = wareThere(p);
    const sum = thousands(p);
    const utr = `6${digitsOf(p, 11)}`;
    return {
      html: latin(
        look,
        `body{background:${look.dark ? '#131314' : '#fff'}}.box{border:1px solid ${rule};border-radius:14px;margin:10px 20px;padding:18px}.l{color:${soft};font-size:.8rem;padding-top:12px}`,
        `${bar(look, '2:55')}<div style="display:flex;padding:10px 18px"><span style="flex:1">←</span><span>⋮</span></div><div style="text-align:center;padding:14px 0"><div style="display:flex;justify-content:center;padding-bottom:10px">${disc('#7b3fe4', 58, 29, shop.slice(0, 1))}</div>To ${payee}<div style="font-size:2.8rem;padding:12px 0">₹${sum}</div><div style="display:flex;gap:8px;justify-content:center;align-items:center">${tick('#1e8e3e', 20)}Completed</div><p style="color:${soft};padding-top:10px;font-size:.9rem">${day} ${mon} ${year}, ${clock12.toLowerCase()}</p></div><div class="box"><div style="display:flex;padding-bottom:10px;border-bottom:1px solid ${rule}"><b style="flex:1">State Bank of India ${p.tail}</b><span>⌃</span></div><div class="l">UPI transaction ID</div><div>${utr}</div><div class="l">To: ${payee.toUpperCase()}</div><div style="font-size:.86rem">${shop.toLowerCase().replace(' ', '')}@okaxis</div><div class="l">From: CHEN YU (State Bank of India)</div><div style="font-size:.86rem">chenyu88@oksbi</div><div class="l">Google transaction ID</div><div>CICAg${lettersOf(p, 8)}Dw</div></div><p style="text-align:center;color:${soft};font-size:.76rem;padding:14px 30px">Payments may take up to 3 working days to be reflected in your account</p>${foot(look)}`,
      ),
      truth: {
        document: ['unknown', 'success_page'],
        facts: {
          amount: `${sum.replace(',', '')}.00`,
          paid_at: isoTime(p.time, 'minute'),
          card_tail: p.tail,
          status: 'success',
        },
        // Either number tells the payment apart.
        free: ['channel', 'payee', 'transaction_id', 'merchant_order_id'],
        direction: 'debit',
      },
    };
  },
};
