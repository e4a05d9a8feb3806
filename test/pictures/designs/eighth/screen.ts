import { coloursOf, page } from '../../phone.ts';
import type { Look } from '../../truth.ts';

const BARS =
  '<svg width="18" height="12" viewBox="0 0 18 12" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="5" y="5.500" width="3" height="6.500" rx="1"/><rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" width="3" height="12" rx="1"/></svg>';
const WAVES =
  '<svg width="17" height="12" viewBox="0 0 17 12" fill="none" stroke="currentColor" stroke-width="1.900"><path d="M1 4.200q7.500-6 15 0M3.800 7.200q4.700-3.800 9.400 0M6.600 10q1.900-1.600 3.800 0"/></svg>';
const battery = (charge: string): string =>
  `<span style="border-radius:4px;background:currentColor;padding:0 4px;height:13px;display:flex;align-items:center"><b style="font-size:10px;color:var(--behind)">${charge}</b></span>`;

/** The strip at a phone's top with all that is on it: an iPhone's, a Huawei's (360 pixels across), a Xiaomi's. */
export function strip(look: Look, clock: string, behind = coloursOf(look).paper): string {
  if (look.phone === 'none') return '';
  const line = (height: number, sides: string, left: string, right: string) =>
    `<div style="--behind:${behind};height:${height}px;display:flex;align-items:center;justify-content:space-between;padding:${sides}"><span style="display:flex;gap:5px;align-items:center">${left}</span><span style="display:flex;gap:5px;align-items:center">${right}</span></div>`;
  if (look.phone === 'ios')
    return line(
      54,
      '8px 27px 0 40px',
      `<b style="font-size:17px">${clock}</b>`,
      `${BARS}<b style="font-size:14px">5G</b>${battery('74')}`,
    );
  return look.width === 360
    ? line(
        34,
        '0 18px',
        `<small style="font-size:10px">HD</small>${BARS}${WAVES}<small style="font-size:10px">3.1 K/s</small>`,
        `${battery('58')}<span style="font-size:13px">${clock}</span>`,
      )
    : line(
        38,
        '2px 20px 0',
        `<span style="font-size:14px;font-weight:500">${clock}</span>`,
        `<small style="font-size:10px">0.8 KB/s</small><small style="font-size:11px">5G</small>${BARS}${WAVES}${battery('91')}`,
      );
}

/** A page in the letters of its phone, an iPhone's figures in another font than its Chinese; what is below the screen is not seen. */
export function shown(look: Look, css: string, body: string): string {
  const font =
    look.phone === 'ios' ? "'Liberation Sans','Noto Sans SC',sans-serif" : "'Noto Sans SC',sans-serif";
  const screen =
    look.phone === 'none'
      ? body
      : `<div style="position:relative;height:${look.height}px;overflow:hidden">${body}</div>`;
  return page(look, `body{font-family:${font}}${css}`, screen);
}

/** A keyboard for Chinese by its sounds, over the lower part of the screen. */
export function keyboard({ dark }: Look): string {
  const [ground, key] = dark ? ['#2b2b2d', '#6b6b6e'] : ['#d1d4da', '#fff'];
  const line = (letters: string, sides: number) =>
    `<div style="display:flex;gap:6px;padding:5px ${sides}px">${[...letters].map((letter) => `<i style="flex:1;background:${key};border-radius:5px;height:42px;display:flex;align-items:center;justify-content:center;font-style:normal;font-size:21px">${letter}</i>`).join('')}</div>`;
  const wide = (text: string, grow: number) =>
    `<i style="flex:${grow};background:${key};border-radius:5px;height:42px;display:flex;align-items:center;justify-content:center;font-style:normal;font-size:16px">${text}</i>`;
  return `<div style="position:absolute;left:0;right:0;bottom:0;z-index:8;background:${ground};padding:6px 0 40px">${line('qwertyuiop', 4)}${line('asdfghjkl', 22)}${line('zxcvbnm', 52)}<div style="display:flex;gap:6px;padding:5px 4px">${wide('123', 1)}${wide('☺', 1)}${wide('空格', 4)}${wide('换行', 2)}</div></div>`;
}
