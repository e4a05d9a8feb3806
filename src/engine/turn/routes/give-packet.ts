import type { ReceivedFile } from '../../inbound.ts';
import type { Tools } from '../../tools.ts';
import { advance } from '../advance.ts';
import type { Foreknowledge } from '../foreknowledge.ts';
import { addToLog, CUSTOMER, currentCase, PROGRAM, record, type Work } from '../work.ts';
import { howItGoes } from './words.ts';

/** Hands the packet out, in messages of their own: how it goes, the text to paste with nothing around it, the files. */
export function givePacket(work: Work, tools: Tools, known: Foreknowledge): void {
  const made = known.packet;
  const { route } = work.conversation;
  if (made === null || currentCase(work) === null || made.packet.route.route !== route) return;
  const { packet, files } = made;
  const { locale } = work.conversation;
  const [text, copyToRead] = packet.texts;
  say(work, {
    text: howItGoes(packet)
      .map((phrase) => tools.texts.word(phrase, locale))
      .join('\n'),
  });
  if (text) say(work, { text: text.words, copy: true });
  if (copyToRead) {
    const heading = tools.texts.word({ key: 'packet-reading-copy' }, locale);
    say(work, { text: `${heading}\n${copyToRead.words}` });
  }
  if (files.length > 0) say(work, { text: tools.texts.word({ key: 'packet-files' }, locale), files });
  record(work, 'escalation_prepared', CUSTOMER, { route: packet.route.route });
  advance(work, { type: 'clock', name: 'packet' }, tools, known);
}

function say(
  work: Work,
  { text, copy, files = [] }: { text: string; copy?: true; files?: readonly ReceivedFile[] },
): void {
  const number = addToLog(work, { author: 'zhaodan', text, files, ...(copy && { copy }) });
  record(work, 'message_out', PROGRAM, { number, files: files.length }, { text });
}
