import { coloursOf, page } from '../../phone.ts';
import type { Look } from '../../truth.ts';

/** Net, signal and battery are drawn: only the clock of a status bar is text. */
export function bar({ phone }: Look, clock: string): string {
  if (phone === 'none') return '';
  const signs = `<svg width="66" height="13" viewBox="0 0 66 13" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="4.5" y="6" width="3" height="6" rx="1"/><rect x="9" y="3.5" width="3" height="8.5" rx="1"/><rect x="13.5" y="1" width="3" height="11" rx="1"/><path d="M22 4.5q6.5-5.500 13 0l-1.600 1.700q-4.900-4-9.800 0zm2.500 2.700q4-3 8 0l-4 4.500z"/><rect x="41.500" y="1.500" width="20" height="10" rx="3" fill="none" stroke="currentColor" opacity=".5"/><rect x="43" y="3" width="13" height="7" rx="1.800"/><rect x="62.500" y="4.800" width="1.800" height="3.500" rx=".8" opacity=".5"/></svg>`;
  return phone === 'ios'
    ? `<div style="height:50px;display:flex;align-items:flex-end;justify-content:space-between;padding:0 26px 7px 34px;font-weight:700;font-size:16px"><span>${clock}</span>${signs}</div>`
    : `<div style="height:34px;display:flex;align-items:center;justify-content:space-between;padding:0 18px;font-size:13px"><span>${clock}</span>${signs}</div>`;
}

/** The end of a screen: an iPhone's stroke, an Android's pill. */
export function foot({ phone, dark }: Look): string {
  if (phone === 'none') return '';
  const [width, height] = phone === 'ios' ? [134, 5] : [104, 3];
  return `<style>body{position:relative;min-height:100vh}</style><div style="height:34px"></div><div style="position:absolute;left:0;right:0;bottom:0;display:flex;justify-content:center;padding-bottom:8px"><i style="width:${width}px;height:${height}px;border-radius:3px;background:${dark ? '#eee' : '#111'}"></i></div>`;
}

/** What drops from the top of a phone while another app is open. */
export function banner({ dark }: Look, app: string, title: string, text: string, colour: string): string {
  const [paper, ink] = dark ? ['#2c2c2ef5', '#f2f2f2'] : ['#f4f4f6f8', '#111'];
  return `<div style="position:absolute;z-index:9;left:8px;right:8px;top:8px;background:${paper};color:${ink};border-radius:22px;padding:12px 14px;display:flex;gap:11px;font-size:14px;line-height:1.35;box-shadow:0 6px 24px #0006"><i style="width:38px;height:38px;border-radius:9px;background:${colour};flex:none"></i><div style="flex:1"><div style="display:flex;justify-content:space-between"><b>${title}</b><small style="opacity:.6">${app} · 现在</small></div>${text}</div></div>`;
}

/** A round or square patch, with a sign on it where `sign` is given. */
export const disc = (colour: string, size: number, radius = size / 2, sign = ''): string =>
  `<i style="display:flex;align-items:center;justify-content:center;width:${size}px;height:${size}px;border-radius:${radius}px;background:${colour};flex:none;color:#fff;font-style:normal;font-size:${Math.round(size * 0.46)}px">${sign}</i>`;

/** A tick in a disc, drawn. */
export const tick = (colour: string, size: number): string =>
  `<svg width="${size}" height="${size}" viewBox="0 0 24 24"><circle cx="12" cy="12" r="12" fill="${colour}"/><path d="m6.500 12.300 3.800 3.800 7.300-8" fill="none" stroke="#fff" stroke-width="2.200"/></svg>`;

export type Row = readonly [label: string, value: string];

/** Labels and values; `far` puts the values flush right. */
export function rows(list: readonly Row[], far = false): string {
  const side = far ? ';text-align:right' : '';
  return list
    .map(
      ([label, value]) =>
        `<div class="row"><span>${label}</span><em style="flex:1;font-style:normal;overflow-wrap:anywhere${side}">${value}</em></div>`,
    )
    .join('');
}

/** `labels`: how wide the column of labels is. */
export function rowStyle(look: Look, labels = '6rem'): string {
  return `.row{display:flex;gap:14px;padding:7px 0;font-size:.88rem;line-height:1.5}.row span{flex:none;text-align:left;width:${labels};color:${coloursOf(look).soft}}`;
}

const LATIN = "'Liberation Sans','Noto Sans SC',sans-serif";
const HANT = "'Noto Sans CJK TC','Noto Sans SC',sans-serif";
export function latin(look: Look, css: string, body: string): string {
  return page(look, `body{font-family:${LATIN}}${css}`, body);
}
export function traditional(look: Look, css: string, body: string): string {
  // The page says `zh`, for which the font would draw the simplified forms.
  return page(look, `body{font-family:${HANT}}${css}`, `<div lang="zh-Hant">${body}</div>`);
}
