import { BEIJING, type DayNumber, isoDay, weekdayOf } from './calendar.ts';
import { begins } from './sifting/edges.ts';

const ZONE = begins(
  /^ ?(?:local(?: time)?,? |, )?\(?(?:(?:GMT|UTC) ?(?<sign>[+-]) ?(?<hours>\d{1,2})(?::?(?<minutes>[0-5]\d))?|(?<iso>[+-]\d{2}:\d{2})|(?<name>GMT|UTC|Z|[ECMP][SD]?T|JST|KST|CES?T|BST|WEST|EES?T|MSK|IST|WIB|HKT|SGT|MYT|PHT|AES?T|AEDT|NZS?T|NZDT|EAT|WAT|SAST|BRT|Eastern|Central|Mountain|Pacific|gmt|utc|[ecmp][sd]t|jst|kst|cest?|bst|msk|hkt|sgt|myt|pht|aes?t|aedt|nzs?t|nzdt|wat|sast|eastern|central|mountain|pacific)(?![A-Za-z]))\)?/,
);
const ZONES: Readonly<Record<string, number>> = {
  GMT: 0,
  UTC: 0,
  Z: 0,
  EST: -300,
  EDT: -240,
  /** China's as well as Chicago's: here it is mostly China's. */
  CST: 480,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  JST: 540,
  KST: 540,
  CET: 60,
  CEST: 120,
  BST: 60,
  WEST: 60,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IST: 330,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  MYT: 480,
  PHT: 480,
  AEST: 600,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  EAT: 180,
  WAT: 60,
  SAST: 120,
  BRT: -180,
};
/** ET is the clock on the wall there, an hour on in summer. */
const WALLS: Readonly<Record<string, number>> = {
  ET: -300,
  CT: -360,
  MT: -420,
  PT: -480,
  Eastern: -300,
  Central: -360,
  Mountain: -420,
  Pacific: -480,
};

/** Whether clocks of North America are an hour on: from the second Sunday of March to the first of November. */
function isSummer(day: DayNumber): boolean {
  const [, month = 0, date = 0] = isoDay(day).split('-').map(Number);
  const sunday = date - ((weekdayOf(day) + 1) % 7);
  if (month === 3) return sunday >= 8;
  return month === 11 ? sunday < 1 : month > 3 && month < 11;
}

/** The zone named right behind a time of `day`, in minutes from UTC, and how many characters it takes. */
export function zoneAfter(
  text: string,
  to: number,
  day: DayNumber,
): { offset: number; length: number } | null {
  const match = ZONE.exec(text.slice(to, to + 16));
  if (!match) return null;
  const { sign, hours, minutes, iso, name } = match.groups ?? {};
  const { length } = match[0];
  if (name !== undefined) {
    const zone = name.length > 4 ? name.charAt(0).toUpperCase() + name.slice(1) : name.toUpperCase();
    const wall = WALLS[zone];
    return {
      offset: wall === undefined ? (ZONES[zone] ?? BEIJING) : wall + (isSummer(day) ? 60 : 0),
      length,
    };
  }
  const [isoHours = '0', isoMinutes = '0'] = (iso ?? '').slice(1).split(':');
  const size = iso
    ? Number(isoHours) * 60 + Number(isoMinutes)
    : Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  const negative = sign === '-' || iso?.startsWith('-') === true;
  return { offset: negative ? -size : size, length };
}
