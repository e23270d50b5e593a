import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makerHere } from '../../../electron/files/file-maker.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import { previewReport } from '../../../electron/usecases/preview-report.ts';
import type { PrintedDocument, ReportPreview } from '../../../shared/contract/reports.ts';
import type { Result } from '../../../shared/problems/result.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

function preview(workspace: Workspace, document: PrintedDocument): Promise<Result<ReportPreview>> {
  return previewReport(workspace, { phase: 'mid', document }, CONTEXT, makerHere('bundled'));
}

test('is the very file that an export writes', async () => {
  const workspace = scoredWorkspace(6);
  const documents = [
    { kind: 'district-report', format: 'pdf' },
    { kind: 'letters', scope: { kind: 'compound', code: 'C0002' }, format: 'pdf', combined: false },
  ] as const;
  const request = { phase: 'mid', folder: temporaryFolder(), documents } as const;
  const exported = await exportReports(workspace, request, CONTEXT, makerHere('bundled'));
  const files = exported.ok ? exported.value.files : [];
  const shown = [
    await preview(workspace, { kind: 'district-report' }),
    await preview(workspace, { kind: 'letter', code: 'C0002' }),
  ];
  for (const [place, result] of shown.entries()) {
    const path = files[place] ?? '';
    if (!result.ok) throw new Error(JSON.stringify(result.problems));
    expect(path.endsWith(result.value.fileName)).toBe(true);
    expect(readFileSync(path).equals(result.value.bytes)).toBe(true);
  }
});

test('the same document is printed once', async () => {
  const workspace = scoredWorkspace();
  const first = await preview(workspace, { kind: 'district-report' });
  const second = await preview(workspace, { kind: 'district-report' });
  expect(first.ok && second.ok && first.value.bytes === second.value.bytes).toBe(true);
});

test('a compound that was not scored with the others has no letter', async () => {
  const shown = await preview(scoredWorkspace(), { kind: 'letter', code: 'C9999' });
  expect(codesOf(shown)).toEqual(['report-unknown-scope']);
});

test('without a run there is nothing to look at', async () => {
  const request = { phase: 'end', document: { kind: 'district-report' } } as const;
  expect(codesOf(await previewReport(scoredWorkspace(), request, CONTEXT, makerHere('bundled')))).toEqual([
    'report-no-run',
  ]);
});
