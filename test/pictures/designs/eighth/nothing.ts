import type { Design } from '../../truth.ts';
import { foot } from '../sixth/screen.ts';
import { shown, strip } from './screen.ts';

/** A student's week. */
export const timetable: Design = {
  name: 'timetable',
  draw(_p, look) {
    const lessons = ['高等数学', '大学英语', '线性代数', '体育', '程序设计', '大学物理', '中国近代史'];
    const tints = ['#6aa9ff', '#ff9f7a', '#7ccf9b', '#c69cf2', '#f2c14e', '#5fc7c9', '#f28bb0'];
    const cells = Array.from({ length: 30 }, (_, at) => {
      const which = (at * 5 + (at >> 2)) % 9;
      return which > 6
        ? '<div></div>'
        : `<div style="background:${tints[which]};color:#fff;border-radius:6px;padding:6px 4px;font-size:.72rem;line-height:1.5">${lessons[which]}<br>@教${1 + (at % 4)}-${201 + at * 3}</div>`;
    }).join('');
    return {
      html: shown(
        look,
        '.g{display:grid;grid-template-columns:repeat(5,1fr);grid-auto-rows:106px;gap:4px;padding:6px 8px}.d{display:grid;grid-template-columns:repeat(5,1fr);text-align:center;font-size:.8rem;padding:8px}',
        `${strip(look, '07:40')}<div style="padding:10px 18px"><b style="font-size:1.2rem">第 9 周</b>　<small>2026-2027 学年第一学期</small></div><div class="d"><span>周一<br>11/2</span><span>周二<br>11/3</span><span>周三<br>11/4</span><span>周四<br>11/5</span><span>周五<br>11/6</span></div><div class="g">${cells}</div>${foot(look)}`,
      ),
      truth: { document: 'unknown', facts: {}, direction: null },
    };
  },
};
