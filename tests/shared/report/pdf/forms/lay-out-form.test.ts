import { expect, test } from 'vitest';
import type { FormBlock, FormPaper } from '../../../../../shared/report/forms/form-paper.ts';
import { layOutForm } from '../../../../../shared/report/pdf/forms/lay-out-form.ts';
import { PLAIN_BOOK } from '../plain-book.ts';

function pagesOf(blocks: readonly FormBlock[], facts: FormPaper['facts'] = []) {
  const properties = { title: '', author: '', keywords: '', createdAt: '2026-06-01T00:00:00.000Z' };
  const paper = {
    series: '2026年度',
    title: '居民问卷',
    bookmark: 'C1　甲苑',
    facts,
    blocks,
    footNote: 'C1',
    properties,
  };
  return layOutForm(paper, 'form-1', PLAIN_BOOK).map(({ marks }) => marks);
}

function textsOf(marks: ReturnType<typeof pagesOf>[number]): string[] {
  return marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}

// The first page holds (734 − 56) / 36 = 18 questions of two lines and a gap.
test('each page says which of how many it is, and the first has the bookmark', () => {
  const question = { kind: 'question', text: '题', options: ['甲', '乙'] } as const;
  const pages = pagesOf(Array.from({ length: 30 }, () => question));
  expect(pages.map((marks) => textsOf(marks).at(-1))).toEqual(['第 1 页，共 2 页', '第 2 页，共 2 页']);
  const bookmarks = pages.flatMap((marks) =>
    marks.flatMap((mark) => (mark.kind === 'text' ? (mark.bookmark ?? []) : [])),
  );
  expect(bookmarks).toEqual([{ id: 'form-1', parent: null, title: 'C1　甲苑' }]);
});

test('a question stays with its options, on whatever page', () => {
  const question = { kind: 'question', text: '题', options: ['甲', '乙'] } as const;
  for (const marks of pagesOf(Array.from({ length: 80 }, () => question))) {
    const texts = textsOf(marks);
    expect(texts.filter((text) => text === '题').length).toBe(texts.filter((text) => text === '□ 甲').length);
  }
});

test('options stand beside each other as far as the line holds them, and one that no line holds goes on below', () => {
  const long = '长'.repeat(60);
  const [page = []] = pagesOf([{ kind: 'question', text: '题', options: ['甲', '乙', long] }]);
  const at = (text: string) => page.find((mark) => mark.kind === 'text' && mark.text === text);
  expect(at('□ 甲')?.y).toBe(at('□ 乙')?.y);
  // 174 mm are 493 points; 21 of them are left before options, which leaves 44 characters of 10.5 points.
  const lines = textsOf(page).filter((text) => text.includes('长'));
  expect(lines.map((line) => [...line].filter((character) => character === '长').length)).toEqual([43, 17]);
});

test('the head of a table stands on every page, and rows are high enough to write in', () => {
  const columns = [{ heading: '议题', width: 1, align: 'left' as const }];
  const rows = Array.from({ length: 30 }, (_, place) => [`议题${place + 1}`]);
  const pages = pagesOf([{ kind: 'table', columns, rows, headRows: [], rowHeight: 60 }]);
  for (const marks of pages) expect(textsOf(marks).filter((text) => text === '议题')).toHaveLength(1);
  const baselines = (pages[0] ?? []).flatMap((mark) =>
    mark.kind === 'text' && /^议题\d/u.test(mark.text) ? [mark.y] : [],
  );
  const steps = baselines.slice(1).map((y, place) => Math.round((y - (baselines[place] ?? 0)) * 1000) / 1000);
  expect(new Set(steps)).toEqual(new Set([60]));
});

test('a fact without a value has a line to write on; facts go on below where a line is full', () => {
  const facts = [
    { label: '小区', value: '甲'.repeat(30) },
    { label: '编号', value: '' },
    { label: '日期', value: '' },
  ];
  const [page = []] = pagesOf([], facts);
  const yOf = (label: string) =>
    page.find((mark) => mark.kind === 'text' && mark.text.startsWith(label))?.y ?? 0;
  expect(yOf('编号')).toBeGreaterThanOrEqual(yOf('小区'));
  expect(yOf('日期')).toBeGreaterThan(yOf('小区'));
  expect(page.filter(({ kind }) => kind === 'rule')).toHaveLength(2);
});
