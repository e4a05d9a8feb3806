import { beijing } from '../../../../domain/beijing.ts';
import { DAY } from '../../../../domain/instant.ts';
import type { Locale } from '../../../../domain/locale.ts';

const WEEKDAYS = {
  'zh-CN': ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Tells days of Beijing apart. */
export function dayKey(at: number): string {
  const { year, month, day } = beijing(at);
  return `${year}-${month}-${day}`;
}

/** `14:03`, in Beijing. */
export function clockTime(at: number): string {
  const { hour, minute } = beijing(at);
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

export function dayWords(at: number, now: number, locale: Locale): string {
  const zh = locale === 'zh-CN';
  if (dayKey(at) === dayKey(now)) return zh ? '今天' : 'Today';
  if (dayKey(at) === dayKey(now - DAY)) return zh ? '昨天' : 'Yesterday';
  const { year, month, day } = beijing(at);
  const weekday = WEEKDAYS[locale][new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  const other = year !== beijing(now).year;
  if (zh) return `${other ? `${year}年` : ''}${month}月${day}日 ${weekday}`;
  return `${weekday}, ${day} ${MONTHS[month - 1]}${other ? ` ${year}` : ''}`;
}
