import { describe, expect, test } from 'vitest';
import { IMPORT_KINDS } from '../../../shared/model/evidence.ts';
import { planSample } from '../../../shared/sample/sample-plan.ts';
import { sampleTables } from '../../../shared/sample/sample-tables.ts';
import { builtInGuideline } from '../../resources/built-in-guideline.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

const guideline = changningGuideline();
const size = { seed: 1, compounds: 40, responses: 5 };
/** All tables of a phase: three of marks, two of metrics. */
const NINE = [
  'questionnaire',
  'interview',
  'marks',
  'marks',
  'marks',
  'checks',
  'findings',
  'metrics',
  'metrics',
] as const;
const rowsOf = (options: typeof size) =>
  sampleTables(guideline, options).map((table) => ({ name: table.fileName, rows: [...table.rows()] }));
const tableNamed = (name: string, options = size) => {
  const table = sampleTables(guideline, options).find(({ fileName }) => fileName === name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return [...table.rows()];
};

describe('the tables of a sample', () => {
  test('begin with the register, then hold every kind of evidence for both phases', () => {
    const tables = sampleTables(guideline, size);
    expect(tables[0]).toMatchObject({ kind: 'registry', phase: null });
    for (const phase of ['mid', 'end']) {
      const kinds = tables.filter((table) => table.phase === phase).map((table) => table.kind);
      expect(new Set(kinds)).toEqual(new Set(IMPORT_KINDS.filter((kind) => kind !== 'registry')));
    }
    expect(new Set(tables.map((table) => table.fileName)).size).toBe(tables.length);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(rowsOf(size)).toEqual(rowsOf(size));
    expect(rowsOf({ ...size, seed: 2 })).not.toEqual(rowsOf(size));
  });

  test('keep a compound’s answers when there are more of them', () => {
    const withoutNumber = (responses: number) =>
      tableNamed('问卷-中期', { ...size, responses })
        .filter((row) => row[6] === 'C0003')
        .map((row) => row.slice(7));
    expect(withoutNumber(9).slice(0, 5)).toEqual(withoutNumber(5));
  });

  test('the questionnaire has the shape of a 问卷星 export by text', () => {
    const [headings, first] = tableNamed('问卷-中期');
    expect(headings?.slice(0, 8)).toEqual([
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      '小区编号',
      '1、总的来说，您对所在小区的治理状况是否满意',
    ]);
    expect(headings).toHaveLength(7 + guideline.questions.length);
    expect(first?.[1]).toMatch(/^2026\/6\/\d+ \d+:\d\d:\d\d$/);
    expect(first?.[2]).toMatch(/^\d+秒$/);
  });

  test('as many responses a compound as asked for', () => {
    const codes = tableNamed('问卷-年终').map((row) => row[6]);
    expect(codes.filter((code) => code === 'C0003')).toHaveLength(5);
  });

  test('experts mark within the limits, except where it is wrong on purpose', () => {
    const marks = tableNamed('专家评分-听取汇报-中期')
      .slice(1)
      .map((row) => Number(row[3]));
    expect(marks.filter((mark) => mark > 100)).toEqual([105]);
    expect(Math.min(...marks)).toBeGreaterThanOrEqual(0);
  });

  test('the matrix names its expert above, and leaves out what does not apply', () => {
    const [title, headings, ...rows] = tableNamed('专家评分-矩阵-年终');
    expect(title).toEqual(['专家：欧阳听澜']);
    expect(headings?.[0]).toBe('小区');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some((row) => row.includes(null))).toBe(true);
  });

  test('a site without problems says so with a count of 0', () => {
    const rows = tableNamed('发现问题-中期', { ...size, compounds: 400 }).slice(1);
    expect(rows.filter((row) => row[3] === 0).every((row) => row[2] === null)).toBe(true);
    expect(rows.some((row) => row[3] === 0)).toBe(true);
  });

  test.each([1, 3, 12])('can be made for %d compounds and no responses at all', (compounds) => {
    expect(() => rowsOf({ seed: 7, compounds, responses: 0 })).not.toThrow();
  });

  test.each([
    ['innovation-2026' as const, ['registry', 'marks', 'marks']],
    ['international-2026' as const, ['registry', ...NINE, ...NINE]],
  ])('%s gets the evidence that it asks for, in the phases that count', (name, kinds) => {
    expect(sampleTables(builtInGuideline(name), size).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('serve another guideline as well', () => {
    const small = {
      ...guideline,
      types: [{ code: 'dormitory', name: '公寓' }],
      indicators: [
        {
          id: '1',
          name: '上报',
          points: 100,
          level: 'compound' as const,
          method: 'records' as const,
          measure: { kind: 'metric' as const, metric: 'teams' },
          scale: { kind: 'linear' as const, zero: 0, full: 10 },
          overrides: {},
        },
      ],
    };
    const plan = planSample(small, size);
    expect(new Set(plan.register.map((compound) => compound.type))).toEqual(new Set(['dormitory']));
    expect(() => sampleTables(small, size).map((table) => [...table.rows()])).not.toThrow();
  });
});
