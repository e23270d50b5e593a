import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallGuideline } from '../electron/store/small-guideline.ts';
import { daoze, daozeJson, linesOf } from './daoze.ts';

const folder = mkdtempSync(join(tmpdir(), 'daoze-effect-'));
const workspace = join(folder, '2026.daoze');
const COUNT = 22;
const codes = Array.from({ length: COUNT }, (_, at) => `C${String(at + 1).padStart(2, '0')}`);

/** Compound n of 22 has n of 40 marks: 2.5, 5 … 55 points; none reaches 合格, which starts at 60. */
beforeAll(async () => {
  const guideline = smallGuideline();
  const marked = { ...guideline.indicators[0], measure: { kind: 'mark', max: 40 } };
  const before = { ...guideline, indicators: [{ ...marked, scale: { kind: 'linear', zero: 0, full: 40 } }] };
  const after = { ...before, version: '2026.2', indicators: [{ ...marked, scale: fullAt(20) }] };
  write('前.json', JSON.stringify(before));
  write('后.json', JSON.stringify(after));
  const register = codes.map((code) => `${code},${code}苑,普通商品房,天山路街道,一居,100`);
  write('名册.csv', ['小区编号,小区名称,小区类型,街镇,居委会,户数', ...register].join('\n'));
  const marks = codes.map((code, at) => `张三,${code},1,${at + 1}`);
  write('评分.csv', ['专家,小区,指标,得分', ...marks].join('\n'));
  await daoze('init', workspace, '--guideline', join(folder, '前.json'), '--year', '2026');
  await daoze('import', workspace, join(folder, '名册.csv'), '--kind', 'registry');
  await daoze('import', workspace, join(folder, '评分.csv'), '--kind', 'marks', '--phase', 'mid');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function fullAt(full: number) {
  return { kind: 'linear', zero: 0, full };
}

function write(name: string, content: string): void {
  writeFileSync(join(folder, name), content);
}

function effect(...words: readonly string[]) {
  return daoze('guideline', 'effect', workspace, join(folder, '后.json'), '--phase', 'mid', ...words);
}

test('before anything is scored, the way out is said', async () => {
  const { exitCode, stderr } = await effect();
  expect(exitCode).toBe(1);
  expect(stderr).toContain('daoze score');
});

test('the sentence, the grades, the groups, and the twenty that move most', async () => {
  await daoze('score', workspace, '--phase', 'mid');
  const { exitCode, stdout } = await effect();
  const lines = linesOf(stdout);
  expect(exitCode).toBe(0);
  // Points double: 12…22 marks give 60 or more, 20…22 all 100, so that 20 and 21 gain two places and one.
  expect(lines.slice(0, 2)).toEqual([
    '中期成绩：第 1 版导则 test@2026.1 → test@2026.2',
    '22 个小区中，得分变动 22 个（升 22，降 0），等次变动 11 个（升 11，降 0），类型内名次变动 2 个，全区名次变动 2 个。',
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^不合格 +11 +11 +0$/));
  // (2.5 + … + 55) / 22 = 28.75; (5 + … + 95 + 3 · 100) / 22 = (950 + 300) / 22 = 56.818…
  expect(lines).toContainEqual(expect.stringMatching(/^全区 +28\.75 → 56\.82 +\+28\.07 +–$/));
  // Each of the eleven rises one grade; the places gained decide: C20 gains two, C21 one.
  expect(lines.filter((line) => line.includes('不合格 → 合格'))).toHaveLength(11);
  expect(lines.find((line) => line.includes('不合格 → 合格'))).toMatch(
    /^普通商品房 +C20 +C20苑 +50\.00 → 100\.00 +\+50\.00 +不合格 → 合格 +3 → 1$/,
  );
});

test('--all lists every compound', async () => {
  const { stdout } = await effect('--all');
  expect(linesOf(stdout).filter((line) => line.startsWith('普通商品房'))).toHaveLength(COUNT);
});

test('--json holds everything before and after', async () => {
  const { exitCode, json } = await daozeJson(
    'guideline',
    'effect',
    workspace,
    join(folder, '后.json'),
    '--phase',
    'mid',
  );
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    run: { guidelineVersion: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    phase: 'mid',
    guideline: { before: 'test@2026.1', after: 'test@2026.2' },
    summary: { compounds: 22, score: { changed: 22, rose: 22, fell: 0 } },
    problems: [{ code: 'advice-heavy-leaf' }],
  });
  const { compounds } = json as { compounds: unknown[] };
  expect(compounds[0]).toMatchObject({
    code: 'C01',
    score: { before: 2.5, after: 5, difference: 2.5 },
    grade: { before: '不合格', after: '不合格', rose: 0 },
    ranks: { type: { before: 22, after: 22, gained: 0 } },
  });
});

test('without a file, the current guideline is tried; a remark says when it is the same', async () => {
  const { exitCode, stdout, stderr } = await daoze('guideline', 'effect', workspace, '--phase', 'mid');
  expect(exitCode).toBe(0);
  expect(stdout).toContain('没有小区的得分、等次或名次变动。');
  expect(stderr).toContain('两边是同一份导则');
});

test('in English there is no Chinese word besides names', async () => {
  const { stdout } = await effect('--lang', 'en');
  expect(linesOf(stdout)[1]).toBe(
    'Of 22 compounds, 22 change their score (22 up, 0 down), 11 their grade (11 up, 0 down), 2 their rank within the type, 2 their rank in the district.',
  );
});
