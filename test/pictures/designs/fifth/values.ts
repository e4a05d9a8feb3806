/** `1,234.50`, as most apps of today write it. */
export function grouped(amount: string): string {
  return Number(amount).toLocaleString('en-US', { minimumFractionDigits: 2 });
}

export function more(amount: string, by: number): string {
  return grouped((Number(amount) + by).toFixed(2));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The parts of a time that English pages put together, each in its own way. */
export function english(time: string): {
  year: string;
  month: string;
  day: string;
  weekday: string;
  clock: string;
  half: string;
} {
  const hour = Number(time.slice(11, 13));
  return {
    year: time.slice(0, 4),
    month: MONTHS[Number(time.slice(5, 7)) - 1] as string,
    day: String(Number(time.slice(8, 10))),
    weekday: new Date(`${time.slice(0, 10)}T00:00:00Z`).toLocaleDateString('en-US', {
      weekday: 'short',
      timeZone: 'UTC',
    }),
    clock: `${hour % 12 || 12}:${time.slice(14, 16)}`,
    half: hour < 12 ? 'AM' : 'PM',
  };
}

/** `11月20日`, without the year, as lists and messages have it. */
export function monthDay(time: string): string {
  return `${Number(time.slice(5, 7))}月${Number(time.slice(8, 10))}日`;
}
