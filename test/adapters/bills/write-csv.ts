import iconv from 'iconv-lite';
import type { Sample } from '../../understanding/bills/samples/sample.ts';

/** How a table is written down as text. */
export interface Dialect {
  readonly encoding: 'gbk' | 'utf8' | 'utf8-bom' | 'utf16le-bom';
  readonly delimiter: ',' | '\t' | ';';
  readonly lineEnd: '\n' | '\r\n' | '\r';
  /** `needed`: as CSV wants it; `all`: each cell; `none`: as wallets do, who never write what would need it. */
  readonly quotes: 'none' | 'needed' | 'all';
  /** Put around each cell below the header. */
  readonly before: '' | '`';
  readonly after: '' | ' ' | '    ' | '\t';
}

export const PLAIN: Dialect = {
  encoding: 'utf8',
  delimiter: ',',
  lineEnd: '\r\n',
  quotes: 'none',
  before: '',
  after: '',
};

/** The dialect in which a wallet really writes each kind of its bills. */
export function wallets({ source }: Sample): Dialect {
  switch (source) {
    case 'alipay_user':
      return { ...PLAIN, encoding: 'gbk', after: ' ' };
    case 'alipay_merchant':
      return { ...PLAIN, encoding: 'gbk' };
    case 'wechat_user':
      return { ...PLAIN, lineEnd: '\n' };
    case 'wechat_merchant':
      return { ...PLAIN, encoding: 'utf8-bom', before: '`' };
  }
}

export function csvBytes(sample: Sample, dialect: Dialect): Buffer {
  const { delimiter, lineEnd } = dialect;
  const row = (cells: readonly string[]) => cells.map((cell) => written(cell, dialect)).join(delimiter);
  const lines = [
    ...sample.preamble,
    sample.header.map((name) => written(name, { ...dialect, before: '' })).join(delimiter),
    ...sample.rows.map(row),
    ...sample.footer,
  ];
  return encoded(lines.join(lineEnd) + lineEnd, dialect.encoding);
}

function written(cell: string, { delimiter, quotes, before, after }: Dialect): string {
  const whole = `${before}${cell}${after}`;
  const needs =
    quotes === 'all' || (quotes === 'needed' && /["\r\n]/.test(whole)) || whole.includes(delimiter);
  return quotes !== 'none' && needs ? `"${whole.replaceAll('"', '""')}"` : whole;
}

export function encoded(text: string, encoding: Dialect['encoding']): Buffer {
  switch (encoding) {
    case 'gbk':
      return iconv.encode(text, 'gb18030');
    case 'utf8':
      return Buffer.from(text);
    case 'utf8-bom':
      return Buffer.from(`\ufeff${text}`);
    case 'utf16le-bom':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
  }
}
