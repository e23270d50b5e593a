import { expect, test } from 'vitest';
import { readGuidelineWorkbook } from '../../../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { guidelineSchema } from '../../../../../shared/model/guideline.ts';
import { smallGuideline } from '../../small-guideline.ts';
import { type Changes, smallWorkbook } from '../small-workbook.ts';
import { problems } from './problems-of-changes.ts';

test('the small guideline is read as it is written in JSON', () => {
  const reading = readGuidelineWorkbook(smallWorkbook());
  expect(reading).toMatchObject({ ok: true });
  expect(reading.ok && reading.value.guideline).toEqual(guidelineSchema.parse(smallGuideline()));
});

test.each<[string, Changes, string[]]>([
  ['a sheet that is needed', { 指标: null }, ['sheet-missing @ 指标']],
  [
    'a column that is needed, said once and not for each row',
    { '指标!L1': '方法' },
    ['heading-missing @ 指标 「方式」', 'columns-unknown @ 指标'],
  ],
  ['two columns of one heading', { '指标!X1': '分值：' }, ['heading-twice @ 指标 「分值」']],
  ['a column that is no part of it', { '指标!X1': '备注', '指标!Y1': '想法' }, ['columns-unknown @ 指标']],
  [
    'an item that there is not, and the one it should be',
    { '基本信息!A2': '导则号' },
    ['item-unknown @ 基本信息 2 「项目」', 'item-blank @ 基本信息 「内容」'],
  ],
  ['an item without content', { '基本信息!B4': null }, ['item-blank @ 基本信息 4 「内容」']],
  ['an item that stands twice', { '基本信息!A11': '版本' }, ['item-twice @ 基本信息 11 「项目」']],
  ['a share above 1', { '基本信息!B8': 80 }, ['cell-fraction @ 基本信息 8 「内容」']],
  ['a share below 0', { '基本信息!B8': '-20%' }, ['cell-fraction @ 基本信息 8 「内容」']],
  ['a type without a name', { '基本信息!E2': null }, ['cell-blank @ 基本信息 2 「小区类型」']],
  ['a type code that repeats', { '基本信息!D3': 'sold_public' }, ['repeated-id @ 基本信息 3 「类型编号」']],
  ['grades that do not descend', { '基本信息!G3': 90 }, ['grades-order @ 基本信息 3 「起始分」']],
  ['a quota on the last grade', { '基本信息!B7': '不合格' }, ['quota-last-grade @ 基本信息 7 「内容」']],
  ['words in the place of a number', { '指标!G2': '二十' }, ['cell-number @ 指标 2 「分值」']],
  ['an error cell', { '指标!G2': { error: '#REF!' } }, ['cell-error @ 指标 2 「分值」']],
  [
    'formulas without a stored value',
    { '指标!F4': { error: '#NOT-COMPUTED' }, '指标!G2': { error: '#NOT-COMPUTED' } },
    ['cell-not-computed @ 指标 2 「分值」', 'cell-not-computed @ 指标 4 「末级指标」'],
  ],
  [
    'a name that became a date',
    { '指标!F2': { date: '2026-01-02' } },
    ['cell-damaged @ 指标 2 「末级指标」'],
  ],
  [
    'a blank cell that is needed',
    { '指标!F2': null, '指标!G4': null },
    ['cell-blank @ 指标 2 「末级指标」', 'cell-blank @ 指标 4 「分值」'],
  ],
  ['a word that is no choice', { '指标!L2': '听汇报' }, ['cell-choice @ 指标 2 「方式」']],
  ['a phase that there is not', { '指标!K2': '中期、年中' }, ['cell-choice @ 指标 2 「阶段」']],
  ['no measure', { '指标!M2': null, '指标!N2': null, '指标!O2': null }, ['cell-blank @ 指标 2 「测量」']],
  ['a measure that lacks a parameter', { '指标!N2': null }, ['parameter-blank @ 指标 2 「满分」']],
  ['a parameter that the measure does not use', { '指标!N4': 3 }, ['parameter-unused @ 指标 4 「满分」']],
  ['a parameter that the scale does not use', { '指标!V2': '9：1' }, ['parameter-unused @ 指标 2 「分档」']],
  ['a metric that does not exist', { '指标!P4': '会议' }, ['cell-name @ 指标 4 「台账指标」']],
  ['a question that does not exist', { '指标!Q5': 'q1；q9' }, ['cell-name @ 指标 5 「题目」']],
  [
    'a question that does not exist, and nothing of its options',
    { '指标!Q5': 'q9', '指标!R5': '好' },
    ['cell-name @ 指标 5 「题目」'],
  ],
  ['options of no question', { '指标!Q5': null }, ['parameter-blank @ 指标 5 「题目」']],
  ['an option that does not exist', { '指标!R5': '很满意' }, ['cell-name @ 指标 5 「计入选项」']],
  ['an option that does not count', { '指标!R5': '不了解' }, ['counted-without-value @ 指标 5 「计入选项」']],
  ['a step that is no pair', { '指标!V4': '12：40\n6' }, ['cell-pair @ 指标 4 「分档」']],
  ['a step that starts at no number', { '指标!V4': '多：40' }, ['cell-pair @ 指标 4 「分档」']],
  ['steps that do not descend', { '指标!V4': '6：40\n12：20' }, ['steps-order @ 指标 4 「分档」']],
  ['zero that equals full', { '指标!T5': 95 }, ['zero-equals-full @ 指标 5 「满分值」']],
  ['a trimmed mean of two', { '指标!X1': '去极值起点', '指标!X2': 2 }, ['trim-from @ 指标 2 「去极值起点」']],
  [
    'a branch that differs from its leaves',
    { '指标!C2': 61 },
    ['branch-sum @ 指标 2 「一级分值」', 'total @ 指标 「一级分值」'],
  ],
  ['points that differ for one branch', { '指标!C4': 50 }, ['cell-differs @ 指标 4 「一级分值」']],
  ['an indicator id that repeats', { '指标!E4': '1.1' }, ['repeated-id @ 指标 4 「编号」']],
  [
    'a level below nothing',
    { '指标!X1': '二级指标', '指标!X5': '第二级' },
    ['level-skipped @ 指标 5 「二级指标」'],
  ],
  ['a difference of a type that there is not', { '指标!H3': '别墅' }, ['cell-name @ 指标 3 「类型差异」']],
  [
    'a difference in the row of a leaf',
    { '指标!H4': '售后公房' },
    ['override-on-leaf @ 指标 4 「类型差异」'],
  ],
  ['a difference in what types share', { '指标!N3': 5 }, ['override-other @ 指标 3 「满分」']],
  ['points of nothing for a type', { '指标!G3': 0 }, ['points-not-positive @ 指标 3 「分值」']],
  ['a question that asks a committee', { '指标!I5': '居委会' }, ['committee-survey @ 指标 5 「评估对象」']],
  ['an option without a value', { '题库!F3': null }, ['option-value-blank @ 题库 3 「分值」']],
  ['a value that is no number', { '题库!F3': '零分' }, ['cell-number-or @ 题库 3 「分值」']],
  ['an option that repeats', { '题库!E3': '满意' }, ['repeated-id @ 题库 3 「选项」']],
  ['a question without options', { '题库!A6': 'q3', '题库!B6': '建议' }, ['cell-blank @ 题库 6 「选项」']],
  [
    'the one without a text of two questions of one id',
    { '题库!B2': null, '题库!A5': 'q1' },
    ['cell-blank @ 题库 2 「题目」'],
  ],
  ['two kinds of one question', { '题库!D3': '多选' }, ['cell-differs @ 题库 3 「题型」']],
  [
    'a metric id that repeats',
    { '台账指标!A3': 'meetings', '台账指标!B3': '次数' },
    ['repeated-id @ 台账指标 3 「编号」'],
  ],
  [
    'a veto on a grade that there is not',
    { '加减分与否决!G4': '良好' },
    ['cell-name @ 加减分与否决 4 「等次不高于」'],
  ],
  ['a veto with points', { '加减分与否决!E4': 1 }, ['parameter-unused @ 加减分与否决 4 「每单位分值」']],
  ['a bonus without a cap', { '加减分与否决!F2': null }, ['parameter-blank @ 加减分与否决 2 「最多计」']],
  ['neither bonus nor veto', { '加减分与否决!A2': '奖励' }, ['cell-choice @ 加减分与否决 2 「类别」']],
  [
    'nothing said of what it is, though the row above says it of itself',
    { '加减分与否决!A2': null, '加减分与否决!A4': null },
    ['cell-blank @ 加减分与否决 2 「类别」', 'cell-blank @ 加减分与否决 4 「类别」'],
  ],
  [
    'the origin of weights of a branch that there is not',
    { '权重来源!A2': '3', '权重来源!B2': '直接' },
    ['cell-name @ 权重来源 2 「上级指标」'],
  ],
  [
    'a comparison with something below another branch',
    { '权重来源!B2': '层次分析', '权重来源!H2': '1', '权重来源!I2': '1.1', '权重来源!J2': 2 },
    [
      'weight-origin-unknown-child @ 权重来源 2 「次要指标」',
      'weight-origin-pair-missing @ 权重来源 2 「上级指标」',
    ],
  ],
  [
    'an expert who rates one indicator twice',
    {
      '权重来源!B2': '德尔菲',
      '权重来源!E2': '甲',
      '权重来源!H2': '1',
      '权重来源!J2': 8,
      '权重来源!H3': '参与',
      '权重来源!J3': 9,
    },
    ['cell-word-twice @ 权重来源 3 「指标」'],
  ],
])('says where there is %s', (_what, changes, expected) => {
  expect(problems(changes)).toEqual(expected);
});

test('everything that is wrong is said at once', () => {
  const changes = { '基本信息!B4': null, '指标!L2': '听汇报', '指标!P4': '会议', '题库!F2': '满分' };
  expect(problems(changes).sort()).toEqual([
    'cell-choice @ 指标 2 「方式」',
    'cell-name @ 指标 4 「台账指标」',
    'cell-number-or @ 题库 2 「分值」',
    'item-blank @ 基本信息 4 「内容」',
  ]);
});

test.each<[string, Changes, string]>([
  ['options that count, by label', { '指标!R5': '很满意', '题库!G2': '很满意的' }, '满意、不满意'],
  ['options that count, be there nothing alike', { '指标!R5': '好', '题库!G2': '佳' }, '满意、不满意'],
  ['questions by id', { '指标!Q5': 'q9' }, 'q1、q2'],
  ['the id of a question like the one meant', { '指标!Q5': '总体评分', '题库!C2': '总体评' }, 'q1'],
])('suggests %s', (_what, changes, known) => {
  const reading = readGuidelineWorkbook(smallWorkbook(changes));
  const found = reading.ok ? [] : reading.problems;
  expect(found.flatMap(({ code, facts }) => (code === 'guideline-cell-name' ? facts.known : []))).toEqual([
    known,
  ]);
});

test('a difference without a leaf above it', () => {
  const changes = { '指标!F2': null, '指标!H2': '普通商品房' };
  expect(problems(changes).slice(0, 2)).toEqual([
    'override-without-leaf @ 指标 2 「类型差异」',
    'override-without-leaf @ 指标 3 「类型差异」',
  ]);
});

test('the advice of an expert names cells too', () => {
  const reading = readGuidelineWorkbook(smallWorkbook());
  const advice = reading.ok ? reading.value.warnings : [];
  expect(advice.map(({ code, place }) => [code, place])).toContainEqual([
    'advice-heavy-leaf',
    { sheet: '指标', row: 5, column: '分值', value: '40' },
  ]);
});
