import { expect, test } from 'vitest';
import type { Response } from '../../../../shared/model/evidence.ts';
import { plan, planned, problemsOf, refusalOf, sentenceOf, valuesOf } from '../planning.ts';

const PLAIN = ['小区编号', '您对小区治理的总体评价', '您参加过哪些活动'];

async function answersOf(...cells: (string | null)[]) {
  const result = await planned('questionnaire', [PLAIN, ['1001', ...cells]]);
  return (valuesOf(result)[0] as Response | undefined)?.answers;
}

test('an export of 问卷星 按文本 is read with its metadata', async () => {
  const result = await planned('questionnaire', [
    [
      '序号',
      '提交答卷时间',
      '所用时间',
      '来源',
      '来源详情',
      '来自IP',
      '小区编号',
      '2、您对小区治理的总体评价？',
      '3、您参加过哪些活动',
    ],
    [
      '7',
      '2026/5/6 9:05:00',
      '2分3秒',
      '微信',
      '',
      '1.2.3.4(上海-上海)',
      '1001',
      '基本满意',
      '清洁、保洁┋其他〖种┋花〗',
    ],
  ]);
  expect(valuesOf(result)).toMatchObject([
    {
      platformId: null,
      compound: '1001',
      answers: { q1: ['基本满意'], q2: ['清洁、保洁', '其他'] },
      submittedAt: '2026-05-06T09:05:00',
      seconds: 123,
    },
  ]);
  expect(result.rows[0]?.extra).toEqual({
    序号: '7',
    来源: '微信',
    来自IP: '1.2.3.4(上海-上海)',
    '3、您参加过哪些活动〖其他〗': '种┋花',
  });
  expect(result.source.unknownHeadings).toEqual([]);
  expect(result.problems).toEqual([]);
  expect(result.survey?.questions).toEqual([
    { id: 'q1', options: ['满意', '基本满意', '不满意', '不了解'] },
    { id: 'q2', options: ['清洁、保洁', '议事', '其他', '都没有'] },
  ]);
});

test('options are matched whole, by label or alias', async () => {
  expect(await answersOf('不满意', null)).toEqual({ q1: ['不满意'], q2: 'blank' });
  expect(await answersOf('很满意', null)).toEqual({ q1: ['满意'], q2: 'blank' });
  const result = await plan('questionnaire', [PLAIN, ['1001', '比较满意', null]]);
  expect(sentenceOf(result)).toContain('第2行「您对小区治理的总体评价」：“比较满意”不是题目 q1 的选项');
});

test('blank, (空), (跳过) and 不了解 are four states', async () => {
  expect(await answersOf(null, '议事')).toMatchObject({ q1: 'blank' });
  expect(await answersOf('（空）', '议事')).toMatchObject({ q1: 'empty' });
  expect(await answersOf('(跳过)', '议事')).toMatchObject({ q1: 'skipped' });
  expect(await answersOf('不了解', '议事')).toMatchObject({ q1: ['不了解'] });
});

test.each(['议事┋清洁、保洁', '议事;清洁、保洁', '清洁、保洁|议事', '议事┋清洁、保洁┋议事┋'])(
  'several answers in one cell: %s',
  async (cell) => {
    expect(await answersOf('满意', cell)).toMatchObject({ q2: ['清洁、保洁', '议事'] });
  },
);

test('、 separates only where the whole cell is not itself an option', async () => {
  expect(await answersOf('满意', '清洁、保洁')).toMatchObject({ q2: ['清洁、保洁'] });
  expect(await answersOf('满意', '议事、都没有')).toMatchObject({ q2: ['议事', '都没有'] });
});

test('free texts beside several options are kept apart', async () => {
  const result = await planned('questionnaire', [
    PLAIN,
    ['1001', '满意', '议事〖每月〗┋其他〖种花、养鸟┋遛狗〗'],
    ['1001', '满意〖尤其是物业〗', '其他〖'],
  ]);
  expect(valuesOf(result)).toMatchObject([{ answers: { q2: ['议事', '其他'] } }]);
  expect(result.rows[0]?.extra).toEqual({
    '您参加过哪些活动〖议事〗': '每月',
    '您参加过哪些活动〖其他〗': '种花、养鸟┋遛狗',
  });
  expect(problemsOf(result)).toEqual(['import-unknown-option 3 您参加过哪些活动']);
});

test('a row with one unknown option is rejected whole and names the part', async () => {
  const result = await planned('questionnaire', [PLAIN, ['1001', '满意', '议事┋跳舞']]);
  expect(result.counts).toMatchObject({ accepted: 0, rejected: 1 });
  expect(result.problems[0]).toMatchObject({
    code: 'import-unknown-option',
    place: { row: 2, column: '您参加过哪些活动', value: '议事┋跳舞' },
    facts: { value: '跳舞' },
  });
});

test('a heading that only resembles a question is not taken but named with the likely question', async () => {
  const result = await planned('questionnaire', [
    ['小区', '您对小区治理的总体评价', '您参加过哪些社区活动'],
    ['1001', '满意', '议事'],
  ]);
  expect(valuesOf(result)).toMatchObject([{ answers: { q1: ['满意'] } }]);
  expect(result.problems).toMatchObject([
    {
      code: 'import-question-proposed',
      place: { column: '您参加过哪些社区活动' },
      facts: { question: 'q2' },
    },
  ]);
  expect(result.rows[0]?.extra).toEqual({ 您参加过哪些社区活动: '议事' });
});

test('without any question, or with one question twice, a sheet is refused', async () => {
  const none = await plan('questionnaire', [
    ['小区', '姓名'],
    ['1001', '甲'],
  ]);
  expect(refusalOf(none)).toEqual(['import-no-question']);
  const twice = await plan('questionnaire', [
    ['小区', 'Q1.您对小区治理的总体评价', 'Overall satisfaction'],
    ['1001', '满意', '满意'],
  ]);
  expect(refusalOf(twice)).toEqual(['import-column-twice']);
});

test('the compound comes from exactly 小区编号 or 小区, or from what a person says', async () => {
  const table = [
    ['1、您所在的小区', '您对小区治理的总体评价'],
    ['1004', '满意'],
  ];
  const proposed = await plan('questionnaire', table);
  expect(refusalOf(proposed)).toEqual(['import-compound-column-proposed']);
  expect(sentenceOf(proposed)).toContain('--compound-column "1、您所在的小区"');
  const chosen = await planned('questionnaire', table, { compoundColumn: '1、您所在的小区' });
  expect(valuesOf(chosen)).toMatchObject([{ compound: '1004' }]);
  const given = await planned('questionnaire', table, { compound: '1001' });
  expect(valuesOf(given)).toMatchObject([{ compound: '1001' }]);
  const absent = await plan('questionnaire', table, { compoundColumn: '小区号' });
  expect(refusalOf(absent)).toEqual(['import-compound-column-not-found']);
  const unknown = await plan('questionnaire', table, { compound: '4711' });
  expect(refusalOf(unknown)).toEqual(['import-unknown-compound']);
  const nothing = await plan('questionnaire', [['您对小区治理的总体评价'], ['满意']]);
  expect(refusalOf(nothing)).toEqual(['import-no-compound-column']);
});

test('a code and a name that mean two compounds are rejected', async () => {
  const result = await planned('questionnaire', [
    ['小区编号', '小区名称', '您对小区治理的总体评价'],
    ['1001', '虹桥新苑', '满意'],
    ['1001', '天山路300弄', '满意'],
    ['1001', '天山路三百弄', '满意'],
  ]);
  expect(problemsOf(result)).toEqual(['import-code-name-differ 2 小区名称']);
  expect(result.counts.accepted).toBe(2);
});
