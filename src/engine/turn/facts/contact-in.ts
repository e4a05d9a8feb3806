import { PHONE, plainPhone } from './account-shapes.ts';

const ADDRESS = /(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
/** What an address is called that an order was made with. */
const OF_THE_ORDER =
  /邮箱|电子邮件|邮件地址|联系方式|下单.{0,6}[填用写]|[填用写]的|\b(?:e-?mail|mail(?: id)?|contact|signed up|ordered with|checkout)\b/i;
/** An address to write to, somebody else's, or the account that was topped up is none. */
const OF_SOMETHING_ELSE =
  /联系我|通知我|[发寄]到|[发寄]给|[客他她]的?邮箱|客服|店家|充值|账号|账户|\b(?:e-?mail me|contact me|reach me|write (?:to )?me|send|sent|notify|support|seller|account|your|paypal)\b/i;
const LONGEST = 120;

/** 手机号 138 1234 5678 and nothing else, and not one to be called at. */
const OWN_PHONE = new RegExp(
  `^(?:我的?|下单(?:时|用|填)?的?|[，, ])*(?:手机号?码?|电话号?码?|phone(?: number)?|mobile)(?: is|[是为:： ])*(?<number>${PHONE})[。. ]*$`,
  'iu',
);

/** The one e-mail address, or phone number, of a text that is nothing else, or calls it the contact of the order; `null` where it does not. */
export function contactIn(text: string): string | null {
  const phone = OWN_PHONE.exec(text.trim())?.groups?.number;
  if (phone !== undefined) return plainPhone(phone);
  if (text.length > LONGEST || !text.includes('@')) return null;
  const [address, ...others] = text.match(ADDRESS) ?? [];
  if (address === undefined || others.length > 0) return null;
  const words = text.replace(address, ' ');
  if (!/[\p{L}\d]/u.test(words)) return address;
  return OF_THE_ORDER.test(words) && !OF_SOMETHING_ELSE.test(words) ? address : null;
}
