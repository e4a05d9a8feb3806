import { coloursOf, page } from '../../phone.ts';
import type { Look } from '../../truth.ts';

const SIGNAL =
  '<svg width="18" height="12" viewBox="0 0 18 12"><path d="M0 8h3v4H0zM5 5.5h3V12H5zM10 3h3v9h-3zM15 0h3v12h-3z" fill="currentColor"/></svg>';
const WIFI =
  '<svg width="16" height="12" viewBox="0 0 16 12"><path d="M1 4.2q7-6 14 0M3.4 7q4.6-3.8 9.2 0" fill="none" stroke="currentColor" stroke-width="1.8"/><circle cx="8" cy="10" r="1.6" fill="currentColor"/></svg>';

function battery(level: number): string {
  return `<svg width="26" height="13" viewBox="0 0 26 13"><rect x=".5" y=".5" width="22" height="12" rx="3.5" fill="none" stroke="currentColor" opacity=".5"/><rect x="2" y="2" width="${(19 * level) / 100}" height="9" rx="2" fill="currentColor"/><path d="M24 4.5v4q1.5-.7 1.5-2t-1.5-2" fill="currentColor"/></svg>`;
}

function bar({ phone }: Look, clock: string): string {
  const right = (gap: number, more: string) =>
    `<span style="display:flex;align-items:center;gap:${gap}px">${more}</span>`;
  const level = 15 + ((Number(clock.slice(-2)) * 7) % 80);
  return phone === 'ios'
    ? `<div style="height:54px;display:flex;align-items:center;justify-content:space-between;padding:8px 30px 0 40px;font-weight:700;font-size:17px"><span>${clock}</span><i style="width:118px;height:34px;border-radius:17px;background:#000"></i>${right(6, SIGNAL + WIFI + battery(level))}</div>`
    : `<div style="height:34px;display:flex;align-items:center;justify-content:space-between;padding:4px 18px 0;font-size:13px;font-weight:500"><span>${clock}</span>${right(5, `<span style="font-size:10px">5G</span>${SIGNAL}${WIFI}${battery(level)}<span style="font-size:11px">${level}</span>`)}</div>`;
}

/** A phone's whole screen, as high as phones are; a longer page is one that was scrolled while it was taken. */
export function screen(look: Look, css: string, body: string, clock = '14:05'): string {
  const ios = look.phone === 'ios';
  const home = ios ? 134 : 108;
  return page(
    look,
    `body{min-height:${Math.round(look.width * (ios ? 2.165 : 2.22))}px;position:relative;padding-bottom:30px}${css}`,
    `${bar(look, clock)}${body}<i style="position:absolute;bottom:8px;left:50%;margin-left:-${home / 2}px;width:${home}px;height:5px;border-radius:3px;background:${coloursOf(look).ink};opacity:.85"></i>`,
  );
}

/** A round picture of a merchant with the first sign of its name. */
export function avatar(name: string, colour: string, size = 44, round = 50): string {
  return `<div style="display:inline-block;width:${size}px;height:${size}px;border-radius:${round}%;background:${colour};color:#fff;font-size:${size * 0.45}px;line-height:${size}px;text-align:center;flex:none">${name.slice(0, 1)}</div>`;
}

/** Label and value of each row, in a box that the page's own styles lay out. */
export function rowsOf(rows: readonly (readonly [string, string])[], kind = 'r'): string {
  return rows
    .map(([label, value]) => `<div class="${kind}"><span>${label}</span><div>${value}</div></div>`)
    .join('');
}
