import type { Exhibit } from '../../../domain/exhibit.ts';
import type { Packet } from '../../../engine/escalation/packet.ts';
import type { PaperKind } from '../../../engine/escalation/vocabulary.ts';
import type { Texts } from '../../../engine/ports/texts.ts';
import type { Member } from '../zip.ts';
import { evidenceListOf, statementOf } from './court-papers.ts';
import { renderPaperMarkdown } from './markdown.ts';
import type { Paper } from './paper.ts';
import { renderPlainText } from './plain-text.ts';
import { sheetOf } from './sheet.ts';

export interface PacketTools {
  readonly texts: Texts;
  /** A picture as it may be handed out, under the hash of its original; `null` where it is not kept any more. */
  readonly readPicture: (sha256: string) => Promise<Uint8Array | null>;
}

/**
 * All files of a packet: `text.txt` to paste, each paper as `.pdf`, `.docx`, `.md` and `.txt`, and the pictures in
 * their order. What is handed in in another language has a copy to read beside it.
 */
export async function packetFiles(packet: Packet, tools: PacketTools): Promise<readonly Member[]> {
  const papers = packet.route.papers.flatMap((kind) => papersOf(kind, packet, tools.texts));
  const members: Member[] = packet.texts.map(({ words }, at) =>
    textMember(at === 0 ? 'text.txt' : `text${COPY}.txt`, `${words}\n`),
  );
  for (const { stem, paper } of papers) {
    for (const format of ['pdf', 'docx'] as const)
      members.push({ path: `${stem}.${format}`, bytes: await rendered(paper, format, tools.texts) });
    members.push(textMember(`${stem}.md`, renderPaperMarkdown(paper)));
    members.push(textMember(`${stem}.txt`, renderPlainText(paper)));
  }
  for (const { exhibit, at, bytes } of await pictures(packet, tools)) {
    const path = `pictures/${at}-${exhibit.kind.replaceAll('_', '-')}${endingOf(exhibit)}`;
    members.push({ path, bytes });
  }
  return members;
}

/**
 * The files a customer is handed in a conversation, by names in their language: each paper to read or print, those that
 * are handed in also to change, and the pictures in their order.
 */
export async function customerFiles(packet: Packet, tools: PacketTools): Promise<readonly Member[]> {
  const { locale, route } = packet;
  const word = (key: string, args: Readonly<Record<string, string>> = {}) =>
    tools.texts.word({ key, args }, locale);
  const members: Member[] = [];
  for (const { stem, kind, paper } of route.papers.flatMap((each) => papersOf(each, packet, tools.texts))) {
    const name = `${word(route.title)}-${word(`packet-file-${stem}`)}`;
    const handedIn = kind !== 'sheet' && !stem.endsWith(COPY);
    for (const format of handedIn ? (['pdf', 'docx'] as const) : (['pdf'] as const))
      members.push({ path: `${name}.${format}`, bytes: await rendered(paper, format, tools.texts) });
  }
  for (const { exhibit, at, bytes } of await pictures(packet, tools)) {
    const kind = word(`exhibit-kind-${exhibit.kind.replaceAll('_', '-')}`);
    const name = word('packet-file-picture', { number: String(at), kind });
    members.push({ path: `${name}${endingOf(exhibit)}`, bytes });
  }
  return members;
}

const COPY = '-reading-copy';
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'image/heic': '.heic',
};

function endingOf({ mediaType }: Exhibit): string {
  return ENDINGS[mediaType] ?? '';
}

/** Those that are still kept, with their place among all. */
async function pictures({ exhibits }: Packet, { readPicture }: PacketTools) {
  const read = exhibits.images.map(async ({ exhibit }, index) => {
    const bytes = await readPicture(exhibit.sha256);
    return bytes === null ? [] : [{ exhibit, at: index + 1, bytes }];
  });
  return (await Promise.all(read)).flat();
}

interface NamedPaper {
  readonly stem: string;
  readonly kind: PaperKind;
  readonly paper: Paper;
}

function papersOf(kind: PaperKind, packet: Packet, texts: Texts): readonly NamedPaper[] {
  if (kind === 'sheet') return [{ stem: 'sheet', kind, paper: sheetOf(packet, texts) }];
  const make = kind === 'statement' ? statementOf : evidenceListOf;
  const stem = kind.replaceAll('_', '-');
  const { writtenIn, locale } = packet;
  const copy = { stem: `${stem}${COPY}`, kind, paper: make(packet, locale, texts) };
  return [{ stem, kind, paper: make(packet, writtenIn, texts) }, ...(writtenIn === locale ? [] : [copy])];
}

async function rendered(paper: Paper, format: 'pdf' | 'docx', texts: Texts): Promise<Uint8Array> {
  const page = (number: number, pages: number) =>
    texts.word({ key: 'document-page', args: { page: String(number), pages: String(pages) } }, paper.locale);
  // Loaded with the first packet: the start of the service need not wait for them.
  if (format === 'docx') return (await import('./docx.ts')).renderDocx(paper, { page });
  return (await import('./pdf.ts')).renderPaperPdf(paper, { page });
}

function textMember(path: string, text: string): Member {
  return { path, bytes: Buffer.from(text.toWellFormed(), 'utf8') };
}
