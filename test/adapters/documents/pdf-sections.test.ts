import { expect, it } from 'vitest';
import type { Cell } from '../../../src/adapters/documents/dossier-shape.ts';
import { makePdf } from '../../../src/adapters/documents/pdf-document.ts';
import { drawSection } from '../../../src/adapters/documents/pdf-sections.ts';

const HEADING = '标题';
const HEAD = '栏目';
const ROW = '内容';
const FORM = { size: 'A4', margin: 48, text: 9.5, title: '', madeAt: new Date(0), footer: '' } as const;
const cell = (text: string): Cell => ({ text, tone: 'plain' });

it('neither a heading nor the head of a table stands alone at the foot of a page, wherever it begins', async () => {
  const pages: string[][] = [];
  let sections = 0;
  await makePdf(FORM, { page: String }, (sheet) => {
    const { doc } = sheet;
    let page: string[] = [];
    doc.on('pageAdded', () => {
      page = [];
      pages.push(page);
    });
    const draw = doc.text.bind(doc);
    doc.text = ((words: string, ...rest: []) => {
      const drawn = draw(words, ...rest);
      page.push(words);
      return drawn;
    }) as typeof doc.text;
    for (let y = 600; y < doc.page.height - 48; y += 1) {
      doc.addPage();
      doc.y = y;
      drawSection(sheet, {
        heading: HEADING,
        kind: 'table',
        columns: [HEAD],
        widths: [100],
        rows: [[cell(ROW)], [cell(ROW)]],
      });
      sections += 1;
    }
    // The footers are drawn by others.
    doc.text = draw;
  });
  expect(pages.flat().filter((each) => each === ROW)).toHaveLength(2 * sections);
  expect(pages.filter((each) => each.at(-1) === HEADING || each.at(-1) === HEAD)).toEqual([]);
});
