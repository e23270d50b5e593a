import { chineseNumeral } from '../../../shared/report/chinese-numeral.ts';
import type { Attachment, Block, Paper, PaperTable, Section } from '../../../shared/report/paper.ts';

/** A paper as plain text, in the order a clerk reads it: headings numbered, tables with bars, figures as their tables. */
export function paperText(paper: Paper): string {
  const { head, title, recipient, opening, sections, ending, signature, attachments, imprint } = paper;
  return [
    ...(head === null ? [] : [`［${head.mark}］${head.number}${head.isPrinted ? '' : '（套打）'}`, '']),
    ...title,
    '',
    ...(recipient === '' ? [] : [`${recipient}：`]),
    ...opening.flatMap(blockLines),
    ...sections.flatMap((one, place) => sectionLines(one, place, 0)),
    ...ending.flatMap(blockLines),
    '',
    ...attachments.map(({ title: name }, place) => `${numberOf(attachments, place)}：${name}`),
    ...(signature === null ? [] : [signature.issuer, signature.date]),
    ...attachments.flatMap((one, place) => [
      '',
      numberOf(attachments, place),
      one.title,
      ...one.blocks.flatMap(blockLines),
    ]),
    ...(imprint === null ? [] : ['', `抄送：${imprint.copies}`, `${imprint.issuer}　${imprint.date}印发`]),
    ...(paper.footNote === '' ? [] : ['', `页脚：${paper.footNote}`]),
    '',
  ].join('\n');
}

function numberOf(attachments: readonly Attachment[], place: number): string {
  return attachments.length === 1 ? '附件' : `附件${place + 1}`;
}

function sectionLines({ heading, blocks, sections }: Section, place: number, depth: number): string[] {
  const number =
    [`${chineseNumeral(place + 1)}、`, `（${chineseNumeral(place + 1)}）`][depth] ?? `${place + 1}. `;
  return [
    ...(depth === 0 ? [''] : []),
    `${number}${heading}`,
    ...blocks.flatMap(blockLines),
    ...sections.flatMap((one, at) => sectionLines(one, at, depth + 1)),
  ];
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
      return [`　　${block.text}`];
    case 'table':
      return tableLines(block);
    case 'figure':
      return [`［图：${block.chart.title}］`, `［${block.chart.note}］`];
    case 'key-figures':
      return [block.figures.map(({ label, value }) => `${label} ${value}`).join(' ｜ ')];
    default:
      return block satisfies never;
  }
}

function tableLines({ columns, rows, headRows }: PaperTable): string[] {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const heads = new Set(headRows);
  return [
    line(columns.map(({ heading }) => heading)),
    '|---|',
    ...rows.map((row, place) => `${heads.has(place) ? '# ' : ''}${line(row)}`),
  ];
}
