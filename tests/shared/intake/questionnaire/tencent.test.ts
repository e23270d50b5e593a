import { expect, test } from 'vitest';
import { problemsOf, valuesOf } from '../planning.ts';
import { plannedSurvey } from './survey-guideline.ts';

const BEFORE = ['编号', '开始答题时间', '结束答题时间', '答题时长'];
const AFTER = [
  ...['语言', '清洗数据结果', '智能清洗数据无效概率', '地理位置国家和地区', '地理位置省', '地理位置市'],
  ...['用户类型', '用户标识', '昵称', '自定义字段', 'IP', 'UA', 'Referrer', ''],
];
const OF_USER = [
  '简体中文',
  '有效',
  '0.02',
  '中国',
  '上海',
  '上海',
  '匿名',
  'u81',
  '甲',
  '',
  '1.2.3.4',
  'Mozilla',
  '',
];

/** As 腾讯问卷 exports it: options behind a colon with their letters, a blank to fill in, a phone number with a tab. */
const EXPORT = [
  [
    ...BEFORE,
    '1.小区',
    '2.您对小区治理的总体评价',
    '3.您参加过哪些活动:A.ACG文化(动漫、游戏等)',
    '3.您参加过哪些活动:B.议事',
    '3.您参加过哪些活动:C.其他',
    '3.您参加过哪些活动:_填空3',
    '3.您参加过哪些活动:D.都没有',
    '4.您对下列服务的评价:物业',
    '4.您对下列服务的评价:居委会',
    '5.联系电话',
    ...AFTER,
  ],
  [
    ...['7', '2026-05-06 09:00:00', '2026-05-06 09:02:03', '00:02:03'],
    ...[
      '天山路300弄',
      'A.满意',
      '',
      'B.议事',
      'C.其他',
      '种花',
      '',
      'B.基本满意',
      'C.不满意',
      '13800000000\t',
    ],
    ...OF_USER,
    '',
  ],
  [
    ...['8', '2026-05-06 09:05:00', '2026-05-06 09:06:00', '1分'],
    ...['虹桥新苑', '', '', '', '', '', '', 'B.基本满意', '', '\t'],
    ...OF_USER,
    '',
  ],
];

test('腾讯问卷 is recognised, its options and blanks are read, and what it adds is kept without a word', async () => {
  const plan = await plannedSurvey(EXPORT, { compoundColumn: '1.小区' });
  expect(plan.recognition?.platform).toBe('tencent');
  expect(plan.recognition?.by).toContain('清洗数据结果');
  expect(plan.source.unknownHeadings).toEqual(['5.联系电话']);
  expect(problemsOf(plan)).toEqual(['import-unknown-columns']);
  expect(valuesOf(plan)).toMatchObject([
    {
      platformId: '7',
      compound: '1001',
      answers: { q1: ['满意'], q2: ['议事', '其他'], q3: ['基本满意'], q4: ['不满意'] },
      submittedAt: '2026-05-06T09:02:03',
      seconds: 123,
    },
    { platformId: '8', answers: { q1: 'blank', q2: 'blank', q3: ['基本满意'], q4: 'blank' }, seconds: 60 },
  ]);
  expect(plan.rows[0]?.extra).toMatchObject({
    '3.您参加过哪些活动:_填空3': '种花',
    '5.联系电话': '13800000000',
    UA: 'Mozilla',
  });
});

test('without 答题时长, beginning and end say how long answering took', async () => {
  const withoutLength = EXPORT.map((row) => row.filter((_cell, at) => at !== 3));
  const plan = await plannedSurvey(withoutLength, { compoundColumn: '1.小区' });
  expect(valuesOf(plan)).toMatchObject([{ seconds: 123 }, { seconds: 60 }]);
});

test('an option that the question does not have rejects the rows that chose it, and no others', async () => {
  const headings = [
    '小区编号',
    '3.您参加过哪些活动:A.议事',
    '3.您参加过哪些活动:B.其他',
    '3.您参加过哪些活动:C.议事会',
  ];
  const plan = await plannedSurvey([
    headings,
    ['1001', 'A.议事', '', ''],
    ['1001', 'A.议事', '', 'C.议事会'],
  ]);
  expect(problemsOf(plan)).toEqual(['import-unknown-option 3 3.您参加过哪些活动:C.议事会']);
  expect(plan.problems[0]?.facts).toMatchObject({ near: '议事' });
  expect(valuesOf(plan)).toMatchObject([{ answers: { q2: ['议事'] } }]);
});
