import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

/** Eight households of 遵义二村 (售后公房): six of them find 助老 wanting, four of them 停车. */
const ANSWERS = [
  '小区编号,您对社区助老、助餐、托幼等便民服务是否满意,您对小区停车、门岗等秩序管理是否满意',
  ...['C0002,不满意,满意', 'C0002,不满意,满意', 'C0002,不满意,满意', 'C0002,不满意,不满意'],
  ...['C0002,非常不满意,不满意', 'C0002,非常不满意,不满意', 'C0002,满意,不满意', 'C0002,一般,不了解'],
  ...['C0001,满意,满意', 'C0001,不满意,满意'],
];

/** The tests below are steps that build on each other. */
beforeAll(async () => {
  small = await makeSmallWorkspace();
  const file = small.write('问卷.csv', ANSWERS.join('\n'));
  await daoze('import', small.workspace, file, '--kind', 'questionnaire', '--phase', 'mid');
});

afterAll(() => small.remove());

const lists = (...words: readonly string[]) => daoze('lists', small.workspace, ...words);
const listsJson = (...words: readonly string[]) => daozeJson('lists', small.workspace, ...words);

test('lists: everybody who can have lists, with what they hold', async () => {
  const { exitCode, stdout } = await lists();
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/sold_public 售后公房 +0 +0 +0 +0/);
  expect(stdout).toMatch(/天山路街道\/遵义居委会 +0 +0 +0 +0/);
});

test('--candidates: what evidence says is needed, ranked; fewer than five are not shown', async () => {
  const { json } = await listsJson('--type', '售后公房', '--candidates');
  expect(json).toMatchObject({
    withheld: 0,
    candidates: [
      {
        text: '改进社区助老、助餐、托幼等便民服务',
        category: 'special_groups',
        reason: '提到“助老”“助餐”，归入特殊群体关爱',
        ...{ asked: 6, share: '75.0%', standing: 'new' },
      },
      { text: '改进小区停车、门岗等秩序管理', category: 'property', asked: 4, share: '57.1%' },
    ],
  });
  const few = await listsJson('--committee', '西一居委会', '--candidates');
  expect(few.json).toEqual({ candidates: [], withheld: 2 });
});

test('--confirm: a person makes items of candidates; those that are there take the figures of now', async () => {
  const one = await listsJson('--type', 'sold_public', '--confirm', '1', '--author', '李科长');
  expect([one.exitCode, one.json]).toEqual([
    0,
    { batch: expect.any(Number), added: 1, refreshed: 0, withoutCategory: 0 },
  ]);
  const all = await listsJson('--type', 'sold_public', '--confirm', 'all');
  expect(all.json).toMatchObject({ added: 1, refreshed: 0 });
  const again = await listsJson('--type', 'sold_public', '--confirm', 'all');
  expect([again.exitCode, again.json]).toEqual([
    0,
    { batch: null, added: 0, refreshed: 0, withoutCategory: 0 },
  ]);
  const none = await lists('--type', 'sold_public', '--confirm', '3');
  expect([none.exitCode, none.stderr]).toEqual([1, expect.stringContaining('共有 2 项')]);
});

test('--start: the committee begins with the common items of its types and its own figures', async () => {
  const { stdout } = await lists('--committee', '天山路街道/遵义居委会', '--start');
  expect(stdout).toContain('从共性清单生成 2 项');
  expect(stdout).toMatch(/这是第 (\d+) 批登记，可用 undo --batch \1 撤销。/);
  const { json } = await listsJson('--committee', '遵义居委会', '--list', 'needs');
  expect(json).toMatchObject({
    place: { needs: 2, unmatched: 2 },
    notStarted: 0,
    items: [
      { category: 'property', asked: 4, isCommon: true },
      { category: 'special_groups', asked: 6 },
    ],
  });
  const again = await lists('--committee', '遵义居委会', '--start');
  expect([again.exitCode, again.stderr]).toEqual([1, expect.stringContaining('没有这个居委会还缺的条目')]);
});

test('--import: rows in fault are named by cell and stay out, every other is taken', async () => {
  const file = small.write(
    '清单.csv',
    [
      '居民区清单,,,,',
      '清单,类别,内容,需求人数,居委会/小区类型,说明',
      '服务,为老,老年助餐点,,遵义居委会,工作日中午',
      '资源,人力,退休医生 3 名,,天山路街道/遵义居委会,',
      '需求,物业管理,增加保洁频次,十来个,遵义居委会,',
      '服务,养老,助浴,,没有的居委会,',
    ].join('\n'),
  );
  const preview = await listsJson('--import', file, '--dry-run');
  expect([preview.exitCode, preview.json]).toMatchObject([
    2,
    { batch: null, rows: 4, accepted: 2, rejected: 2 },
  ]);
  const { exitCode, json } = await listsJson('--import', file);
  expect([exitCode, json]).toMatchObject([
    2,
    {
      ...{ rows: 4, accepted: 2, replaced: 0, unchanged: 0, rejected: 2 },
      problems: [
        { code: 'lists-asked-not-whole', row: 5, column: '需求人数', value: '十来个' },
        { code: 'lists-no-such-committee', row: 6, column: '居委会/小区类型', value: '没有的居委会' },
        { code: 'lists-unknown-category', row: 6, column: '类别', value: '养老' },
      ],
    },
  ]);
  const again = await listsJson('--import', file);
  expect(again.json).toMatchObject({ batch: null, accepted: 0, unchanged: 2, rejected: 2 });
});

test('--category: the category of those that are confirmed, by name or code; only of a list of needs, only with --confirm', async () => {
  const small = await makeSmallWorkspace();
  const file = small.write('问卷.csv', ANSWERS.join('\n'));
  await daoze('import', small.workspace, file, '--kind', 'questionnaire', '--phase', 'mid');
  const words = ['lists', small.workspace, '--type', '售后公房', '--confirm', '1', '--category'];
  expect((await daoze(...words, '为老')).stderr).toContain('基础设施、物业管理、科教文卫、特殊群体关爱');
  expect((await daozeJson(...words, '科教文卫')).json).toMatchObject({ added: 1 });
  const { json } = await daozeJson('lists', small.workspace, '--type', '售后公房');
  expect(json).toMatchObject({ items: [{ category: 'education_health' }] });
  await small.remove();
});

test('--import: a number below 0 is told so, a row that says what another says counts once', async () => {
  const rows = ['清单,类别,内容,需求人数,居委会/小区类型', '需求,物业管理,增加门岗,-3,遵义居委会'];
  const twice = '服务,文体,露天电影,,遵义居委会';
  const file = small.write(
    '清单二.csv',
    [...rows, twice, twice, '服务,为老,露天电影,,遵义居委会'].join('\n'),
  );
  const { exitCode, json } = await listsJson('--import', file, '--dry-run');
  expect([exitCode, json]).toMatchObject([
    2,
    {
      ...{ rows: 4, accepted: 1, unchanged: 1, rejected: 2 },
      problems: [
        { code: 'lists-asked-not-whole', row: 2 },
        { code: 'lists-twice', row: 5 },
      ],
    },
  ]);
  expect((await lists('--import', file, '--dry-run')).stderr).toContain('“-3”不是不小于 0 的整数');
});

test('--export: what was written comes back unchanged', async () => {
  const folder = small.pathOf('清单');
  const { exitCode, json } = await listsJson('--export', folder);
  expect([exitCode, json]).toEqual([
    0,
    {
      files: [
        expect.stringContaining('三张清单-2026.xlsx'),
        expect.stringContaining('售后公房.xlsx'),
        expect.stringContaining('遵义居委会.xlsx'),
      ],
    },
  ]);
  const back = await listsJson('--import', small.pathOf('清单/三张清单-2026.xlsx'));
  expect([back.exitCode, back.json]).toMatchObject([
    0,
    { batch: null, rows: 6, unchanged: 6, rejected: 0, problems: [] },
  ]);
});

test('--import: links that a cell names are not taken, which is said of each', async () => {
  const file = small.write(
    '对应.csv',
    [
      '清单,类别,内容,对应服务,对应资源,居委会/小区类型',
      '需求,物业管理,改进小区停车、门岗等秩序管理,老年助餐点,,遵义居委会',
    ].join('\n'),
  );
  const { exitCode, json } = await listsJson('--import', file, '--dry-run');
  expect([exitCode, json]).toMatchObject([
    0,
    {
      ...{ rows: 1, unchanged: 1 },
      problems: [{ code: 'lists-link-not-taken', row: 2, column: '对应服务', value: '老年助餐点' }],
    },
  ]);
});

test('a deed needs somebody whose lists are meant, who must be there', async () => {
  expect((await lists('--candidates')).stderr).toContain('--committee');
  expect((await lists('--type', '别墅')).stderr).toContain('没有名为“别墅”');
  expect((await lists('--type', '遵义居委会')).exitCode).toBe(1);
  expect((await lists('--start', '--candidates', '--type', 'sold_public')).exitCode).toBe(1);
  expect((await daoze('check', small.workspace)).exitCode).toBe(0);
});
