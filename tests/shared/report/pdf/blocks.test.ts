import { describe, expect, test } from 'vitest';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { column, figure, keyFigures, section, table } from '../../../../shared/report/paper.ts';
import { missingCharacters } from '../../../../shared/report/pdf/missing-characters.ts';
import { inFaces } from '../../../../shared/report/pdf/parts/in-faces.ts';
import { pagesOf, paperOf, textsOf } from './drawn.ts';
import { PLAIN_BOOK } from './plain-book.ts';

const COLUMNS = [column('名次', 1), column('小区', 3, 'left')];
const rows = (count: number) => Array.from({ length: count }, (_, place) => [String(place + 1), '天山新村']);
const ATTACHED = { title: [] };

describe('a table', () => {
  test('has its head on each page, in Hei on a grey ground', () => {
    const parts = { ...ATTACHED, opening: [table(COLUMNS, rows(60))] };
    expect(textsOf(parts).filter(({ text }) => text === '名次')).toMatchObject([
      { page: 1, face: 'hei' },
      { page: 2, face: 'hei' },
    ]);
    expect(pagesOf(parts).map((marks) => marks.filter(({ kind }) => kind === 'shade').length)).toEqual([
      1, 1,
    ]);
  });

  test('is as wide as the text', () => {
    const [page = []] = pagesOf({ ...ATTACHED, opening: [table(COLUMNS, rows(3))] });
    const rules = page.filter((mark) => mark.kind === 'rule' && mark.direction === 'across');
    expect(rules).toHaveLength(5);
    for (const rule of rules) {
      expect(rule.kind === 'rule' && (rule.length * 25.4) / 72).toBeCloseTo(156);
      expect((rule.x * 25.4) / 72).toBeCloseTo(28);
    }
  });

  test('of up to twelve rows stays whole, also with its heading', () => {
    const before = table(COLUMNS, rows(40));
    const sections = [section('表一', [before]), section('表二', [table(COLUMNS, rows(12))])];
    const second = textsOf({ ...ATTACHED, sections }).filter(({ page }) => page === 2);
    expect(second[0]?.text).toBe('二、表二');
  });

  test('a row that heads a group stands out over the whole width', () => {
    const grouped = table(COLUMNS, [['售后公房', ''], ...rows(2)], { headRows: [0] });
    const [page = []] = pagesOf({ ...ATTACHED, opening: [grouped] });
    const group = page.find((mark) => mark.kind === 'text' && mark.text === '售后公房');
    expect(group).toMatchObject({ face: 'hei' });
    expect(page.filter(({ kind }) => kind === 'shade')).toHaveLength(2);
  });

  test('in halves has both beside each other on one page', () => {
    const halved = table(COLUMNS, rows(60), { isHalved: true });
    const texts = textsOf({ ...ATTACHED, opening: [halved] });
    expect(texts.every(({ page }) => page === 1)).toBe(true);
    const tops = ['1', '31'].map((number) => texts.find(({ text }) => text === number));
    expect(tops[0]?.line).toBe(tops[1]?.line);
    expect(tops[1]?.left).toBeGreaterThan(78);
  });

  test('without headings has a rule above its rows all the same', () => {
    const bare = table([column('', 1), column('', 3)], rows(2));
    const [page = []] = pagesOf({ ...ATTACHED, opening: [bare] });
    expect(page.filter((mark) => mark.kind === 'rule' && mark.direction === 'across')).toHaveLength(3);
  });

  test('a cell of 2,000 characters is cut before its row is higher than a page', () => {
    const narrow = table([column('甲', 1), column('乙', 9)], [['长'.repeat(2000), '']]);
    const texts = textsOf({ ...ATTACHED, opening: [narrow] }).filter(({ text }) => text.startsWith('长'));
    expect(texts).toHaveLength(40);
    expect(texts.at(-1)?.text.endsWith('…')).toBe(true);
    expect(texts.every(({ page }) => page === 1)).toBe(true);
  });
});

test('key figures stand beside each other in frames: what they are small, their values large', () => {
  const parts = {
    ...ATTACHED,
    opening: [
      keyFigures([
        { label: '得分', value: '86.53' },
        { label: '等次', value: '良好' },
      ]),
    ],
  };
  expect(textsOf(parts).map(({ text, face, size }) => [text, face, size])).toEqual([
    ['得分', 'song', 9],
    ['86.53', 'hei', 16],
    ['等次', 'song', 9],
    ['良好', 'hei', 16],
  ]);
});

describe('figures', () => {
  const chartOf = (title: string, option: Chart['option'] = {}, height = 100) =>
    figure({ title, note: '说明', table: { headings: [], rows: [] }, height, option });

  test('are numbered through the whole document, attachments included', () => {
    const parts = {
      ...ATTACHED,
      sections: [{ ...section('甲', [chartOf('一')]), sections: [section('乙', [chartOf('二')])] }],
      attachments: [{ title: '附图', blocks: [chartOf('三')] }],
    };
    expect(textsOf(parts).flatMap(({ text }) => (text.startsWith('图') ? [text] : []))).toEqual([
      '图1　一',
      '图2　二',
      '图3　三',
    ]);
  });

  test('are as wide as the text and no higher than a page with their words', () => {
    const [page = []] = pagesOf({ ...ATTACHED, opening: [chartOf('一', {}, 5000)] });
    const drawing = page.find((mark) => mark.kind === 'drawing');
    expect(((drawing?.width ?? 0) * 25.4) / 72).toBeCloseTo(156);
    expect(textsOf({ ...ATTACHED, opening: [chartOf('一', {}, 5000)] }).map((text) => text.page)).toEqual([
      1, 1,
    ]);
  });

  test('a character that Hei lacks is drawn in a face that has it', () => {
    expect(inFaces('<svg><text x="1">玥1</text><text>A&amp;B</text></svg>', PLAIN_BOOK)).toBe(
      '<svg><text x="1"><tspan style="font-family:songMore">玥</tspan>1</text><text>A&amp;B</text></svg>',
    );
  });

  test('a character in a chart that no face has is missed as any other', () => {
    const option = { yAxis: { type: 'category' as const, data: ['幸福🏠街道'] } };
    const paper = paperOf({ sections: [section('各类型', [chartOf('一', option)])] });
    expect(missingCharacters(paper, PLAIN_BOOK)).toEqual([
      { character: '🏠', heading: '各类型', text: '幸福🏠街道' },
    ]);
  });
});
