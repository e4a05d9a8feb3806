import {
  AlignmentType,
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import type { PdfWords } from '../pdf-document.ts';
import { COLOURS, TONES } from '../pdf-sheet.ts';
import { type DocxLook, LOOKS, linesOf } from './docx-look.ts';
import { docxTable, formTable } from './docx-tables.ts';
import type { Paper, PaperSection } from './paper.ts';

/** A paper as DOCX on A4, in fonts that Word, WPS and Pages have; it can be changed before it is handed in. */
export async function renderDocx(paper: Paper, words: PdfWords): Promise<Uint8Array> {
  const look = LOOKS[paper.look];
  const document = new Document({
    title: `${paper.title} ${paper.reference}`,
    creator: 'Zhaodan',
    styles: {
      default: { document: { run: { font: look.font, size: look.size, language: languageOf(paper) } } },
    },
    numbering: {
      config: [
        level('bullets', LevelFormat.BULLET, '•'),
        ...paper.sections.map((_, at) => level(`steps-${at}`, LevelFormat.DECIMAL, '%1.')),
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: look.margin },
        },
        footers: { default: footerOf(paper, look, words) },
        children: [
          ...headOf(paper, look),
          ...paper.sections.flatMap((section, at) => partOf(section, at, paper, look)),
          ...closingOf(paper, look),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** One kind of list, with its mark hanging beside the text. */
function level(reference: string, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) {
  const style = { paragraph: { indent: { left: 380, hanging: 380 } } };
  return { reference, levels: [{ level: 0, format, text, style }] };
}

function languageOf({ locale }: Paper) {
  return { value: locale === 'en' ? 'en-GB' : 'en-US', eastAsia: 'zh-CN' };
}

function footerOf(paper: Paper, look: DocxLook, words: PdfWords): Footer {
  // The words come with numbers in them; the fields that count stand in their places.
  const [before = '', between = '', after = ''] = words.page(-1, -2).split(/-1|-2/);
  const style = { size: 16, color: look.soft };
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: look.width }],
        children: [
          new TextRun({ text: `${paper.footer}\t${before}`, ...style }),
          new TextRun({ children: [PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after], ...style }),
        ],
      }),
    ],
  });
}

function headOf(paper: Paper, look: DocxLook): FileChild[] {
  const formal = paper.look === 'formal';
  const alignment = formal ? AlignmentType.CENTER : AlignmentType.LEFT;
  const under = formal
    ? paper.subtitle
    : [paper.reference, paper.subtitle, paper.badge?.text ?? ''].filter((part) => part !== '').join(' · ');
  const children: FileChild[] = [
    new Paragraph({
      alignment,
      spacing: { after: 60 },
      children: [new TextRun({ text: paper.title, bold: true, size: look.title })],
    }),
  ];
  if (under !== '') {
    children.push(
      new Paragraph({
        alignment,
        spacing: { after: 160 },
        children: [new TextRun({ text: under, color: look.soft, size: look.size - 2 })],
      }),
    );
  }
  return children;
}

function partOf(section: PaperSection, at: number, paper: Paper, look: DocxLook): FileChild[] {
  const body = bodyOf(section, at, paper, look);
  if (section.heading === '') return body;
  const heading = new Paragraph({
    keepNext: true,
    spacing: { before: 220, after: 80 },
    children: [
      new TextRun({
        text: section.heading,
        bold: true,
        size: look.size + look.headingMore,
        color: look.accent,
      }),
    ],
  });
  return [heading, ...body];
}

function bodyOf(section: PaperSection, at: number, paper: Paper, look: DocxLook): FileChild[] {
  const indent = paper.look === 'formal' && paper.locale === 'zh-CN' ? { firstLine: look.size * 20 } : {};
  switch (section.kind) {
    case 'text':
      return section.paragraphs.map(
        (text) => new Paragraph({ indent, spacing: look.spacing, children: linesOf(text) }),
      );
    case 'list':
      return section.items.map(
        ({ text, tone }, place) =>
          new Paragraph({
            ...(paper.look === 'sheet' ? { numbering: { reference: 'bullets', level: 0 } } : {}),
            spacing: { before: paper.look === 'formal' && place === 0 ? 160 : 0, after: 50 },
            children: linesOf(text, { color: TONES[tone].ink.slice(1), size: look.size - look.listLess }),
          }),
      );
    case 'steps':
      return section.items.map(
        (text) =>
          new Paragraph({
            numbering: { reference: `steps-${at}`, level: 0 },
            spacing: look.spacing,
            children: linesOf(text),
          }),
      );
    case 'paste':
      return pasteOf(section, look);
    case 'form':
      return [formTable(section.rows, look)];
    case 'table':
      return [docxTable(section, look)];
  }
}

function pasteOf({ text, note }: Extract<PaperSection, { kind: 'paste' }>, look: DocxLook): FileChild[] {
  const edge = { style: BorderStyle.SINGLE, size: 4, space: 6, color: COLOURS.line.slice(1) };
  return [
    new Paragraph({
      keepLines: true,
      keepNext: true,
      indent: { left: 140, right: 140 },
      border: { top: edge, bottom: edge, left: edge, right: edge },
      shading: { fill: COLOURS.shade.slice(1) },
      spacing: look.spacing,
      children: linesOf(text),
    }),
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: { before: 60 },
      children: linesOf(note, { color: look.soft, size: look.size - 4 }),
    }),
  ];
}

function closingOf({ closing }: Paper, look: DocxLook): FileChild[] {
  return closing.map(
    ({ text, side }, at) =>
      new Paragraph({
        keepNext: at < closing.length - 1,
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { before: at === 0 ? 360 : 160 },
        children: linesOf(text, { size: look.size }),
      }),
  );
}
