import { beforeAll, describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/files/load-fonts.ts';
import { printPdf } from '../../../electron/files/print-pdf.ts';
import { column, type Paper, paragraph, section, table } from '../../../shared/report/paper.ts';
import { EMPTY_PAPER } from '../../shared/report/pdf/empty-paper.ts';
import { type PrintedDocument, type PrintedPage, readPrinted } from './printed-page.ts';

const FONTS = loadFonts();
if (!FONTS.ok) throw new Error('the bundled fonts are missing');
const fonts = FONTS.value;

async function printed(parts: Partial<Paper>): Promise<PrintedDocument> {
  const result = await printPdf({ ...EMPTY_PAPER, ...parts }, fonts);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return readPrinted(result.value);
}

/** The lines of text within the type area, each counted once, from the top. */
function baselinesOf({ texts }: PrintedPage): number[] {
  const within = texts.filter(({ baseline }) => baseline <= 262).map(({ baseline }) => baseline.toFixed(2));
  return [...new Set(within)].map(Number).sort((a, b) => a - b);
}

const found = ({ texts }: PrintedPage, text: string) => texts.find((one) => one.text === text);

const POINT = 25.4 / 72;
const CHARACTER = 15.79 * POINT;
const NEAR = 0.5;

/** GB/T 9704-2012: a type area of 156 × 225 mm that begins 28 mm from the left and 37 mm from the top. */
const LEFT = 28;
const TOP = 37;
const RIGHT = 184;
const BOTTOM = 262;

describe('pages of nothing but text', () => {
  let pages: readonly PrintedPage[] = [];
  beforeAll(async () => {
    const words = '居民区分类治理绩效评估以小区为对象，按类型分别排名，中期和年终各评估一次。';
    const opening = [paragraph(words.repeat(60)), paragraph(words.repeat(3))];
    ({ pages } = await printed({ title: [], opening }));
  });

  test('have 22 lines, 28.95 points apart', () => {
    expect(pages.length).toBeGreaterThan(3);
    for (const page of pages.slice(0, -1)) {
      const baselines = baselinesOf(page);
      expect(baselines).toHaveLength(22);
      const gaps = baselines.slice(1).map((baseline, place) => (baseline - (baselines[place] ?? 0)) / POINT);
      for (const gap of gaps) expect(Math.abs(gap - 28.95)).toBeLessThan(0.05);
    }
  });

  test('keep within the type area, from its first line to its last', () => {
    for (const page of pages.slice(0, -1)) {
      const baselines = baselinesOf(page);
      // Letters stand 0.38 of their size below the middle of a line.
      const below = (28.95 / 2 + 0.38 * 16) * POINT;
      expect(Math.abs((baselines[0] ?? 0) - TOP - below)).toBeLessThan(NEAR);
      expect(baselines.at(-1)).toBeLessThan(BOTTOM);
    }
  });

  test('fill the width from 28 to 184 mm', () => {
    const lines = pages[1]?.texts.filter(({ baseline }) => baseline <= BOTTOM) ?? [];
    expect(lines).toHaveLength(22);
    for (const { left, right } of lines) {
      expect(Math.abs(left - LEFT)).toBeLessThan(NEAR);
      expect(Math.abs(right - RIGHT)).toBeLessThan(NEAR);
    }
  });

  test('have 28 characters in a line, one more or less where a mark closes or opens', () => {
    const lengths = pages[1]?.texts
      .filter(({ baseline }) => baseline <= BOTTOM)
      .map(({ text }) => text.length);
    expect(lengths?.filter((length) => length === 28).length).toBeGreaterThan(11);
    expect(lengths?.every((length) => Math.abs(length - 28) <= 1)).toBe(true);
  });

  test('are numbered 7 mm below the type area, one character in: odd right, even left', () => {
    pages.forEach((page, place) => {
      const number = found(page, `— ${place + 1} —`);
      expect(number?.size).toBe(14);
      // The dashes stand 0.38 of the size above the line of letters.
      expect(Math.abs((number?.baseline ?? 0) - 0.38 * 14 * POINT - BOTTOM - 7)).toBeLessThan(NEAR);
      const edge = place % 2 === 0 ? RIGHT - (number?.right ?? 0) : (number?.left ?? 0) - LEFT;
      expect(Math.abs(edge - 14 * POINT)).toBeLessThan(NEAR);
    });
  });
});

describe('an official document', () => {
  let document: PrintedDocument = { pages: [], language: null, bookmarks: [] };
  const [first, last] = [() => document.pages[0], () => document.pages.at(-1)];
  beforeAll(async () => {
    document = await printed({
      head: { mark: '长宁区民政局文件', number: '长民发〔2026〕5号', isPrinted: true },
      title: ['关于年终评估结果的通报'],
      recipient: '各街道办事处',
      sections: [
        { ...section('评估方法', [paragraph('如下。')]), sections: [section('依据', [paragraph('如下。')])] },
      ],
      signature: { issuer: '长宁区民政局', date: '2026年7月3日' },
      attachments: [
        { title: '各小区得分', blocks: [table([column('小区', 1)], Array(60).fill(['天山新村']))] },
      ],
      imprint: { copies: '区政府办公室', issuer: '长宁区民政局', date: '2026年7月3日' },
    });
  });

  test('has the mark 35 mm down the type area and the red rule 4 mm below the number', () => {
    const page = first();
    const mark = page && found(page, '长宁区民政局文件');
    const number = page && found(page, '长民发〔2026〕5号');
    // Characters rise 0.88 of their size above the line of letters and sink 0.12 below it.
    expect(Math.abs((mark?.baseline ?? 0) - 0.88 * 42 * POINT - TOP - 35)).toBeLessThan(NEAR);
    const rule = page?.rules[0];
    const numberEnds = (number?.baseline ?? 0) + 0.12 * 16 * POINT;
    expect(Math.abs((rule?.top ?? 0) - numberEnds - 4)).toBeLessThan(NEAR);
    expect([rule?.left, rule?.right]).toEqual([expect.closeTo(LEFT, 1), expect.closeTo(RIGHT, 1)]);
  });

  test('has its title in the middle', () => {
    const page = first();
    const title = page && found(page, '关于年终评估结果的通报');
    expect(title?.size).toBe(22);
    expect(Math.abs(((title?.left ?? 0) + (title?.right ?? 0)) / 2 - (LEFT + RIGHT) / 2)).toBeLessThan(NEAR);
  });

  test('has the date four characters from the right', () => {
    const date = document.pages.map((page) => found(page, '2026年7月3日')).find((one) => one !== undefined);
    expect(Math.abs(RIGHT - 4 * CHARACTER - (date?.right ?? 0))).toBeLessThan(NEAR);
  });

  test('has the last rule of the imprint on the foot of the last page', () => {
    const rules = last()?.rules ?? [];
    const widths = rules.slice(-3).map(({ width }) => width.toFixed(2));
    expect(Math.abs((rules.at(-1)?.top ?? 0) - BOTTOM)).toBeLessThan(NEAR);
    expect(widths).toEqual(['0.35', '0.25', '0.35']);
  });

  test('has its headings as bookmarks, and says that it is Chinese', () => {
    expect(document.language).toBe('zh-CN');
    expect(document.bookmarks.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ['一、评估方法', ['（一）依据']],
      ['附件　各小区得分', []],
    ]);
  });
});
