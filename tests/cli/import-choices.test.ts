import { existsSync } from 'node:fs';
import exceljs from 'exceljs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { daoze, daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

beforeEach(async () => {
  small = await makeSmallWorkspace();
});

afterEach(() => small.remove());

function importing(file: string, ...more: readonly string[]): string[] {
  return ['import', small.workspace, file, '--kind', 'marks', '--phase', 'mid', ...more];
}

/** Nobody can know that 谁 is the expert and 打了几分 the mark. */
const UNKNOWN_HEADINGS = '谁,在哪个小区,指标,打了几分\n张三,C0001,2.1.1,8\n李四,遵义二邨,2.1.1,9';

function writeMap(map: object): string {
  return small.write('对应.json', JSON.stringify(map));
}

const COLUMNS = { 谁: '专家', 在哪个小区: '小区', '打了几分[D]': '得分' };

describe('a map', () => {
  test('that names a sheet which is not there is refused with the sheets that are', async () => {
    const file = small.write('评分.csv', UNKNOWN_HEADINGS);
    const map = writeMap({ sheet: '年中', columns: COLUMNS });
    const { exitCode, stderr } = await daoze(...importing(file, '--map', map));
    expect({ exitCode, stderr }).toEqual({
      exitCode: 1,
      stderr: expect.stringMatching(/年中.*现有的是：评分。/),
    });
  });

  test('settles columns and names; both are remembered for the next file like it', async () => {
    const file = small.write('评分.csv', UNKNOWN_HEADINGS);
    expect((await daoze(...importing(file))).exitCode).toBe(1);
    const map = writeMap({ columns: COLUMNS, names: { 遵义二邨: 'C0002' } });
    const mapped = await daozeJson(...importing(file, '--map', map));
    expect(mapped).toMatchObject({ exitCode: 0, json: { accepted: 2, rejected: 0, committed: true } });
    const next = small.write(
      '下一份.csv',
      UNKNOWN_HEADINGS.replaceAll('张三', '王五').replaceAll('李四', '赵六'),
    );
    const { exitCode, json } = await daozeJson(...importing(next));
    expect({ exitCode, json }).toMatchObject({ exitCode: 0, json: { accepted: 2, rejected: 0 } });
    expect(JSON.stringify(json)).toContain('import-columns-recalled');
    expect((await daoze('check', small.workspace)).exitCode).toBe(0);
  });

  test.each([
    ['that is no JSON', 'columns:', /JSON/],
    ['that says something unknown', '{"column": {}}', /column/],
    ['that names a column which is not there', '{"columns": {"哪位": "专家"}}', /哪位/],
    ['with a meaning that there is none of', '{"columns": {"谁": "专加"}}', /专加.*专家/],
    ['with a compound that there is none of', '{"names": {"遵义二邨": "C9999"}}', /C9999/],
  ])('%s is refused in one sentence', async (_what, map, sentence) => {
    const file = small.write('评分.csv', UNKNOWN_HEADINGS);
    const { exitCode, stderr } = await daoze(...importing(file, '--map', small.write('对应.json', map)));
    expect(exitCode).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });
});

test('sure proposals are taken when a person says so, and never otherwise', async () => {
  const file = small.write('评分.csv', '专家,小区,指标,得分\n张三,遵义二邨,2.1.1,8');
  expect(await daozeJson(...importing(file, '--dry-run'))).toMatchObject({
    json: { accepted: 0, rejected: 1 },
  });
  const taken = await daozeJson(...importing(file, '--accept-proposals', 'medium'));
  expect(taken).toMatchObject({ exitCode: 0, json: { accepted: 1, rejected: 0 } });
  expect(JSON.stringify(taken.json)).toContain('import-names-taken');
});

test('rejected rows are written with their reasons, filled in and imported', async () => {
  const file = small.write('评分.csv', '专家,小区,指标,得分\n张三,C0001,2.1.1,8\n李四,C0002,2.1.1,800');
  const rejects = small.pathOf('退回.xlsx');
  const own = await daoze(...importing(file, '--rejects', file));
  expect([own.exitCode, own.stderr]).toEqual([1, expect.stringContaining('正是所读取的文件')]);
  const first = await daozeJson(...importing(file, '--rejects', rejects));
  expect(first).toMatchObject({ exitCode: 2, json: { accepted: 1, rejected: 1, rejects } });
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(rejects);
  const sheet = workbook.worksheets[0];
  expect(sheet?.getRow(2).getCell(5).text).toMatch(/第3行.*800/);
  const cell = sheet?.getCell('D2');
  if (cell) cell.value = 8;
  await workbook.xlsx.writeFile(rejects);
  const again = await daozeJson(...importing(rejects));
  expect(again).toMatchObject({ exitCode: 0, json: { accepted: 1, rejected: 0, problems: [] } });
});

test('no workbook is written where no row is rejected', async () => {
  const file = small.write('评分.csv', '专家,小区,指标,得分\n张三,C0001,2.1.1,8');
  const rejects = small.pathOf('退回.xlsx');
  expect(await daozeJson(...importing(file, '--rejects', rejects))).toMatchObject({
    exitCode: 0,
    json: { rejects: null },
  });
  expect(existsSync(rejects)).toBe(false);
});

test('where the rejected rows cannot be written, nothing is imported', async () => {
  const file = small.write('评分.csv', '专家,小区,指标,得分\n张三,C0001,2.1.1,8\n李四,C0002,2.1.1,800');
  const { exitCode } = await daoze(...importing(file, '--rejects', small.pathOf('.')));
  expect(exitCode).toBe(1);
  expect(await daozeJson(...importing(file, '--dry-run'))).toMatchObject({ json: { accepted: 1 } });
});
