import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../src/understanding/understand.ts';

const CORPUS = join(import.meta.dirname, '../test/understanding/corpus/build');
const NOW = { receivedAt: '2026-11-22T20:15:00+08:00' };
const ROUNDS = 7;
const SHORT = 12_500;
/** Twice as long must take about twice as long; the long one is eight times the short. */
const LONG = 100_000;

/** Texts that would be slow to read if any pattern tried again and again. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one digit': '1',
  'one letter': 'a',
  'letters and digits': 'A1',
  numerals: '一',
  blanks: ' ',
  'digits and commas': '1,',
  'groups of digits': '12 ',
  'line ends': '\n',
  payments: '付了68,',
  amounts: '68元',
  times: '昨天14:03',
  'words of secrets': '密码',
  'half a key': '-----BEGIN PRIVATE KEY-----',
  phrases: 'seed phrase abc ',
  links: 'https://a',
  addresses: 'a.',
  'what cannot be seen': '\u202e1',
  'half surrogates': '\ud800',
  labels: '交易单号',
  'card numbers': '4444 ',
  fees: '要交保证金才能',
  brands: '买了steam会员',
  brackets: '【',
  'not, not, not': 'not receive any the ',
  'paid to': 'paid to Abc ',
  'whole messages': '昨天14:03微信付了68买月卡,没有订单,交易单号4200003060202611218890670405。',
};

function corpus(): string[] {
  return readdirSync(CORPUS).flatMap((file) =>
    readFileSync(join(CORPUS, file), 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { text: string }).text),
  );
}

/** Processor time in milliseconds, so that busy neighbours count as little as they can. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function fastest(work: () => void, rounds: number): number {
  return Math.min(...Array.from({ length: rounds }, () => spent(work)));
}

function slowdown(unit: string): { perSecond: number; ratio: number } {
  const short = unit.repeat(Math.ceil(SHORT / unit.length)).slice(0, SHORT);
  const long = unit.repeat(Math.ceil(LONG / unit.length)).slice(0, LONG);
  const one = fastest(() => understand(short, NOW), 5);
  const eight = fastest(() => understand(long, NOW), 3);
  return { perSecond: LONG / (eight / 1000), ratio: eight / one / (LONG / SHORT) };
}

/** How many messages one core reads in a second, and what texts made to be slow cost for each character. */
export function understanding(): Record<string, number | string>[] {
  const texts = corpus();
  const readAll = (): void => {
    for (const text of texts) understand(text, NOW);
  };
  readAll();
  const milliseconds = fastest(readAll, ROUNDS);
  const characters = texts.reduce((total, text) => total + text.length, 0);
  const worst = Object.entries(HOSTILE).map(([name, unit]) => {
    const { perSecond, ratio } = slowdown(unit);
    return {
      text: `100,000 characters: ${name}`,
      'messages/s': '',
      'characters/s': Math.round(perSecond),
      'cost per character, against an eighth of it': Number(ratio.toFixed(2)),
    };
  });
  return [
    {
      text: `${texts.length} messages of the corpus`,
      'messages/s': Math.round(texts.length / (milliseconds / 1000)),
      'characters/s': Math.round(characters / (milliseconds / 1000)),
      'cost per character, against an eighth of it': '',
    },
    ...worst,
  ];
}
