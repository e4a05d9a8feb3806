import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Verdict, verifyBundle } from '../adapters/documents/verify/verify-bundle.ts';
import { loadTexts } from '../adapters/texts/load.ts';
import { LOCALES, type Locale } from '../domain/locale.ts';
import type { Texts } from '../engine/ports/texts.ts';
import { type CommandDoors, terminalDoors, WRONG_USE_OF_VERIFY } from './doors.ts';

export interface VerifyPlan extends CommandDoors {
  readonly file: string;
  /** A file with the shop's public key. */
  readonly keyFile: string | undefined;
  readonly texts: Texts;
}

/** `zhaodan verify FILE`: needs no store, no configuration and no network. */
export async function verifyFile(file?: string, keyFile?: string): Promise<number> {
  if (file === undefined) {
    terminalDoors.complain('usage: zhaodan verify FILE.zip [--key FILE]');
    return WRONG_USE_OF_VERIFY;
  }
  const texts = loadTexts(join(import.meta.dirname, '../../flows/texts'));
  return verify({ file, keyFile, texts, ...terminalDoors });
}

/** Says in both languages what is wrong with a bundle; 0 whole, 1 altered, 2 incomplete, 3 cannot be judged. */
export async function verify({ file, keyFile, texts, say, complain }: VerifyPlan): Promise<number> {
  const key = keyFile === undefined ? undefined : await readFile(keyFile, 'utf8');
  const verdict = await verifyBundle(file, key);
  if (verdict.findings.some(({ what }) => what === 'not-a-key')) {
    for (const locale of LOCALES) complain(texts.word({ key: 'verify-not-a-key' }, locale));
    return WRONG_USE_OF_VERIFY;
  }
  for (const locale of LOCALES) for (const line of linesOf(verdict, texts, locale)) say(line);
  return verdict.exit;
}

function linesOf({ exit, reference, findings }: Verdict, texts: Texts, locale: Locale): string[] {
  const word = (key: string, args: Record<string, string> = {}) => texts.word({ key, args }, locale);
  const lines = exit === 0 ? [word('verify-whole', { reference: reference ?? '' })] : [];
  for (const kind of ['unreadable', 'altered', 'missing'] as const) {
    const ofKind = findings.filter((finding) => finding.kind === kind);
    if (ofKind.length > 0) lines.push(word(`verify-${kind}`));
    lines.push(...ofKind.map(({ what, where }) => `  ${word(`verify-${what}`, { where: shown(where) })}`));
  }
  const notes = findings.filter(({ kind }) => kind === 'note');
  return [...lines, ...notes.map(({ what }) => word(`verify-note-${what}`))];
}

/** Names come from the file that is being doubted: nothing in them may steer the terminal. */
function shown(where: string): string {
  return where.replace(/[^\x20-\x7e]/g, '?').slice(0, 120);
}
