import { isoInBeijing } from '../../domain/beijing.ts';
import type { StatedTime } from '../../domain/instant.ts';
import { readTime } from '../bills/cells.ts';
import { dayNumber, twoDigits } from '../calendar.ts';

const WALL =
  /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?$/i;
const UNIX = /^\d{10}(?:\d{3})?$/;
/** Days since 1899-12-30: how a spreadsheet keeps a time. */
const SERIAL = /^\d{5}(?:\.\d+)?$/;

function offsetOf(written: string | undefined, usual: string): string {
  if (written === undefined) return usual;
  if (/^z$/i.test(written)) return '+00:00';
  const digits = written.replace(':', '').padEnd(5, '0');
  return `${digits.slice(0, 3)}:${digits.slice(3)}`;
}

/**
 * A time as systems record it: ISO 8601, `YYYY-MM-DD HH:MM:SS`, or seconds or milliseconds since 1970. `usual` is the
 * offset of one that names none. `null`: that is no time. A bare day has precision `day`.
 */
export function recordedTime(text: string, usual: string): StatedTime | null {
  if (UNIX.test(text)) {
    const at = Number(text) * (text.length === 10 ? 1000 : 1);
    return { value: isoInBeijing(at), precision: 'second' };
  }
  if (SERIAL.test(text)) return readTime(text);
  const [, year, month, date, hour, minute, second, offset] = WALL.exec(text) ?? [];
  if (dayNumber(Number(year), Number(month), Number(date)) === null) return null;
  const day = `${year}-${twoDigits(Number(month))}-${twoDigits(Number(date))}`;
  if (hour === undefined) return { value: day, precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const clock = `${twoDigits(Number(hour))}:${minute}:${second ?? '00'}`;
  return {
    value: `${day}T${clock}${offsetOf(offset, usual)}`,
    precision: second === undefined ? 'minute' : 'second',
  };
}

/** What databases write where there is no time. */
export function isNoTime(text: string): boolean {
  return /^0+(?:-0+-0+(?: 0+:0+:0+(?:\.0+)?)?)?$/.test(text);
}
