import { describe, expect, test } from 'vitest';
import { buildResultsWorkbook } from '../../../../shared/report/sheet/build-results-workbook.ts';
import type {
  SheetCell,
  SheetDescription,
  WorkbookDescription,
} from '../../../../shared/workbook/workbook.ts';
import { sampleInput, withCompound } from '../report-input.ts';

function sheet(workbook: WorkbookDescription, name: string): SheetDescription {
  const found = workbook.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

/** What stands in a cell before anything is changed: of a formula its value. */
function shown(cell: SheetCell | undefined): string | number | null | undefined {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** A row as a record by heading. */
function rowOf({ columns, rows }: SheetDescription, place: number) {
  return Object.fromEntries(columns.map(({ heading }, at) => [heading, shown(rows[place]?.[at])]));
}

/** The columns that are printed, without those that only formulas need. */
function printed({ columns }: SheetDescription): string[] {
  return columns.filter(({ role }) => role !== 'working').map(({ heading }) => heading);
}

const INPUT = sampleInput();
const WORKBOOK = buildResultsWorkbook(INPUT);

test('a phase has its results, what they are reckoned from, the groups, the parameters, and words on them', () => {
  expect(WORKBOOK.sheets.map(({ name }) => name)).toEqual([
    '成绩',
    '末级指标',
    '分组',
    '分类型',
    '分街镇',
    '分值',
    '参数',
    '说明',
  ]);
});

describe('成绩', () => {
  test('one compound a row, the score as the published number', () => {
    expect(rowOf(sheet(WORKBOOK, '成绩'), 6)).toMatchObject({
      小区编号: 'C0007',
      小区名称: '万科玥苑第7小区',
      类型: '售后公房',
      街镇: '江苏路街道',
      居委会: '第7居民委员会',
      状态: '完整',
      完整度: 1,
      基础分: 90.55,
      加分: 0,
      扣分: 0,
      得分: 90.55,
      等次: '合格',
      类内名次: 3,
      全区名次: 7,
      街镇名次: 2,
      一票否决: '重大群体性事件',
      '动员参与主体（60分）': 48,
      '开展沟通协商（40分）': 32,
    });
  });

  test('a withheld compound has empty cells, never zeros', () => {
    const row = rowOf(sheet(WORKBOOK, '成绩'), 32);
    expect([row.状态, row.完整度, row.得分, row.等次, row.全区名次]).toEqual(['不公布', 0.6, '', '', '']);
  });

  test('figures show the digits of the guideline', () => {
    const rounding = { digits: 3, mode: 'half_up' } as const;
    const columns = sheet(buildResultsWorkbook(sampleInput({ guideline: { rounding } })), '成绩').columns;
    expect(columns.find(({ heading }) => heading === '得分')?.format).toBe('0.000');
  });
});

describe('末级指标', () => {
  test('two columns a leaf, with the points in the heading', () => {
    expect(printed(sheet(WORKBOOK, '末级指标'))).toEqual([
      '小区编号',
      '小区名称',
      '类型',
      '1.1 居民总体满意率 测量值',
      '1.1 居民总体满意率 得分（40分）',
      '1.2 现场环境 测量值',
      '1.2 现场环境 得分（20分）',
      '2.1 议事会次数 测量值',
      '2.1 议事会次数 得分（25分）',
      '2.2 汇报质量 测量值',
      '2.2 汇报质量 得分（15分）',
      '加分',
      '扣分',
      '一票否决：重大群体性事件',
    ]);
  });

  test('a leaf without evidence says so, one that does not apply is empty', () => {
    const leaves = INPUT.run.scores.compounds[13]?.leaves.slice(0, 2) ?? [];
    const row = sheet(buildResultsWorkbook(withCompound(INPUT, 13, { leaves })), '末级指标').rows[13];
    expect(row?.slice(3, 9).map(shown)).toEqual(['无数据', '', 80, 16, null, null]);
  });

  test('a measured value shows four decimals at most, so that it stays in its column', () => {
    const measured = sheet(WORKBOOK, '末级指标').columns.filter(({ heading }) => heading.endsWith('测量值'));
    expect(new Set(measured.map(({ format }) => format))).toEqual(new Set(['0.00??']));
  });
});

test('分组 holds every group under its own name', () => {
  const rows = sheet(WORKBOOK, '分组').rows;
  expect(rows.slice(0, 3).map((row) => row.slice(0, 3).map(shown))).toEqual([
    ['全区', '全区', 84],
    ['小区类型', '售后公房', 84],
    ['小区类型', '普通商品房', 82.5],
  ]);
  expect(rows).toHaveLength(INPUT.run.scores.groups.length);
});

test('说明 names guideline, run and whether it is an exercise', () => {
  const rows = (exercise: boolean) => sheet(buildResultsWorkbook(sampleInput({ exercise })), '说明').rows;
  expect(rows(false)).toContainEqual(['评分摘要', INPUT.run.digest]);
  expect(rows(false)).toContainEqual(['性质', '正式评估']);
  expect(rows(true)).toContainEqual(['性质', '演练，不作正式成绩使用']);
});

test('the year has the published phases beside the score and no leaves', () => {
  const workbook = buildResultsWorkbook(sampleInput({ phase: 'annual' }));
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    '成绩',
    '分阶段',
    '分组',
    '分类型',
    '分街镇',
    '参数',
    '说明',
  ]);
  const row = rowOf(sheet(workbook, '成绩'), 0);
  expect([row.中期, row.年终, row.得分]).toEqual([80.13, 96, 96]);
  expect(row).not.toHaveProperty('基础分');
});

describe('formulas', () => {
  const formulaOf = (name: string, heading: string, place = 0) => {
    const { columns, rows } = sheet(WORKBOOK, name);
    const cell = rows[place]?.[columns.findIndex((column) => column.heading === heading)];
    return typeof cell === 'object' && cell !== null ? cell.formula : null;
  };

  test('a leaf goes from its measured value to its fraction to its points', () => {
    // D to K are the leaves, L to N 加分, 扣分 and the veto, and from O on the fractions: 1, 2, 1.1, 1.2, 2.1, 2.2.
    expect(formulaOf('末级指标', '1.1 居民总体满意率 得分率')).toBe(
      'IF(ISNUMBER($D2),MAX(0,MIN(1,($D2-0)/(100-0))),"")',
    );
    expect(formulaOf('末级指标', '1.1 居民总体满意率 得分（40分）')).toBe(
      'IF($Q2="","",ROUND(ROUND($Q2*分值!$E$2*10^小数位数,12-小数位数),0)/10^小数位数)',
    );
  });

  test('a branch weighs the children that have a fraction', () => {
    expect(formulaOf('末级指标', '1 动员参与主体 得分率')).toBe(
      'IF(COUNT($Q2:$R2)=0,"",SUMPRODUCT($Q2:$R2,分值!$E$2:$F$2)/SUMPRODUCT(ISNUMBER($Q2:$R2)*分值!$E$2:$F$2))',
    );
  });

  test('under zero it weighs all that apply', () => {
    const missing = { treat: 'zero', minimumCoverage: 0.8 } as const;
    const { columns, rows } = sheet(
      buildResultsWorkbook(sampleInput({ guideline: { missing } })),
      '末级指标',
    );
    const place = columns.findIndex(({ heading }) => heading === '1 动员参与主体 得分率');
    expect(rows[0]?.[place]).toMatchObject({
      formula: 'SUMPRODUCT($Q2:$R2,分值!$E$2:$F$2)/SUM(分值!$E$2:$F$2)',
    });
  });

  test('what may be changed is marked, and what only formulas need stands last', () => {
    for (const { columns } of WORKBOOK.sheets) {
      const roles = columns.map(({ role }) => role);
      const first = roles.indexOf('working');
      if (first >= 0) expect(new Set(roles.slice(first))).toEqual(new Set(['working']));
    }
    const inputs = sheet(WORKBOOK, '末级指标').columns.filter(({ role }) => role === 'input');
    expect(inputs).toHaveLength(4 + 3);
  });
});

test('colours of 成绩 go with words: veto, status, grade, and where the last digit turns', () => {
  const looks = sheet(WORKBOOK, '成绩').highlights?.map(({ headings, look }) => [headings[0], look]);
  expect(looks).toEqual([
    ['一票否决', 'wrong'],
    ['状态', 'doubtful'],
    ['状态', 'muted'],
    ['等次', 'wrong'],
    ['等次', 'good'],
    ['进位提示', 'doubtful'],
  ]);
});

test('the digest of the run stands in the foot of every page', () => {
  expect(WORKBOOK.footNote).toBe(`评分摘要 ${INPUT.run.digest}`);
});
