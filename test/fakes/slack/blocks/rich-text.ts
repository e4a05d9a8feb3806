import { id, url } from './composition.ts';
import { type Check, flag, kinds, list, oneOf, shape, whole, words } from './schema.ts';

/** Slack names no limit for a rich text; the weight of the whole message bounds it. */
const MANY = 1000;

const textStyle = shape({}, { bold: flag, italic: flag, strike: flag, code: flag, underline: flag });
const styled = { style: textStyle };
const name = words(1, 255);

const text = shape({ text: words(1, 40_000) }, styled);
const link = shape({ url }, { ...styled, text: words(0, 3000), unsafe: flag });

const inline = kinds({
  text,
  link,
  user: shape({ user_id: words(1, 255, /^[UW][A-Z0-9]+$/) }, styled),
  usergroup: shape({ usergroup_id: words(1, 255, /^S[A-Z0-9]+$/) }, styled),
  channel: shape({ channel_id: words(1, 255, /^[CGD][A-Z0-9]+$/) }, styled),
  team: shape({ team_id: words(1, 255, /^T[A-Z0-9]+$/) }, styled),
  broadcast: shape({ range: oneOf('here', 'channel', 'everyone') }, styled),
  emoji: shape({ name }, { ...styled, unicode: name, url }),
  color: shape({ value: words(1, 9, /^#[0-9A-Fa-f]{6}$/) }, styled),
  date: shape(
    { timestamp: whole(0, Number.MAX_SAFE_INTEGER), format: words(1, 255) },
    { ...styled, url, fallback: words(1, 255) },
  ),
});

const border = { border: whole(0, 1) };
const section = shape({ elements: list(inline, 1, MANY) });

export const richTextBlock: Check = shape(
  {
    elements: list(
      kinds({
        rich_text_section: section,
        rich_text_list: shape(
          {
            style: oneOf('bullet', 'ordered'),
            elements: list(kinds({ rich_text_section: section }), 1, MANY),
          },
          { ...border, indent: whole(0, 8), offset: whole(0, MANY) },
        ),
        rich_text_quote: shape({ elements: list(inline, 1, MANY) }, border),
        rich_text_preformatted: shape({ elements: list(kinds({ text, link }), 1, MANY) }, border),
      }),
      1,
      MANY,
    ),
  },
  { block_id: id },
);
