import { drawChart } from '../../../electron/files/draw-chart.ts';
import type { Block, Paper, Section } from '../../../shared/report/paper.ts';

/** How the pages of a letter look in HTML: the same paper, fonts and sizes. */
export const STYLE = `
  @page { size: A4; margin: 37mm 26mm 35mm 28mm }
  body { margin: 0; font: 16pt/28.95pt 'Noto Serif SC' }
  h1 { font-size: 22pt; text-align: center; margin: 0 }
  h2 { font: 16pt/28.95pt 'Noto Sans SC'; margin: 0; text-indent: 2em }
  p { margin: 0; text-indent: 2em; text-align: justify }
  table { width: 100%; border-collapse: collapse; font-size: 9pt; line-height: 1.3 }
  td, th { border: 0.5pt solid; padding: 1pt 3pt }
  .halved { columns: 2 }`;

/** The same letter as a writer of HTML would make it. */
export function paperHtml({ title, opening, sections, ending, signature }: Paper): string {
  const words = signature === null ? [] : [signature.issuer, signature.date];
  return [
    ...title.map((line) => element('h1', escaped(line))),
    ...opening.map(blockHtml),
    ...sections.map(sectionHtml),
    ...ending.map(blockHtml),
    ...words.map((line) => element('p', escaped(line))),
  ].join('');
}

function sectionHtml({ heading, blocks, sections }: Section): string {
  return (
    element('h2', escaped(heading)) + blocks.map(blockHtml).join('') + sections.map(sectionHtml).join('')
  );
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return element('p', escaped(block.text));
    case 'table': {
      const heading = block.columns.map((column) => column.heading);
      const table = tableHtml([heading, ...block.rows]);
      return block.isHalved ? `<div class="halved">${table}</div>` : table;
    }
    case 'figure': {
      const { option, height } = block.chart;
      return drawChart(option, { width: 442, height });
    }
    case 'key-figures':
      return tableHtml([block.figures.map(({ label }) => label), block.figures.map(({ value }) => value)]);
    default:
      return block satisfies never;
  }
}

function tableHtml(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => element('td', escaped(text))).join('');
  return element('table', rows.map((row) => element('tr', cells(row))).join(''));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
