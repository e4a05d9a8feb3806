import { readContinueCode } from '../continue-code.ts';
import type { InboundEvent } from '../inbound.ts';
import type { Texts } from '../ports/texts.ts';
import { folded, synonymsOf } from './word-match.ts';

/** What a customer may ask for at any moment, as `/status` or in a word of their own. */
const CUSTOMER_COMMANDS = [
  'start',
  'new',
  'status',
  'human',
  'language',
  'back',
  'help',
  'privacy',
  'mydata',
  'delete',
  'continue',
  'archive',
] as const;
export type CustomerCommand = (typeof CUSTOMER_COMMANDS)[number];

/** The command a text is: `/status`, `/status@bot`, or one of the words under `command-status` in the texts. */
export function typedCommand(text: string, texts: Texts): CustomerCommand | null {
  const slash = /^\/([a-z]+)(?:@\w+)?$/.exec(text.trim().toLowerCase());
  if (startedWith(text) !== null) return 'start';
  if (soughtInArchive(text) !== null) return 'archive';
  if (slash) return CUSTOMER_COMMANDS.find((command) => command === slash[1]) ?? 'help';
  return commandsByWord(texts).get(folded(text)) ?? null;
}

const byWord = new WeakMap<Texts, ReadonlyMap<string, CustomerCommand>>();

/** Where a word is listed under two, the first of them has it. */
function commandsByWord(texts: Texts): ReadonlyMap<string, CustomerCommand> {
  const known = byWord.get(texts);
  if (known) return known;
  const words = CUSTOMER_COMMANDS.toReversed().flatMap((command) =>
    synonymsOf(`command-${command}`, texts).map((word) => [word, command] as const),
  );
  const made = new Map(words);
  byWord.set(texts, made);
  return made;
}

/** What stands behind `/start`, a deep link's code or reference, or the code behind `/continue`; `null` where nothing does. */
export function startedWith(text: string): string | null {
  return /^\/(?:start|continue)(?:@\w+)?\s+(\S.{0,60})$/i.exec(text.trim())?.[1] ?? null;
}

/** The code by which this chat goes on with a conversation from elsewhere; `null` where none is brought. */
export function broughtCode({ content }: InboundEvent): string | null {
  return content.kind === 'text' ? codeStartedWith(content.text) : null;
}

/** The code to go on with that stands behind `/start`, as it was shown; `null` where none does. */
export function codeStartedWith(text: string): string | null {
  const code = startedWith(text);
  return code === null ? null : readContinueCode(code);
}

/** The words that are looked for behind `/archive`; `null` where nothing stands there. */
export function soughtInArchive(text: string): string | null {
  return /^\/archive(?:@\w+)?\s+(\S.{0,60})$/i.exec(text.trim())?.[1] ?? null;
}
