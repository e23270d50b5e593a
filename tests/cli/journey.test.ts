import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { daoze, daozeJson, linesOf } from './daoze.ts';

/** One file of the sample, as `sample` lists it. */
interface Listed {
  readonly kind: string;
  readonly phase: string;
  readonly path: string;
}

const folder = mkdtempSync(join(tmpdir(), 'daoze-journey-'));
const workspace = join(folder, '2026.daoze');
let files: Listed[];

/** The tests below are the steps of one year's work and build on each other. */
beforeAll(async () => {
  const { stdout } = await daoze('sample', join(folder, '样例'), '--compounds', '12', '--responses', '4');
  files = [...stdout.matchAll(/^(\w+) +(mid|end|–) +(.+\.xlsx)$/gm)].map(
    ([, kind = '', phase = '', path = '']) => ({
      kind,
      phase,
      path,
    }),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(kind: string, phase: string): string {
  const found = files.find((file) => file.kind === kind && file.phase === phase);
  if (found === undefined) throw new Error(`the sample lists no ${kind} of ${phase}`);
  return found.path;
}

function importing(kind: string, phase: string, ...more: readonly string[]): string[] {
  const words = ['import', workspace, fileOf(kind, phase), '--kind', kind, ...more];
  return phase === '–' ? words : [...words, '--phase', phase];
}

test('sample: the guideline, the register and nine kinds of workbook for each phase', () => {
  expect(files).toHaveLength(19);
  expect(files.every(({ path }) => existsSync(path))).toBe(true);
});

test('init: the sample’s own guideline makes a workspace', async () => {
  const guideline = join(folder, '样例', '导则.json');
  const { exitCode, stdout } = await daoze('init', workspace, '--guideline', guideline, '--year', '2026');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('2026.daoze');
});

test('import --dry-run: shows what would come in and writes nothing', async () => {
  const { exitCode, json } = await daozeJson(...importing('registry', '–', '--dry-run'));
  expect(exitCode).toBe(2);
  expect(json).toMatchObject({ accepted: 12, replaced: 0, unchanged: 0, rejected: 3, committed: false });
  expect((await daoze('imports', workspace)).stdout).toContain('还没有导入过');
});

test('import: accepted rows come in, each rejected one is named with its cell and the way out', async () => {
  const { exitCode, json } = await daozeJson(...importing('registry', '–', '--author', '王科员'));
  expect(exitCode).toBe(2);
  expect(json).toMatchObject({ accepted: 12, replaced: 0, unchanged: 0, rejected: 3, committed: true });
  expect((json as { problems: unknown[] }).problems[0]).toEqual({
    code: 'import-unknown-type',
    severity: 'error',
    sheet: 'Sheet1',
    row: 14,
    column: '小区类型',
    value: '商住楼',
    message: expect.stringMatching(/^工作表“Sheet1”第14行「小区类型」：.*商住楼.*请改为/),
  });
});

test('import: every kind of mid-year evidence', async () => {
  for (const { kind, phase, path } of files.filter((file) => file.phase === 'mid')) {
    const { exitCode, stdout } = await daoze('import', workspace, path, '--kind', kind, '--phase', phase);
    expect([0, 2]).toContain(exitCode);
    expect(stdout).toContain('已导入');
  }
});

test('import: the same file again changes nothing', async () => {
  const before = (await daozeJson('imports', workspace)).json;
  const { json } = await daozeJson(...importing('questionnaire', 'mid'));
  expect(json).toMatchObject({ accepted: 0, replaced: 0, unchanged: 48, committed: false });
  expect((await daozeJson('imports', workspace)).json).toEqual(before);
});

test('score: the ranking within each type, then the groups', async () => {
  const { exitCode, stdout, stderr } = await daoze('score', workspace, '--phase', 'mid');
  expect(exitCode).toBe(0);
  // A busy machine takes long enough to be told how far it is.
  expect(stderr).toMatch(/^(正在[^\n]*\n)*$/);
  expect(stdout).toMatch(/^类型 +类型内名次 +编号/);
  expect(linesOf(stdout).filter((line) => / C00\d\d /.test(line))).toHaveLength(12);
  expect(stdout).toMatch(/^摘要 [0-9a-f]{64}$/m);
});

test('explain: from the score down to file, sheet and row', async () => {
  const { exitCode, stdout } = await daoze('explain', workspace, '--phase', 'mid', '--compound', 'C0001');
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(/^C0001 .* · 中期 · /);
  expect(stdout).toMatch(/← 问卷-中期\.xlsx“Sheet1”第\d+行：/);
  expect(stdout).toContain('与已保存的成绩一致');
});

test('report: the district report and the results workbook', async () => {
  const out = join(folder, '材料');
  const { exitCode, stdout } = await daoze('report', workspace, '--phase', 'mid', '--out', out);
  expect(exitCode).toBe(0);
  expect(linesOf(stdout)).toEqual([
    join(out, '评估总报告-2026-mid.pdf'),
    join(out, '成绩总表-2026-mid.xlsx'),
  ]);
  expect(linesOf(stdout).every((path) => existsSync(path))).toBe(true);
});

test('undo: takes the questionnaires back as a whole, and the explanation knows', async () => {
  const imports = (await daozeJson('imports', workspace)).json as { sequence: number; kind: string }[];
  const survey = imports.find(({ kind }) => kind === 'questionnaire')?.sequence;
  const { exitCode, stdout } = await daoze('undo', workspace, String(survey), '--author', '王科员');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('问卷-中期.xlsx');
  const explained = await daoze('explain', workspace, '--phase', 'mid', '--compound', 'C0001');
  expect(explained.stdout).not.toContain('问卷-中期.xlsx');
  expect(explained.stdout).toContain('数据在保存成绩之后有变动');
});

test('guideline: exported, it is the one the workspace was made from', async () => {
  const exported = join(folder, '导出.json');
  expect((await daoze('guideline', 'export', workspace, exported)).exitCode).toBe(0);
  const { json } = await daozeJson('guideline', 'diff', join(folder, '样例', '导则.json'), exported);
  expect(json).toMatchObject({ differences: [] });
});

test('check: file, journal and runs are sound', async () => {
  const { exitCode, json } = await daozeJson('check', workspace);
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({ ok: true, problems: [] });
});
