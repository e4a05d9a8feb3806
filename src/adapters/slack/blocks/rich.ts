import type { RichTextBlock, RichTextQuote, RichTextSection } from '@slack/types';
import { visible } from './letters.ts';
import { shorten } from './plain.ts';

type Style = { readonly bold?: boolean; readonly italic?: boolean; readonly strike?: boolean };

/** A run of words in one style. Nothing in it is ever read as markup. */
export interface Run {
  readonly text: string;
  readonly style?: Style;
  /** Where it leads. */
  readonly url?: string;
}

export function bold(text: string): Run {
  return { text, style: { bold: true } };
}

export function struck(text: string): Run {
  return { text, style: { strike: true } };
}

export function faint(text: string): Run {
  return { text, style: { italic: true } };
}

/** Runs as Slack takes them: each fit, none empty. */
function elementsOf(runs: readonly Run[], longest: number): RichTextSection['elements'] {
  return runs
    .filter(({ text }) => text !== '')
    .map(({ text, style, url }) => ({
      ...(url === undefined ? { type: 'text' as const } : { type: 'link' as const, url }),
      text: shorten(visible(text), longest),
      ...(style && { style: { ...style } }),
    }));
}

export function section(runs: readonly Run[], longest = 3000): RichTextSection {
  return { type: 'rich_text_section', elements: elementsOf(runs, longest) };
}

/** Somebody's words, set apart so that they pass for nobody else's. */
export function quote(runs: readonly Run[], longest = 3000): RichTextQuote {
  return { type: 'rich_text_quote', elements: elementsOf(runs, longest) };
}

export function rich(elements: readonly (RichTextSection | RichTextQuote)[]): RichTextBlock {
  return { type: 'rich_text', elements: elements.filter((each) => each.elements.length > 0) };
}
