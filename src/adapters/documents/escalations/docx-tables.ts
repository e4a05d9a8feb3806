import {
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Cell } from '../dossier-shape.ts';
import { COLOURS, TONES } from '../pdf-sheet.ts';
import { type DocxLook, linesOf } from './docx-look.ts';
import type { PaperSection } from './paper.ts';

type Of<K extends PaperSection['kind']> = Extract<PaperSection, { kind: K }>;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line.slice(1) };
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const PADDING = { top: 60, bottom: 60, left: 90, right: 90 };

/** A table of fixed widths; its head repeats on every page and a row stays whole. */
export function docxTable({ columns, widths, rows }: Of<'table'>, look: DocxLook): Table {
  const columnWidths = widths.map((share) => Math.round((share / 100) * look.width));
  const size = look.size - 3;
  const cell = ({ text, tone }: Cell, at: number, head: boolean) =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: PADDING,
      ...(head ? { shading: { type: ShadingType.CLEAR, fill: COLOURS.shade.slice(1) } } : {}),
      children: [
        new Paragraph({
          keepNext: head,
          children: linesOf(text, { size, bold: head, color: TONES[tone].ink.slice(1) }),
        }),
      ],
    });
  const head = columns.map((text): Cell => ({ text, tone: 'soft' }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: look.width, type: WidthType.DXA },
    columnWidths,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((each, at) => cell(each, at, true)),
      }),
      ...rows.map(
        (cells) =>
          new TableRow({ cantSplit: true, children: cells.map((each, at) => cell(each, at, false)) }),
      ),
    ],
  });
}

/** Label and value side by side; an empty value is a line to write on. */
export function formTable(rows: Of<'form'>['rows'], look: DocxLook): Table {
  const label = Math.round(look.width * 0.3);
  const columnWidths = [label, look.width - label];
  const bare = { top: NONE, left: NONE, right: NONE };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: look.width, type: WidthType.DXA },
    columnWidths,
    borders: { ...bare, bottom: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ({ label: name, words }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              width: { size: label, type: WidthType.DXA },
              margins: { ...PADDING, left: 0 },
              borders: { ...bare, bottom: NONE },
              children: [new Paragraph({ children: linesOf(name) })],
            }),
            new TableCell({
              width: { size: look.width - label, type: WidthType.DXA },
              margins: PADDING,
              borders: { ...bare, bottom: words === null ? { ...LINE, color: look.soft } : NONE },
              children: [new Paragraph({ children: linesOf(words ?? '') })],
            }),
          ],
        }),
    ),
  });
}
