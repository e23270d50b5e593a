import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TableValue, writeTableWorkbook } from '../../electron/files/write-table-workbook.ts';
import { zipOf } from '../electron/files/zip-of.ts';
import { daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

type Table = readonly (readonly TableValue[])[];

const OVERALL = '总的来说，您对所在小区的治理状况是否满意';
const ACTIVITIES = '近半年您参加过小区的哪些活动';
const WILLING = '今后您是否愿意为小区的公共事务出一份力';
/** All options of that question, in the guideline's order. */
const OPTIONS = [
  ...['业主大会或意见征询表决', '居民协商议事会', '志愿服务', '楼组和弄堂活动'],
  ...['文体团队活动', '都没有参加', '记不清'],
];

let small: SmallWorkspace;

beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(() => small.remove());

/** Imports a file of questionnaires; the counts with the codes of what there was to say. */
async function imported(path: string, ...more: readonly string[]) {
  const words = ['import', small.workspace, path, '--kind', 'questionnaire', '--phase', 'mid', ...more];
  const { exitCode, json } = await daozeJson(...words);
  const { accepted, replaced, unchanged, rejected, problems } = json as Record<string, number> & {
    problems: { code: string; message: string }[];
  };
  const codes = problems.map(({ code }) => code);
  return { exitCode, counts: { accepted, replaced, unchanged, rejected }, codes, problems };
}

const csv = (table: Table, delimiter = ',') =>
  table
    .map((row) => row.map((cell) => `"${String(cell ?? '').replaceAll('"', '""')}"`).join(delimiter))
    .join('\r\n');

async function workbook(name: string, rows: Table): Promise<string> {
  const path = small.pathOf(name);
  const written = await writeTableWorkbook(path, {
    sheet: 'Sheet1',
    rows,
    createdAt: '2026-05-08T00:00:00Z',
  });
  if (!written.ok) throw new Error(JSON.stringify(written.problems));
  return path;
}

const counts = (some: Partial<Record<'accepted' | 'replaced' | 'unchanged' | 'rejected', number>>) => ({
  accepted: 0,
  replaced: 0,
  unchanged: 0,
  rejected: 0,
  ...some,
});

const WJX = ['序号', '提交答卷时间', '所用时间', '来源', '来源详情', '来自IP', '1、您所在小区的编号'];
const SENT = [
  [1, '2026/5/6 9:05:00', '123秒', '微信', 'N/A', '101.80.1.2(上海-上海)', 'C0001'],
  [2, '2026/5/6 9:06:00', '61秒', '微信', 'N/A', '101.80.1.3(上海-上海)', 'C0002'],
];
const COLUMN = ['--compound-column', '1、您所在小区的编号'];

test('问卷星 by text, by ordinal and by score: brought once, then twice unchanged', async () => {
  const byText = [
    [...WJX, `2、${OVERALL}`, `3、${ACTIVITIES}`, `4、${WILLING}`],
    [...(SENT[0] ?? []), '非常满意', '志愿服务┋文体团队活动', '(空)'],
    [...(SENT[1] ?? []), '不满意', '都没有参加', '愿意'],
  ];
  const options = OPTIONS.map((option) => `第3题(${option})`);
  const headings = [...WJX, `2、${OVERALL}`, ...options, `4、${WILLING}`];
  const marks = [
    [0, 0, 1, 0, 1, 0, 0],
    [0, 0, 0, 0, 0, 1, 0],
  ];
  const byOrdinal = [
    headings,
    [...(SENT[0] ?? []), 1, ...(marks[0] ?? []), -2],
    [...(SENT[1] ?? []), 4, ...(marks[1] ?? []), 2],
  ];
  const byScore = [
    headings,
    [...(SENT[0] ?? []), 100, ...(marks[0] ?? []), -2],
    [...(SENT[1] ?? []), 30, ...(marks[1] ?? []), 80],
  ];
  const first = await imported(await workbook('88_按文本_居民问卷_2_2.xlsx', byText), ...COLUMN);
  expect(first).toMatchObject({ exitCode: 0, counts: counts({ accepted: 2 }), codes: [] });
  for (const [name, table] of [
    ['88_按序号_居民问卷_2_2.xlsx', byOrdinal],
    ['88_按分数_居民问卷_2_2.xlsx', byScore],
  ] as const) {
    const again = await imported(await workbook(name, table), ...COLUMN);
    expect(again).toMatchObject({ exitCode: 0, counts: counts({ unchanged: 2 }), codes: [] });
  }
});

test('what bare numbers count is asked, and said in the map', async () => {
  const table = [
    ['小区编号', '编号', WILLING],
    ['C0001', 'A1', 2],
    ['C0001', 'A2', 100],
  ];
  const path = small.write('纸质问卷.csv', csv(table));
  const open = await imported(path, '--dry-run');
  expect(open).toMatchObject({ exitCode: 2, counts: counts({ rejected: 2 }) });
  expect(open.problems[0]?.message).toMatch(/按序号是“愿意”，按分值是“—”.*"numbers": "ordinal"/u);
  const map = small.write('map.json', '{ "numbers": "ordinal" }');
  const settled = await imported(path, '--map', map);
  expect(settled).toMatchObject({ counts: counts({ accepted: 1, rejected: 1 }) });
  expect(settled.codes).toEqual(['import-unknown-option']);
});

test('腾讯问卷 as CSV: options behind a colon, a tab after the phone, an empty column at the end', async () => {
  const options = OPTIONS.map((option, at) => `3.${ACTIVITIES}:${'ABCDEFG'.charAt(at)}.${option}`);
  const table = [
    [
      '编号',
      '开始答题时间',
      '结束答题时间',
      '答题时长',
      '小区',
      `2.${OVERALL}`,
      ...options,
      '4.电话',
      'IP',
      'UA',
      '',
    ],
    [
      ...['1', '2026-05-06 09:00:00', '2026-05-06 09:02:03', '2分3秒', '兆丰苑', 'B.满意'],
      ...['', 'B.居民协商议事会', '', '', '', '', '', '13800000000\t', '1.2.3.4', 'Mozilla', ''],
    ],
  ];
  const found = await imported(small.write('腾讯问卷.csv', csv(table)));
  expect(found).toMatchObject({
    exitCode: 0,
    counts: counts({ accepted: 1 }),
    codes: ['import-unknown-columns'],
  });
});

test('金数据: 扩展属性 is proposed for the compound and taken once it is named', async () => {
  const table = [
    ['序号', OVERALL, 'x_field_1', '提交人', '提交时间', '修改时间', '填写设备', '操作系统', '浏览器', 'IP'],
    ['1', '一般', 'C0002', '匿名', '2026-05-06 10:00:00', '', '手机', 'iOS', '微信', '1.2.3.4'],
  ];
  const path = small.write('金数据.csv', csv(table));
  expect(await imported(path)).toMatchObject({ exitCode: 1, codes: ['import-compound-column-proposed'] });
  const named = await imported(path, '--compound-column', 'x_field_1');
  expect(named).toMatchObject({ exitCode: 0, counts: counts({ accepted: 1 }), codes: [] });
});

const KOBO = [
  '_id',
  '_uuid',
  '_submission_time',
  '_validation_status',
  '__version__',
  'meta/rootUuid',
  '_index',
];

test('KoboToolbox: labels as a workbook, then names with ; are the same; what was rejected there stays out', async () => {
  const labels = [
    [
      'start',
      'end',
      '小区编号',
      `评价/${OVERALL}`,
      `评价/${ACTIVITIES}`,
      ...OPTIONS.map((o) => `评价/${ACTIVITIES}/${o}`),
      ...KOBO,
    ],
    [
      ...['2026-05-06T10:00:00.000+08:00', '2026-05-06T10:03:00.000+08:00', 'C0001', '满意', '志愿服务'],
      ...[0, 0, 1, 0, 0, 0, 0, 71, 'u71', '2026-05-06T02:03:00', '', 'v1', 'uuid:r71', 1],
    ],
  ];
  const first = await imported(await workbook('kobo.xlsx', labels));
  expect(first).toMatchObject({ exitCode: 0, counts: counts({ accepted: 1 }), codes: [] });
  const names = [
    ['start', 'end', '小区编号', OVERALL, ACTIVITIES, ...KOBO],
    [
      ...['2026-05-06T10:00:00.000+08:00', '2026-05-06T10:03:00.000+08:00', 'C0001', '满意', '志愿服务'],
      ...['71', 'u71-edited', '2026-05-06T02:03:00', '', 'v1', 'uuid:r71', '1'],
    ],
    [
      ...['2026-05-06T11:00:00.000+08:00', '2026-05-06T11:03:00.000+08:00', 'C0001', '满意', ''],
      ...['72', 'u72', '2026-05-06T03:03:00', 'Not Approved', 'v1', 'uuid:r72', '2'],
    ],
  ];
  const again = await imported(small.write('kobo.csv', csv(names, ';')));
  expect(again).toMatchObject({
    exitCode: 2,
    counts: counts({ unchanged: 1, rejected: 1 }),
    codes: ['import-response-rejected'],
  });
});

test('ODK Central’s archive: groups with a hyphen, hasIssues kept and said', async () => {
  const after = ['KEY', 'SubmitterID', 'ReviewState', 'DeviceID', 'Edits', 'FormVersion'];
  const table = [
    ['SubmissionDate', '小区编号', `rating-${OVERALL}`, ...after],
    ['2026-05-06T02:03:04.567Z', 'C0002', '一般', 'uuid:k1', '12', 'hasIssues', '', '0', '1'],
    ['2026-05-06T02:04:04.567Z', 'C0002', '一般', 'uuid:k2', '12', 'rejected', '', '0', '1'],
  ];
  const path = small.write('odk.zip', zipOf([{ name: 'survey.csv', content: csv(table) }]));
  expect(await imported(path)).toMatchObject({
    exitCode: 2,
    counts: counts({ accepted: 1, rejected: 1 }),
    codes: ['import-responses-flagged', 'import-response-rejected'],
  });
});

test('a question in other words is taken at the level that a person accepts', async () => {
  const table = [
    ['小区编号', '编号', '总的来说，您对所在小区的治理状况是否感到满意'],
    ['C0001', 'B1', '满意'],
  ];
  const path = small.write('别的说法.csv', csv(table));
  expect(await imported(path)).toMatchObject({ exitCode: 1 });
  expect(await imported(path, '--accept-proposals', 'medium')).toMatchObject({
    exitCode: 0,
    counts: counts({ accepted: 1 }),
    codes: ['import-question-taken'],
  });
});
