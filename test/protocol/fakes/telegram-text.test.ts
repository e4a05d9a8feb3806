import fc from 'fast-check';
import type { MessageEntity } from 'grammy/types';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../fakes/telegram/html.ts';
import { parseMarkdownV2 } from '../../fakes/telegram/markdown.ts';
import { findEntities, formattedText } from '../../fakes/telegram/text.ts';

const anyText = fc.string({ unit: 'grapheme' });
const escapeHtml = (text: string) =>
  text.replace(/[&<>]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[c] ?? c);
const escapeMarkdown = (text: string) => text.replace(/[_*[\]()~`>#+\-=|{}.!\\]/g, '\\$&');

describe('a parsed text', () => {
  it('is the text that was escaped, with its marks around it', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (before, inside, after) => {
        const whole = { text: before + inside + after, entities: marks(before.length, inside.length) };
        expect(parseHtml(`${escapeHtml(before)}<b>${escapeHtml(inside)}</b>${escapeHtml(after)}`)).toEqual(
          whole,
        );
        const markdown = `${escapeMarkdown(before)}*${escapeMarkdown(inside)}*${escapeMarkdown(after)}`;
        expect(parseMarkdownV2(markdown)).toEqual(whole);
      }),
    );
  });

  it('has its marks inside itself, whatever is trimmed and found', () => {
    fc.assert(
      fc.property(anyText, anyText, (outside, inside) => {
        const html = ` \n${escapeHtml(outside)}<i>${escapeHtml(inside)} /help </i>  https://a.example \n`;
        const { text, entities } = formattedText(html, 'HTML', undefined);
        expect(text).toBe(text.trimEnd());
        for (const { offset, length } of entities) {
          expect(offset).toBeGreaterThanOrEqual(0);
          expect(length).toBeGreaterThan(0);
          expect(offset + length).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });

  it('is marked where it holds addresses and commands, and nowhere twice', () => {
    const found = (text: string) =>
      findEntities(text).map(({ type, offset, length }) => `${type} ${text.slice(offset, offset + length)}`);
    expect(found('/start ZD-1, a/b, see https://a.example/x?y=/z or mail me@shop.example @someone')).toEqual([
      'bot_command /start',
      'url https://a.example/x?y=/z',
      'email me@shop.example',
      'mention @someone',
    ]);
    expect(found('付了68.00元 1/2 #订单')).toEqual(['hashtag #订单']);
  });
});

function marks(offset: number, length: number): MessageEntity[] {
  return length > 0 ? [{ type: 'bold', offset, length }] : [];
}
