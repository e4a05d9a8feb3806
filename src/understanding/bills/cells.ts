import type { StatedTime } from '../../domain/instant.ts';
import { dayNumber, isoDay, twoDigits } from '../calendar.ts';

const DAY_SECONDS = 86_400;
/** 1970-01-01 as spreadsheets count days. */
const SERIAL_OF_1970 = 25_569;

const UNCLEAN = /[\p{Cf}\p{Cc}]|^[\s`=]|\s$/u;

/** A cell without what anti-Excel tricks and padding put around it: tabs, backticks, `="…"`, invisible marks. */
export function clean(cell: string): string {
  // A merchant's bill has a backtick in front of each of millions of cells.
  const bare = cell.charCodeAt(0) === 0x60 ? cell.slice(1) : cell;
  if (!UNCLEAN.test(bare)) return bare;
  const seen = bare
    .replace(/\p{Cf}+/gu, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .replace(/^`/, '');
  return (/^="([^"]*)"$/.exec(seen)?.[1] ?? seen).trim();
}

/** A cell in which no words but a number or a time stands: half-width, without the apostrophe that makes it a text. */
function plain(cell: string): string {
  return clean(cell).normalize('NFKC').replace(/^'/, '');
}

/** Words for people, `null` where the bill has nothing or its slash. */
export function readWords(cell: string): string | null {
  const words = clean(cell);
  return words === '' || words === '/' ? null : words;
}

/** A number of a payment or an order; bills write none as nothing, a slash, a dash or 0. */
export function readId(cell: string): string | null {
  const id = plain(cell).replace(/\s/g, '');
  return id === '' || /^[/0-]+$/.test(id) || hasLostDigits(id) ? null : id;
}

/** `4.2E+27`: a spreadsheet took the number for a quantity, and all but its first 15 digits are gone. */
export function hasLostDigits(cell: string): boolean {
  return /^`?\d(?:\.\d+)?E\+\d+$/.test(cell.trim());
}

/** An amount as bills write it, signed, in major units: `¥28.16`, `-20.00`, `1,024.50元`; `null` for anything else. */
export function readDecimal(cell: string): string | null {
  const text = plain(cell).replace(/\s/g, '');
  const [, before = '', between = '', digits] =
    /^([+-]?)(?:[¥￥]|CNY|RMB)?([+-]?)(\d[\d,]*(?:\.\d+)?)元?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  return `${before === '-' || between === '-' ? '-' : ''}${digits}`;
}

const WALL_TIME =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?[ T]*(?:(\d{1,2})[:时](\d{1,2})(?:[:分](\d{1,2})秒?(?:\.\d+)?)?(?:\+08:00)?)?$/;

/** A time of the bill, which is Beijing time, or a spreadsheet's serial number of days; `null` for anything else. */
export function readTime(cell: string): StatedTime | null {
  const text = plain(cell);
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return fromSerial(Number(text));
  const [, year, month, date, hour, minute, second] = WALL_TIME.exec(text) ?? [];
  const day = dayNumber(Number(year), Number(month), Number(date));
  if (day === null) return null;
  if (hour === undefined) return { value: isoDay(day), precision: 'day' };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return null;
  const clock = [hour, minute, second ?? '0'].map((part) => twoDigits(Number(part))).join(':');
  return { value: `${isoDay(day)}T${clock}+08:00`, precision: second === undefined ? 'minute' : 'second' };
}

/** Days since 1899-12-30, the clock as a fraction that floating point blurs: rounded to the second. */
function fromSerial(serial: number): StatedTime {
  const seconds = Math.round((serial - SERIAL_OF_1970) * DAY_SECONDS);
  return { value: `${new Date(seconds * 1000).toISOString().slice(0, 19)}+08:00`, precision: 'second' };
}
