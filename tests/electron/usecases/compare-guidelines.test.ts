import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveGuidelineVersion } from '../../../electron/store/guideline-versions.ts';
import { openWorkspace } from '../../../electron/store/open-workspace.ts';
import {
  compareGuidelines,
  compareVersions,
  compareWithBase,
  type GuidelineComparison,
} from '../../../electron/usecases/compare-guidelines.ts';
import { sayDifference } from '../../../shared/guideline/differences/say-difference.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, opened, temporaryFolder, workspaceFile } from '../store/workspaces.ts';

const WHO = { author: '李科员', now: '2026-06-10T00:00:00.000Z', reason: '修订' };
const USUAL = { before: null, after: null };

/** A workspace with three versions: the second renames the leaf, the third puts the first grade higher. */
function threeVersions(): string {
  const path = workspaceFile();
  const workspace = opened(openWorkspace(path));
  saveGuidelineVersion(workspace.store, renamed('2026.2'), WHO);
  const grades = [
    { name: '合格', from: 65 },
    { name: '不合格', from: 0 },
  ];
  saveGuidelineVersion(workspace.store, { ...renamed('2026.2'), grades }, WHO);
  workspace.close();
  return path;
}

function renamed(version: string): Guideline {
  const guideline = smallGuideline(version);
  return { ...guideline, indicators: guideline.indicators.map((leaf) => ({ ...leaf, name: '现场评分' })) };
}

function fileOf(guideline: Guideline): string {
  const path = join(temporaryFolder(), '导则.json');
  writeFileSync(path, JSON.stringify(guideline));
  return path;
}

function sentences(result: Result<GuidelineComparison>): string[] {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.differences.map((one) => sayDifference(one).zh);
}

const RENAMED = '1 专家评分：名称 “专家评分” → “现场评分”';
const VERSION = '版本 2026.1 → 2026.2';
const HIGHER = '等次 合格：起始分 60 → 65';

describe('versions of a workspace', () => {
  test('usually the current one and the one before it', async () => {
    const compared = await compareVersions(threeVersions(), USUAL);
    expect(sentences(compared)).toEqual([HIGHER]);
    expect(compared).toMatchObject({ value: { before: { number: 2 }, after: { number: 3 } } });
  });

  test('any two by their numbers', async () => {
    const path = threeVersions();
    expect(sentences(await compareVersions(path, { before: 1, after: null }))).toEqual([
      VERSION,
      HIGHER,
      RENAMED,
    ]);
    expect(sentences(await compareVersions(path, { before: null, after: 2 }))).toEqual([VERSION, RENAMED]);
    expect(sentences(await compareVersions(path, { before: 3, after: 2 }))).toEqual([
      '等次 合格：起始分 65 → 60',
    ]);
  });

  test('that are not there are refused in words', async () => {
    const path = threeVersions();
    expect(codesOf(await compareVersions(path, { before: 4, after: null }))).toEqual([
      'guideline-no-version',
    ]);
    expect(codesOf(await compareVersions(path, { before: null, after: 1 }))).toEqual([
      'guideline-no-earlier-version',
    ]);
    expect(codesOf(await compareVersions(fileOf(smallGuideline()), USUAL))).toEqual([
      'guideline-single-file',
    ]);
  });
});

describe('two guidelines', () => {
  test('a file and a version of a workspace', async () => {
    const file = { path: fileOf(smallGuideline()), number: null };
    const compared = await compareGuidelines(file, { path: threeVersions(), number: 2 });
    expect(sentences(compared)).toEqual([VERSION, RENAMED]);
    expect(compared).toMatchObject({ value: { before: { number: null }, after: { number: 2 } } });
  });

  test('a file has no versions', async () => {
    const path = fileOf(smallGuideline());
    const compared = await compareGuidelines({ path, number: 1 }, { path, number: null });
    expect(codesOf(compared)).toEqual(['guideline-version-of-file']);
  });
});

describe('a type and the base', () => {
  const [leaf] = smallGuideline().indicators;
  const guideline = {
    ...smallGuideline(),
    indicators: [{ ...leaf, overrides: { commodity: { scale: { kind: 'linear', zero: 0, full: 9 } } } }],
  } as Guideline;

  test.each(['commodity', '普通商品房', ' 普通 商品房'])('given as %s', async (word) => {
    const compared = await compareWithBase({ path: fileOf(guideline), number: null }, word);
    expect(sentences(compared)).toEqual(['1 专家评分：满分值 10 → 9，仅普通商品房']);
    expect(compared).toMatchObject({ value: { type: { code: 'commodity' } } });
  });

  test('that does not exist is refused with those that do', async () => {
    const refusal = await compareWithBase({ path: fileOf(guideline), number: null }, '别墅');
    expect(refusal.ok ? [] : refusal.problems.map(({ facts }) => facts)).toEqual([
      { option: '--type', given: '别墅', choices: '普通商品房', choicesInEnglish: '普通商品房' },
    ]);
  });
});
