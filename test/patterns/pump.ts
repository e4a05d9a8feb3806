import { createContext, Script } from 'node:vm';
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import type { Pattern } from './every-pattern.ts';
import { wordsOf } from './words.ts';

/** A repeat that may go on this long doubles its ways often enough to hold up a program. */
const LONG = 20;
const CHARACTERS = 64;
/** A pattern of one way takes microseconds; one of two ways for each word, longer than anybody lives. */
const PATIENCE_MS = 300;

const parser = new RegExpParser();
const sandbox = createContext({ source: '', flags: '', texts: [] as string[] });
const matching = new Script(`
  for (const text of texts) {
    shown = text;
    new RegExp(source, flags).test(text);
  }
`);

/** A repeat of a pattern that splits a text in more ways than one, and such a text; `null` where there is none. */
export function endless({
  source,
  flags,
}: Pattern): { readonly repeat: string; readonly text: string } | null {
  const unicode = /[uv]/.test(flags);
  const parsed = parser.parsePattern(source, 0, source.length, { unicode });
  for (const repeat of longRepeats(parsed)) {
    // What stands behind a repeat and does not come makes the engine try all other ways.
    Object.assign(sandbox, {
      source: `^(?:${repeat.raw})\u0002`,
      flags: flags.replace(/[gy]/g, ''),
      texts: wordsOf(repeat.element)
        .filter((word) => word !== '')
        .map((word) => word.repeat(Math.ceil(CHARACTERS / word.length))),
      shown: '',
    });
    try {
      matching.runInContext(sandbox, { timeout: PATIENCE_MS });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
      return { repeat: repeat.raw, text: String(sandbox.shown) };
    }
  }
  return null;
}

function longRepeats(pattern: AST.Pattern): readonly AST.Quantifier[] {
  const found: AST.Quantifier[] = [];
  visitRegExpAST(pattern, {
    onQuantifierEnter: (repeat) => {
      if (repeat.max >= LONG && !/\\[1-9]|\\k</.test(repeat.raw)) found.push(repeat);
    },
  });
  return found;
}
