import { DESK_TEXT_KEYS } from '../../desk/worded/coded-words.ts';
import { ESCALATION_TEXTS } from '../../escalation/own-texts.ts';

const LISTED: ReadonlySet<string> = new Set([...DESK_TEXT_KEYS, ...ESCALATION_TEXTS]);
/** What begins or ends so is put together from parts, which no source shows whole. */
const COMPOSED = /^(?:document-(?:heading|column)|waiting)-|-both$/;

/** Whether the program asks for a text by itself, without a flow that names it and without its whole key in the source. */
export function isOwnText(key: string): boolean {
  return LISTED.has(key) || COMPOSED.test(key);
}
