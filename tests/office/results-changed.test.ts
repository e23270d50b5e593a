import type exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Compound } from '../../shared/model/compound.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import { NO_EVIDENCE } from '../../shared/rules/evidence.ts';
import { columnLetters, type SheetCell, type WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { programPhase } from '../cases/program.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { sampleGuideline } from '../shared/report/sample-guideline.ts';
import { disagreements, reckoned, valueAt } from './reckoned-workbook.ts';
import { inputOf } from './scored-input.ts';

const folder = temporaryFolder();

/** A kill timer: LibreOffice opens several workbooks. */
const PATIENCE = 900_000;

const LEAVES = ['1.1', '1.2', '2.1', '2.2'];

/** Two branches, 60 = 40 + 20 and 40 = 25 + 15 points; every leaf is one number, 0…100 in proportion. */
function guideline() {
  const { metrics, indicators } = sampleGuideline();
  return sampleGuideline({
    metrics: [...metrics, ...LEAVES.map((id) => ({ id, name: id, unit: '' }))],
    indicators: indicators.map((branch) => ({
      ...branch,
      children: ('children' in branch ? branch.children : []).map((leaf) => ({
        ...leaf,
        level: 'compound' as const,
        measure: { kind: 'metric' as const, metric: leaf.id },
      })),
    })),
  });
}

const LONG_NAME = `"引号'与/斜线\\🏠${'长'.repeat(290)}`;

function compound(code: string, type: string, households: number | null, name = code): Compound {
  return {
    code,
    name,
    type,
    households,
    subdistrict: '=华阳路街道*',
    committee: '第一居委会',
    aliases: [],
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  };
}

/** 甲 has 36 + 16 + 17.5 + 9 = 78.5, 乙 80, 丙 nothing at all, 丁 95: the only one of its type. */
const REGISTER = [
  compound('甲', 'sold_public', 100, LONG_NAME),
  compound('乙', 'sold_public', 300, '=1+1'),
  compound('丙', 'sold_public', null, '@SUM(A1)'),
  compound('丁', 'historic_villa', 50),
];
const VALUES: Readonly<Record<string, readonly number[]>> = {
  甲: [90, 80, 70, 60],
  乙: [80, 80, 80, 80],
  丁: [95, 95, 95, 95],
};

function workbook(): WorkbookDescription {
  const compounds = new Map(
    Object.entries(VALUES).map(([code, values]) => [
      code,
      { ...NO_EVIDENCE, metrics: new Map(values.map((value, place) => [LEAVES[place] ?? '', value])) },
    ]),
  );
  const round = { compounds: REGISTER, evidence: { compounds, committees: new Map() } };
  return buildResultsWorkbook(inputOf(guideline(), programPhase(guideline(), 'mid', round)));
}

/** The rows are those of the codes in their order: 丁, 丙, 乙, 甲 have rows 2 to 5. */
const ROWS = ['丁', '丙', '乙', '甲'];

interface Change {
  readonly sheet: string;
  /** The code of a compound, or the item of a parameter. */
  readonly row: string;
  readonly heading: string;
  readonly value: SheetCell;
}

/** The workbook as somebody leaves it who types a value into a cell. */
function changed({ sheet: name, row, heading, value }: Change): WorkbookDescription {
  const original = workbook();
  const sheets = original.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const column = sheet.columns.findIndex((one) => one.heading === heading);
    const rows = sheet.rows.map((cells) => (cells[0] === row ? cells.with(column, value) : cells));
    expect(rows).not.toEqual(sheet.rows);
    return { ...sheet, rows };
  });
  return { ...original, sheets };
}

/** A workbook as LibreOffice reckons it, asked by headings. */
function asked(description: WorkbookDescription, copy: exceljs.Workbook) {
  return (name: string, row: number, ...headings: string[]): unknown[] => {
    const sheet = description.sheets.find((one) => one.name === name);
    return headings.map((heading) => {
      const column = sheet?.columns.findIndex((one) => one.heading === heading) ?? -1;
      return valueAt(copy, name, `${columnLetters(column)}${row}`);
    });
  };
}

/** The rows of a sheet in another order, as a spreadsheet program sorts them: formulas go on to name their own row. */
function sorted(
  description: WorkbookDescription,
  name: string,
  order: readonly number[],
): WorkbookDescription {
  const sheets = description.sheets.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = order.map((from, to) =>
      (sheet.rows[from] ?? []).map((cell) => moved(cell, from + 2, to + 2)),
    );
    return { ...sheet, rows };
  });
  return { ...description, sheets };
}

/** `$K12` names the own row, `$K$12` does not. */
function moved(cell: SheetCell, from: number, to: number): SheetCell {
  if (typeof cell !== 'object' || cell === null) return cell;
  const own = new RegExp(`(\\$[A-Z]+)${from}\\b`, 'gu');
  return { ...cell, formula: cell.formula.replaceAll(own, `$1${to}`) };
}

test('sheets may be sorted, each its own way: figures stay with their compounds', {
  timeout: PATIENCE,
}, async () => {
  const scores = sorted(workbook(), '成绩', [3, 0, 2, 1]);
  const both = sorted(sorted(scores, '末级指标', [1, 2, 3, 0]), '分街镇', [0]);
  const [copy] = await reckoned([both], folder);
  expect(both.sheets[0]?.rows[0]?.[0]).toBe('甲');
  // Only where each row was found has changed.
  const others = copy && disagreements(both, copy).filter((line) => !line.includes('=MATCH('));
  expect(others).toEqual([]);
});

test('a phase without compounds is a workbook, too', { timeout: PATIENCE }, async () => {
  const round = { compounds: [], evidence: { compounds: new Map(), committees: new Map() } };
  const empty = buildResultsWorkbook(inputOf(guideline(), programPhase(guideline(), 'mid', round)));
  const [copy] = await reckoned([empty], folder);
  expect(copy?.worksheets.map(({ name }) => name)).toEqual(empty.sheets.map(({ name }) => name));
  expect(copy && disagreements(empty, copy)).toEqual([]);
});

const CHANGES = {
  untouched: workbook(),
  better: changed({ sheet: '末级指标', row: '甲', heading: '1.1 居民总体满意率 测量值', value: 100 }),
  missing: changed({ sheet: '末级指标', row: '乙', heading: '2.1 议事会次数 测量值', value: null }),
  late: changed({ sheet: '末级指标', row: '丙', heading: '1.1 居民总体满意率 测量值', value: 50 }),
  bonus: changed({ sheet: '末级指标', row: '甲', heading: '加分', value: 7 }),
  deduction: changed({ sheet: '末级指标', row: '乙', heading: '扣分', value: 100 }),
  veto: changed({ sheet: '末级指标', row: '丁', heading: '一票否决：重大群体性事件', value: 1 }),
  quota: changed({ sheet: '参数', row: '限额比例', heading: '数值', value: 1 }),
  digits: changed({ sheet: '参数', row: '小数位数', heading: '数值', value: 0 }),
};

describe('the results workbook, worked out by LibreOffice after somebody typed into it', () => {
  const books = new Map<string, ReturnType<typeof asked>>();

  beforeAll(async () => {
    const descriptions = Object.entries(CHANGES);
    const copies = await reckoned(
      descriptions.map(([, description]) => description),
      folder,
    );
    for (const [index, [name, description]] of descriptions.entries()) {
      const copy = copies[index];
      if (copy !== undefined) books.set(name, asked(description, copy));
    }
  }, PATIENCE);

  function row(book: keyof typeof CHANGES, code: string): unknown[] {
    const found = books.get(book)?.('成绩', ROWS.indexOf(code) + 2, '得分', '等次', '类内名次', '全区名次');
    return found ?? [];
  }

  function mean(book: keyof typeof CHANGES, place: number): unknown[] {
    return books.get(book)?.('分组', place + 1, '平均得分', '已评分小区', '不公布小区', '进位提示') ?? [];
  }

  test('untouched: the best grade has no place in a group of one', () => {
    expect(row('untouched', '甲')).toEqual([78.5, '合格', 2, 3]);
    expect(row('untouched', '乙')).toEqual([80, '良好', 1, 2]);
    expect(row('untouched', '丙')).toEqual(['', '', '', '']);
    expect(row('untouched', '丁')).toEqual([95, '良好', 1, 1]);
  });

  test('untouched: (100 × 78.5 + 300 × 80) / 400 is 79.625, a half, and is said to be one', () => {
    // 全区, then 老洋房 and 售后公房 in the order of their codes.
    expect(mean('untouched', 3)).toEqual([79.63, 2, 1, '恰在进位点']);
    // (100 × 78.5 + 300 × 80 + 50 × 95) / 450 = 81.3333…
    expect(mean('untouched', 1)).toEqual([81.33, 3, 1, '']);
  });

  test('untouched: names stay what they are', () => {
    const names = ROWS.map((_, index) => books.get('untouched')?.('成绩', index + 2, '小区名称')[0]);
    expect(names).toEqual(['丁', '@SUM(A1)', '=1+1', LONG_NAME]);
  });

  test('a better value: 4 points more, a grade and a rank up, the mean of the type, too', () => {
    const cells = books.get('better')?.('末级指标', 5, '1.1 居民总体满意率 得分（40分）');
    expect(cells).toEqual([40]);
    const branches = books.get('better')?.('成绩', 5, '动员参与主体（60分）', '开展沟通协商（40分）');
    expect(branches).toEqual([56, 26.5]);
    expect(row('better', '甲')).toEqual([82.5, '良好', 1, 2]);
    expect(row('better', '乙')).toEqual([80, '良好', 2, 3]);
    expect(mean('better', 3)).toEqual([80.63, 2, 1, '恰在进位点']);
  });

  test('a value that is taken out: 75 of 100 points covered are too few to publish', () => {
    expect(books.get('missing')?.('成绩', 4, '状态', '完整度', '基础分')).toEqual(['不公布', 0.75, '']);
    expect(row('missing', '乙')).toEqual(['', '', '', '']);
    expect(row('missing', '甲')).toEqual([78.5, '合格', 1, 2]);
    expect(mean('missing', 3)).toEqual([78.5, 1, 2, '']);
  });

  test('one value where there was none still is too little', () => {
    expect(books.get('late')?.('成绩', 3, '状态', '完整度', '得分')).toEqual(['不公布', 0.4, '']);
  });

  test('a bonus counts up to its cap, a deduction down to 0', () => {
    expect(books.get('bonus')?.('成绩', 5, '基础分', '加分', '得分')).toEqual([78.5, 5, 83.5]);
    expect(books.get('deduction')?.('成绩', 4, '基础分', '扣分', '得分', '等次')).toEqual([
      80,
      100,
      0,
      '不合格',
    ]);
  });

  test('a veto is named and caps the grade', () => {
    expect(row('veto', '丁')).toEqual([95, '合格', 1, 1]);
    expect(books.get('veto')?.('成绩', 2, '一票否决')).toEqual(['重大群体性事件']);
    expect(books.get('untouched')?.('成绩', 2, '一票否决')).toEqual(['']);
  });

  test('parameters count: a quota for all leaves the best grade, whole numbers are rounded', () => {
    expect(row('quota', '丁')).toEqual([95, '优秀', 1, 1]);
    expect(row('digits', '甲')).toEqual([79, '合格', 2, 3]);
  });
});
