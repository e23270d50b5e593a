import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { saveGuidelineVersion } from '../../../electron/store/guideline-versions.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { type ReportRequest, writeReports } from '../../../electron/usecases/write-reports.ts';
import { sampleGuideline } from '../../shared/report/sample-guideline.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

function write(workspace: Workspace, dir: string, request: Partial<ReportRequest> = {}) {
  const usual = { phase: 'mid', dir, formats: ['pdf', 'xlsx'], scope: 'district', combined: false } as const;
  const wanted = { ...usual, ...request };
  return writeReports(workspace, wanted, CONTEXT);
}

describe('the documents of a district', () => {
  test('are named by year and phase, and nothing else is written', async () => {
    const dir = join(temporaryFolder(), '文件');
    const written = await write(scoredWorkspace(), dir);
    const names = ['评估总报告-2026-mid.pdf', '成绩总表-2026-mid.xlsx'];
    expect(written.ok && written.value.files).toEqual(names.map((name) => join(dir, name)));
    expect(readdirSync(dir).sort()).toEqual(names.sort());
  });

  test('come in the formats asked for', async () => {
    const dir = temporaryFolder();
    await write(scoredWorkspace(), dir, { formats: ['xlsx'] });
    expect(readdirSync(dir)).toEqual(['成绩总表-2026-mid.xlsx']);
  });

  test('have an appendix for experts beside them, which is asked for by itself', async () => {
    const dir = temporaryFolder();
    await write(scoredWorkspace(), dir, { scope: 'experts' });
    expect(readdirSync(dir)).toEqual(['统计附表-2026-mid.xlsx']);
  });

  test('use the guideline that the run was scored by, also after the guideline changed', async () => {
    const workspace = scoredWorkspace();
    const later = { ...sampleGuideline(), version: '2026.2', types: [{ code: 'other', name: '其他' }] };
    saveGuidelineVersion(workspace.store, later, { author: '王科员', now: CONTEXT.now(), reason: 'test' });
    expect((await write(workspace, temporaryFolder())).ok).toBe(true);
  });
});

test('without a run the answer is to score first, and nothing is made', async () => {
  const dir = join(temporaryFolder(), '文件');
  const written = await write(scoredWorkspace(), dir, { phase: 'end' });
  expect(codesOf(written)).toEqual(['report-no-run']);
  expect(existsSync(dir)).toBe(false);
});

describe('letters', () => {
  test('one to each compound, in folders by subdistrict and committee', async () => {
    const dir = temporaryFolder();
    const written = await write(scoredWorkspace(), dir, { scope: 'compounds' });
    expect(written.ok && written.value.files.length).toBe(3);
    expect(existsSync(join(dir, '评估意见书-2026-mid/华阳路街道/第1居民委员会/C0001-兆丰嘉园.pdf'))).toBe(
      true,
    );
  });

  test('one to a single compound, by its code', async () => {
    const dir = temporaryFolder();
    await write(scoredWorkspace(), dir, { scope: 'C0002' });
    expect(readdirSync(dir)).toEqual(['评估意见书-2026-mid-C0002.pdf']);
  });

  test('an unknown code is refused, and so is a letter as workbook', async () => {
    const workspace = scoredWorkspace();
    const dir = temporaryFolder();
    expect(codesOf(await write(workspace, dir, { scope: 'C9999' }))).toEqual(['report-unknown-scope']);
    expect(codesOf(await write(workspace, dir, { scope: 'C0001', formats: ['xlsx'] }))).toEqual([
      'report-format-not-made',
    ]);
    expect(readdirSync(dir)).toEqual([]);
  });
});
