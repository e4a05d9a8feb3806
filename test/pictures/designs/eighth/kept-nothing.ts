import { coloursOf } from '../../phone.ts';
import type { Design } from '../../truth.ts';
import { disc, foot } from '../sixth/screen.ts';
import { shown, strip } from './screen.ts';

/** A plate of dumplings from above, with no word on it. */
export const dumplings: Design = {
  name: 'dumplings',
  draw(_p, look) {
    const one = (at: number) => {
      const turn = at * 45;
      return `<g transform="rotate(${turn} 195 260) translate(195 150)"><path d="M-34 10Q-30-26 0-26T34 10Q16 22 0 20T-34 10z" fill="#f6ead2" stroke="#d9c7a0" stroke-width="2"/><path d="M-30 2q8-10 12 0t12-4 12 4 12-2" fill="none" stroke="#cdb98c" stroke-width="2"/></g>`;
    };
    return {
      html: shown(
        look,
        'body{background:#6d4a30}svg{display:block}',
        `<svg width="390" height="520" viewBox="0 0 390 520"><rect width="390" height="520" fill="#7a5436"/><path d="M0 90h390M0 230h390M0 380h390" stroke="#5c3d26" stroke-width="3"/><circle cx="195" cy="260" r="168" fill="#eef1f4"/><circle cx="195" cy="260" r="140" fill="#fbfcfd"/>${[0, 1, 2, 3, 4, 5, 6, 7].map(one).join('')}<circle cx="195" cy="260" r="40" fill="#3a1c10"/><circle cx="188" cy="252" r="14" fill="#5d2f1a"/><path d="M350 40 300 500M370 44 326 502" stroke="#c9a06a" stroke-width="7" stroke-linecap="round"/></svg>`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};

/** An invitation into a group, its pattern of squares in the middle. */
export const groupInvitation: Design = {
  name: 'group-invitation',
  draw(_p, look) {
    const { card, soft } = coloursOf(look);
    const eye = (x: number, y: number) =>
      `<path d="M${x} ${y}h7v7h-7zM${x + 1} ${y + 1}v5h5v-5zM${x + 2} ${y + 2}h3v3h-3z" fill-rule="evenodd"/>`;
    const dots = Array.from({ length: 625 }, (_, at) => [at % 25, Math.floor(at / 25)] as const)
      .filter(
        ([x, y]) =>
          ((x * 7 + y * 13 + x * y * 3) % 5) % 2 === 1 && !((x < 8 || x > 16) && y < 8) && !(x < 8 && y > 16),
      )
      .map(([x, y]) => `<rect x="${x}" y="${y}" width="1" height="1"/>`)
      .join('');
    return {
      html: shown(
        look,
        `body{background:${look.dark ? '#111' : '#ededed'}}`,
        `${strip(look, '17:15', '#ededed')}<div style="display:flex;padding:8px 16px 12px"><span style="font-size:1.4rem">‹</span><span style="flex:1;text-align:center;font-size:1.06rem">群二维码名片</span><span>⋯</span></div><div style="background:${card};margin:26px 22px 0;border-radius:10px;padding:34px 30px 26px;text-align:center">${disc('#9bb5d0', 56, 6).replace('display:flex', 'display:flex;margin:0 auto 12px')}<b style="font-size:1.1rem">群聊：周末爬山小分队</b><div style="padding:22px 0"><svg width="236" height="236" viewBox="0 0 25 25">${dots}${eye(0, 0)}${eye(18, 0)}${eye(0, 18)}</svg></div><p style="color:${soft};font-size:.84rem;line-height:1.7">该二维码7天内(12月5日前)有效，重新进入将更新</p></div><div style="text-align:center;color:#576b95;padding-top:36px;font-size:.98rem">保存图片</div>${foot(look)}`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};
