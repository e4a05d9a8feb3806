import type { Look } from './truth.ts';

/** Ink, paper and the like in both modes. */
export function coloursOf({ dark }: Look): {
  paper: string;
  card: string;
  ink: string;
  soft: string;
  rule: string;
} {
  return dark
    ? { paper: '#111', card: '#1c1c1e', ink: '#e8e8e8', soft: '#8a8a8e', rule: '#2c2c2e' }
    : { paper: '#f5f5f5', card: '#fff', ink: '#1f1f1f', soft: '#999', rule: '#eee' };
}

export function statusBar(look: Look, clock = '14:05'): string {
  if (look.phone === 'none') return '';
  return look.phone === 'ios'
    ? `<div style="height:47px;display:flex;align-items:center;justify-content:space-between;padding:0 28px;font-weight:700;font-size:16px"><span>${clock}</span><span style="font-size:12px">5G ▂▄▆ 86%</span></div>`
    : `<div style="height:28px;display:flex;align-items:center;justify-content:space-between;padding:0 14px;font-size:12px"><span>${clock} · 3.2KB/s</span><span>HD 5G ◢ 64%</span></div>`;
}

export function page(look: Look, css: string, body: string): string {
  const { paper, ink } = coloursOf(look);
  return `<!doctype html><html lang="zh"><meta charset="utf-8"><style>
*{box-sizing:border-box;margin:0;padding:0}html{font-size:${16 * look.font}px}
body{width:${look.width}px;background:${paper};color:${ink};font-family:'Noto Sans SC',sans-serif;overflow-x:hidden}
${css}</style><body>${body}</body></html>`;
}

/** Stripes like a barcode: no text, though it looks busy. */
export function barcode(colour = '#000'): string {
  const bars = Array.from(
    { length: 60 },
    (_, at) =>
      `<i style="display:inline-block;width:${1 + ((at * 7) % 3)}px;margin-right:${1 + ((at * 5) % 3)}px;height:44px;background:${colour}"></i>`,
  );
  return `<div style="text-align:center;white-space:nowrap;overflow:hidden">${bars.join('')}</div>`;
}
