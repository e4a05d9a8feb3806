/** Longer texts are pasted pages. In UTF-16 units. */
export const LONGEST = 400;

export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

/** 第一单, 一笔, 另一个: one beside others, and no half a month. */
const ONE_OF = '(?<![另第有])[一另][外一]*[笔单个](?![钱付共]|半?(?:月(?!卡)|小时|星期|礼拜|钟))';
/** Where the words of one order can end and those of another begin. */
const BREAK = new RegExp(
  [
    '[,，。;；、\\n]\\s*|(?<!\\d)\\.\\s+|\\.\\s+(?=\\p{L})',
    '\\s+(?=(?:全|都|全都)(?:没|不|还|是|在|用))',
    '(?<!一[单笔个张样次点直])(?=(?:全都|都|全)(?:没|还没|未)(?:有|收)?到)',
    '\\s+(?=有[一1两2][次笔]|第|另|\\d+(?:\\.\\d+)?(?:块|元)?的)',
    '\\s+(?:and|but|while|whereas)\\s+(?=the (?:first|second|third|other|[$€£¥]\\d)|one\\b|my )',
    '(?:还有|以及|外加|和|跟|(?<=\\s)(?:and|plus))(?=\\s*(?:[另一第]|\\d|[¥$€£]|an?\\b|the\\b|one\\b|another\\b))',
    `(?=第[一二三四五1-5](?!方)|${ONE_OF}|还有一[单笔个])`,
    '(?<![\\d.])(?=\\d+(?:\\.\\d+)?(?:块|元)?的(?:那[单笔个])?(?:还|都|一直)*没)',
  ].join('|'),
  'giu',
);

export function clausesOf(text: string): Clause[] {
  const starts = [0, ...[...text.matchAll(BREAK)].map(({ index, 0: gap }) => index + gap.length)];
  return [...new Set(starts)].map((from, at, all) => {
    const to = all[at + 1] ?? text.length;
    return { from, to, words: text.slice(from, to) };
  });
}

/** The text without these of its words, as long as it was. */
export function without(text: string, spans: readonly Pick<Clause, 'from' | 'to'>[]): string {
  return spans.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
}
