import { latestDay, monthsBack, weekdayOf } from './calendar.ts';
import { minutesBack, named, numberOf, type RelativeRule } from './day-rules.ts';
import { sifted } from './sifting/sieve.ts';

const NUMBER = '[0-9一二两俩三四五六七八九十半]{1,3}';
const WEEKDAYS = '一二三四五六日';
const BACK: Readonly<Record<string, number>> = {
  今: 0,
  昨: 1,
  琴: 1,
  噚: 1,
  寻: 1,
  前: 2,
  大前: 3,
  大大前: 4,
};

function weekday(word: string | undefined): number {
  if (word === '天' || word === '7') return 6;
  return /\d/.test(word ?? '') ? Number(word) - 1 : WEEKDAYS.indexOf(word ?? '');
}

function count(word: string | undefined): number {
  if (word === undefined || word === '俩') return word === undefined ? 1 : 2;
  return numberOf(word);
}

/** Days as they are told in Chinese from the day of the message. 上周五 is the Friday of the last whole week. */
export const CHINESE_DAYS: readonly RelativeRule[] = [
  {
    shape: sifted(
      /(?<back>大{1,2}前|前|昨|今|琴|噚|寻(?!常))(?:(?:[天日朝]|儿个?|个儿?(?!月|星期|礼拜|小时|钟|人|单|周|号))(?!\d{1,2}天|两天|几天)|(?=[晚早夜晨碗黑晌]))/g,
    ),
    day: (g, now) => named(now.day - (BACK[g.back ?? ''] ?? 0)),
  },
  {
    shape: sifted(new RegExp(`(?<n>${NUMBER})个?(?:天|日)(?:之?前|以前)`, 'g')),
    day: (g, now) => named(now.day - count(g.n)),
  },
  {
    shape: sifted(new RegExp(`(?<n>${NUMBER}) ?(?:分|(?<quarter>刻))钟(?:之?前|以前)`, 'g')),
    day: (g, now) => minutesBack(now, count(g.n) * (g.quarter === undefined ? 1 : 15)),
  },
  {
    // 付完三分钟了
    shape: sifted(
      new RegExp(
        `(?<=[付扣充转买][了完过款好]{0,2}(?:都|已经|快|有|才|得有){0,2} ?)(?<n>${NUMBER}) ?分钟了`,
        'g',
      ),
    ),
    day: (g, now) => minutesBack(now, count(g.n)),
  },
  {
    shape: sifted(/半个?(?:小时|钟头?|多小时)(?:之?前|以前)/g),
    day: (_, now) => minutesBack(now, 30),
  },
  {
    shape: sifted(new RegExp(`(?<n>${NUMBER})个?(?:半|多)? ?(?:小时|钟头)(?:之?前|以前)`, 'g')),
    day(g, now) {
      const back = minutesBack(now, Math.round(count(g.n) * 60));
      return back && named(back.day);
    },
  },
  {
    shape: sifted(new RegExp(`(?<n>${NUMBER})个?(?:周|星期|礼拜)(?:之?前|以前)`, 'g')),
    day: (g, now) => named(now.day - 7 * count(g.n)),
  },
  {
    shape: sifted(
      /(?<which>上上|上|这|本)?(?:个)?(?:周|星期|礼拜|(?<![\p{Script=Han}])拜)(?<weekday>[一二三四五六日天])(?!到|至|个|拜|下(?![午昼晡晌班课了完]))/gu,
    ),
    day(g, now) {
      const monday = now.day - weekdayOf(now.day);
      const wanted = weekday(g.weekday);
      if (g.which === '上') return named(monday - 7 + wanted);
      if (g.which === '上上') return named(monday - 14 + wanted);
      if (g.which !== undefined) return named(monday + wanted);
      return named(now.day - ((weekdayOf(now.day) - wanted + 7) % 7));
    },
  },
  {
    shape: sifted(new RegExp(`(?<n>${NUMBER})个?月(?:之?前|以前)(?:的今天)?`, 'g')),
    day: (g, now) => named(g.n === '半' ? now.day - 15 : monthsBack(now.day, count(g.n))),
  },
  {
    shape: sifted(/(?:这个?|本)月(?<d>\d{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九]) ?[日号]/g),
    day: (g, now) => named(latestDay(now.day, null, numberOf(g.d))),
  },
  {
    shape: sifted(
      /上个?月(?:(?<d>\d{1,2}|廿[一二三四五六七八九]?|[二三]?十[一二三四五六七八九]?)[日号]|(?<last>最后一天|底))/g,
    ),
    day(g, now) {
      const first = latestDay(now.day, null, 1);
      if (first === null) return null;
      return named(g.last === undefined ? latestDay(first - 1, null, numberOf(g.d)) : first - 1);
    },
  },
  {
    shape: sifted(
      /(?<![\d月年./-]|\d:)(?<d>[0-3]?\d(?: (?=号))?|廿[一二三四五六七八九]?|[二三]十[一二三四五六七八九]?|十[一二三四五六七八九])[日号](?![码楼线店机币厅桌诊包房柜铺车台窗船仓门球选技位床院院馆池单馆字库错坑])/g,
    ),
    day: (g, now) => named(latestDay(now.day, null, numberOf(g.d))),
  },
  {
    // 那单是两号买的: only what is told of it tells it from a house or a line.
    shape: sifted(
      /(?<![\p{Script=Han}\d])(?<d>[一二两三四五六七八九])号(?=[^,。;\d]{0,3}[付买下充扣转])|(?<=[是在])(?<end>[一二两三四五六七八九])号(?=[付买下充扣转])/gu,
    ),
    day: (g, now) => named(latestDay(now.day, null, numberOf(g.d ?? g.end))),
  },
  {
    shape: sifted(/刚才|刚刚|方才|适才|刚(?=付|买|充|转|下单|扣|支付|拍)/g),
    // At a quarter past eight in the evening 刚才八点零七 is in the evening.
    day: (_, now) => named(now.day, now.minute >= 13 * 60 ? '下午' : null),
  },
];
