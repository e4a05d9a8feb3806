import type { Paper, PaperSection } from './paper.ts';

const BLANK = '____________________';

function lines(section: PaperSection): readonly string[] {
  switch (section.kind) {
    case 'text':
      return section.paragraphs;
    case 'list':
      return section.items.map(({ text }) => `- ${text}`);
    case 'steps':
      return section.items.map((item, at) => `${at + 1}. ${item}`);
    case 'paste':
      return [section.text, `(${section.note})`];
    case 'form':
      return section.rows.map(({ label, words }) => `${label}: ${words ?? BLANK}`);
    case 'table':
      return section.rows.map((cells) =>
        cells
          .map(({ text }) => text.replaceAll('\n', ' / '))
          .filter((text) => text !== '')
          .join(' | '),
      );
  }
}

/** A paper as plain text, for whoever can open nothing else. */
export function renderPlainText(paper: Paper): string {
  const reference = paper.look === 'sheet' ? paper.reference : '';
  const head = [paper.title, reference, paper.subtitle, paper.badge?.text ?? ''];
  return [
    head.filter((line) => line !== '').join('\n'),
    ...paper.sections.map((section) =>
      [section.heading && `【${section.heading}】`, ...lines(section)]
        .filter((line) => line !== '')
        .join('\n'),
    ),
    paper.closing.map(({ text }) => text).join('\n'),
    paper.footer,
  ]
    .filter((block) => block !== '')
    .join('\n\n')
    .concat('\n');
}
