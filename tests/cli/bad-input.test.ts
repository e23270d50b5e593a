import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeTableWorkbook } from '../../electron/files/write-table-workbook.ts';
import { zipOf } from '../electron/files/zip-of.ts';
import { daoze, daozeJson, linesOf } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

beforeAll(async () => {
  small = await makeSmallWorkspace();
});

afterAll(async () => {
  // Whatever was tried above, the workspace holds its register and nothing else, and is sound.
  const { json } = await daozeJson('imports', small.workspace);
  expect(json).toHaveLength(1);
  expect((await daoze('check', small.workspace)).exitCode).toBe(0);
  small.remove();
});

/** Refused with exit status 1, in one sentence that is not a stack trace. */
async function expectRefusal(words: readonly string[], sentence: RegExp): Promise<void> {
  const { exitCode, stdout, stderr } = await daoze(...words);
  expect(linesOf(stderr)).toHaveLength(1);
  expect(stderr).toMatch(sentence);
  expect(stderr).not.toMatch(/程序自身出错| at .*:\d+/);
  expect(stdout).toBe('');
  expect(exitCode).toBe(1);
}

function importing(file: string, kind: string, ...more: readonly string[]): string[] {
  return ['import', small.workspace, file, '--kind', kind, '--phase', 'mid', ...more];
}

describe('a file that cannot be read', () => {
  test.each(['空.xlsx', '空.csv'])('an empty %s', async (name) => {
    await expectRefusal(importing(small.write(name, ''), 'marks'), /空/);
  });

  test('a text named .xlsx', async () => {
    const file = small.write('文字.xlsx', '这是一段文字，不是表格。\n');
    await expectRefusal(importing(file, 'marks'), /文字\.xlsx/);
  });

  test('an old .xls', async () => {
    const file = small.write('旧.xls', Buffer.from('D0CF11E0A1B11AE1'.padEnd(1024, '0'), 'hex'));
    await expectRefusal(importing(file, 'marks'), /请另存为 \.xlsx/);
  });

  test.each([
    ['带密码.xlsx', 'EncryptedPackage', /取消密码，另存为 \.xlsx/],
    ['走访记录.wps', 'WordDocument', /文字文档.*另存为 \.xlsx/],
  ])('a compound file: %s', async (name, stream, sentence) => {
    const begin = Buffer.from('D0CF11E0A1B11AE1'.padEnd(1024, '0'), 'hex');
    const file = small.write(name, Buffer.concat([begin, Buffer.from(stream, 'utf16le')]));
    await expectRefusal(importing(file, 'marks'), sentence);
  });

  test.each([
    ['表.ods', 'mimetype', /另存为 \.xlsx/],
    ['表.numbers', 'Index/Document.iwa', /导出为 Excel（\.xlsx）/],
    ['打包.zip', '评分.xlsx', /里面有 1 个工作簿（评分\.xlsx）。请先解压/],
  ])('an archive that is no workbook: %s', async (name, part, sentence) => {
    const file = small.write(name, zipOf([{ name: part, content: '' }]));
    await expectRefusal(importing(file, 'marks'), sentence);
  });

  test('a workbook without the headings', async () => {
    const path = small.pathOf('没有标题.xlsx');
    const rows = [
      ['甲', '乙'],
      [1, 2],
    ];
    await writeTableWorkbook(path, { sheet: '表一', rows, createdAt: '2026-06-30T00:00:00Z' });
    await expectRefusal(importing(path, 'marks'), /标题行/);
  });

  test('a file that is not there', async () => {
    await expectRefusal(importing(small.pathOf('不存在.xlsx'), 'marks'), /不存在\.xlsx/);
  });

  test('a folder in place of a file', async () => {
    mkdirSync(small.pathOf('文件夹.xlsx'));
    await expectRefusal(importing(small.pathOf('文件夹.xlsx'), 'marks'), /文件夹\.xlsx/);
  });
});

describe('rows that cannot be taken', () => {
  test('a mark above its maximum is rejected with its cell, the other marks are previewed', async () => {
    const file = small.write(
      '评分.csv',
      '专家,小区,指标,得分\n张,遵义二村,2.1.2,88\n李,遵义二村,2.1.2,101\n',
    );
    const { exitCode, stderr } = await daoze(...importing(file, 'marks', '--dry-run'));
    expect(exitCode).toBe(2);
    expect(linesOf(stderr)).toEqual([expect.stringMatching(/第3行「得分」：101 超过上限 100/)]);
  });

  test('an unknown compound is rejected by name', async () => {
    const file = small.write('评分二.csv', '专家,小区,指标,得分\n张,乌有小区,2.1.2,88\n');
    const { exitCode, stderr } = await daoze(...importing(file, 'marks', '--dry-run'));
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/第2行「小区」：名册中没有小区“乌有小区”/);
  });

  test('with --strict one rejected row keeps the whole file out', async () => {
    const file = small.write('评分三.csv', '专家,小区,指标,得分\n张,C0001,2.1.2,88\n李,C0001,2.1.2,101\n');
    const { exitCode, stderr } = await daoze(...importing(file, 'marks', '--strict'));
    expect(exitCode).toBe(1);
    expect(linesOf(stderr).at(-1)).toContain('没有写入任何内容');
  });

  test('evidence without a phase', async () => {
    const file = small.write('评分四.csv', '专家,小区,指标,得分\n张,C0001,2.1.2,88\n');
    await expectRefusal(['import', small.workspace, file, '--kind', 'marks'], /--phase/);
  });
});

describe('a guideline that cannot be used', () => {
  test('points that do not add up: named with its place, and no workspace is made', async () => {
    const guideline = small.write('不平.json', unbalanced(small.guideline));
    const target = small.pathOf('新.daoze');
    await expectRefusal(['guideline', 'check', guideline], /分值/);
    await expectRefusal(['init', target, '--guideline', guideline, '--year', '2026'], /分值/);
    await expectRefusal(['guideline', 'import', small.workspace, guideline], /分值/);
    expect(existsSync(target)).toBe(false);
  });

  test('no JSON at all', async () => {
    await expectRefusal(['guideline', 'check', small.write('坏.json', '{ "format": ')], /JSON/);
  });

  test('a guideline that is not there', async () => {
    await expectRefusal(['guideline', 'check', small.pathOf('无.json')], /无\.json/);
  });
});

describe('a workspace that cannot be used', () => {
  test('another file in its place', async () => {
    const file = small.write('假.daoze', '这不是工作区');
    await expectRefusal(['score', file, '--phase', 'mid'], /假\.daoze/);
  });

  test('one that is there already is never overwritten', async () => {
    const words = ['init', small.workspace, '--guideline', small.guideline, '--year', '2026'];
    await expectRefusal(words, /不会覆盖/);
  });

  test('a compound that the register does not have', async () => {
    await expectRefusal(['explain', small.workspace, '--phase', 'mid', '--compound', 'C9'], /C9/);
  });

  test('documents before any run', async () => {
    const out = small.pathOf('材料');
    await expectRefusal(['report', small.workspace, '--phase', 'mid', '--out', out], /score/);
    expect(existsSync(out)).toBe(false);
  });

  test('an import that never was', async () => {
    await expectRefusal(['undo', small.workspace, '99'], /99/);
  });
});

/** The guideline with one point more on its first leaf. */
function unbalanced(path: string): string {
  const guideline = JSON.parse(readFileSync(path, 'utf8')) as Node & { indicators: Node[] };
  let node: Node | undefined = guideline.indicators[0];
  while (node?.children !== undefined) node = node.children[0];
  if (node !== undefined) node.points += 1;
  return JSON.stringify(guideline);
}

interface Node {
  points: number;
  readonly children?: Node[];
}
