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
    textMember(at === 0 ? 'text.txt' : `text-${READING_COPY}.txt`, `${words}\n`),
  );
  for (const { stem, paper } of papers) members.push(...(await renderings(stem, paper, tools.texts)));
  for (const [at, { exhibit }] of packet.exhibits.images.entries()) {
    const bytes = await tools.readPicture(exhibit.sha256);
    const ending = ENDINGS[exhibit.mediaType] ?? '';
    const path = `pictures/${at + 1}-${exhibit.kind.replaceAll('_', '-')}${ending}`;
    if (bytes !== null) members.push({ path, bytes });
  }
  return members;
}

const READING_COPY = 'reading-copy';
const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': '.jpg',
  'image/png': '.png',
  'image/webp': '.webp',
  'image/gif': '.gif',
  'image/heic': '.heic',
};

interface NamedPaper {
  readonly stem: string;
  readonly paper: Paper;
}

function papersOf(kind: PaperKind, packet: Packet, texts: Texts): readonly NamedPaper[] {
  if (kind === 'sheet') return [{ stem: 'sheet', paper: sheetOf(packet, texts) }];
  const make = kind === 'statement' ? statementOf : evidenceListOf;
  const stem = kind.replaceAll('_', '-');
  const { writtenIn, locale } = packet;
  const copy = { stem: `${stem}-${READING_COPY}`, paper: make(packet, locale, texts) };
  return [{ stem, paper: make(packet, writtenIn, texts) }, ...(writtenIn === locale ? [] : [copy])];
}

async function renderings(stem: string, paper: Paper, texts: Texts): Promise<readonly Member[]> {
  const page = (number: number, pages: number) =>
    texts.word({ key: 'document-page', args: { page: String(number), pages: String(pages) } }, paper.locale);
  // Loaded with the first packet: the start of the service need not wait for them.
  const [{ renderPaperPdf }, { renderDocx }] = await Promise.all([import('./pdf.ts'), import('./docx.ts')]);
  return [
    { path: `${stem}.pdf`, bytes: await renderPaperPdf(paper, { page }) },
    { path: `${stem}.docx`, bytes: await renderDocx(paper, { page }) },
    textMember(`${stem}.md`, renderPaperMarkdown(paper)),
    textMember(`${stem}.txt`, renderPlainText(paper)),
  ];
}

function textMember(path: string, text: string): Member {
  return { path, bytes: Buffer.from(text.toWellFormed(), 'utf8') };
}
