import { describe, expect, test } from 'vitest';
import { column, type Paper, paragraph, section, table } from '../../../../shared/report/paper.ts';
import type { ContentNode, TextNode } from '../../../../shared/report/pdf/nodes.ts';
import { paperDefinition } from '../../../../shared/report/pdf/paper-definition.ts';
import type { PressTools } from '../../../../shared/report/pdf/press.ts';
import { EMPTY_PAPER } from './empty-paper.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const COLUMNS = [column('名次', 1), column('小区', 3, 'left')];
const rows = (count: number) => Array.from({ length: count }, (_, place) => [String(place + 1), '天山新村']);

const PAPER: Paper = {
  ...EMPTY_PAPER,
  sections: [
    { ...section('方法', [paragraph('说明。')]), sections: [section('依据', [table(COLUMNS, rows(40))])] },
    section('结果', [table(COLUMNS, rows(2))]),
  ],
  signature: { issuer: '', date: '2026年7月3日' },
  attachments: [
    { title: '甲', blocks: [] },
    { title: '乙', blocks: [] },
  ],
  footNote: '演练',
};

const TOOLS: PressTools = { book: PLAIN_BOOK, draw: (_, { width }) => `<svg width="${width}"/>` };
const DEFINITION = paperDefinition(PAPER, TOOLS);

function textsOf(node: ContentNode): TextNode[] {
  if ('stack' in node) return node.stack.flatMap((one) => ('svg' in one ? [] : textsOf(one)));
  return 'table' in node ? [] : [node];
}

const TEXTS = DEFINITION.content.flatMap(textsOf).map(({ text }) => text);

test('the type area is 156 by 225 mm on A4', () => {
  const millimetres = DEFINITION.pageMargins.map((points) => Math.round((points * 25.4) / 72));
  expect(millimetres).toEqual([28, 37, 26, 35]);
});

test('sections are numbered 一、 and （一）, attachments 附件1', () => {
  expect(TEXTS).toContain('一、方法');
  expect(TEXTS).toContain('（一）依据');
  expect(TEXTS).toContain('二、结果');
  expect(TEXTS.slice(-4)).toEqual(['附件1', '甲', '附件2', '乙']);
  expect(TEXTS).toContain('附件：1. 甲');
  expect(TEXTS).toContain('2. 乙');
});

test('a single attachment has no number', () => {
  const one = paperDefinition({ ...PAPER, attachments: PAPER.attachments.slice(0, 1) }, TOOLS);
  const texts = one.content.flatMap(textsOf).map(({ text }) => text);
  expect(texts).toContain('附件：甲');
  expect(texts).toContain('附件');
});

describe('tables', () => {
  const [long, short] = DEFINITION.content
    .flatMap((node) => ('stack' in node ? node.stack : [node]))
    .filter((node) => 'table' in node);

  test('repeat their heading row and fill the width of the text', () => {
    expect(long?.table.headerRows).toBe(1);
    const paddingAndRules = 2 * 6 + 3 * 0.5;
    const width = (long?.table.widths ?? []).reduce((sum, part) => sum + part, paddingAndRules);
    expect((width * 25.4) / 72).toBeCloseTo(156);
  });

  test('a short one stays whole and with its heading, a long one may be divided', () => {
    expect(long?.unbreakable).toBe(false);
    expect(short?.unbreakable).toBe(true);
    const together = DEFINITION.content.find(
      (node) => 'stack' in node && node.stack.includes(short ?? { text: '' }),
    );
    expect(together && textsOf(together).map(({ text }) => text)).toEqual(['二、结果']);
  });
});

test('page numbers stand right on odd pages and left on even ones, the note opposite', () => {
  const placed = (page: number) =>
    DEFINITION.footer(page).columns.map(({ text, alignment }) => [text, alignment]);
  expect(placed(1)).toEqual([
    ['演练', 'left'],
    ['— 1 —', 'right'],
  ]);
  expect(placed(2)).toEqual([
    ['— 2 —', 'left'],
    ['演练', 'right'],
  ]);
});
