import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makerHere } from '../../../electron/files/file-maker.ts';
import { Cancelled } from '../../../electron/usecases/cancelled.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import { previewReport } from '../../../electron/usecases/preview-report.ts';
import { wantedDocuments } from '../../../electron/usecases/wanted-documents.ts';
import type { WantedDocument } from '../../../shared/contract/reports.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredCompounds } from './rectification/rectified-workspace.ts';
import { scoredWorkspace } from './scored-workspace.ts';

const HERE = makerHere('bundled');
const ALL = { kind: 'portraits', scope: { kind: 'all' }, combined: false } as const;

async function write(folder: string, document: WantedDocument, context: UseCaseContext = CONTEXT) {
  const request = { phase: 'mid', folder, documents: [document] } as const;
  return valueIn(await exportReports(scoredCompounds(3), request, context, HERE));
}

async function pagesOf(path: string): Promise<number> {
  return (await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise).numPages;
}

test('every compound has a page of its own, beside a list of the files', async () => {
  const folder = temporaryFolder();
  const { files, list } = await write(folder, ALL);
  expect(files.map((path) => relative(folder, path))).toEqual([
    expect.stringMatching(/^小区画像-2026-mid\/.+\/.+\/C0001-.+\.pdf$/),
    expect.stringMatching(/C0002-.+\.pdf$/),
    expect.stringMatching(/C0003-.+\.pdf$/),
  ]);
  expect(await Promise.all(files.map(pagesOf))).toEqual([1, 1, 1]);
  expect(relative(folder, list ?? '')).toBe('文件清单-2026-mid.xlsx');
});

test('an export that was stopped goes on with what is not there yet', async () => {
  const folder = temporaryFolder();
  const stopped: UseCaseContext = {
    ...CONTEXT,
    progress({ done }) {
      if (done === 2) throw new Cancelled();
    },
  };
  const first = await write(folder, ALL, stopped);
  expect(first.files).toHaveLength(2);
  const second = await write(folder, ALL);
  expect([second.skipped, second.files.length]).toEqual([first.files, 1]);
});

test('all are in one file, a page each', async () => {
  const folder = temporaryFolder();
  const { files } = await write(folder, { ...ALL, combined: true });
  expect(files.map((path) => relative(folder, path))).toEqual(['小区画像-2026-mid.pdf']);
  expect(await pagesOf(files[0] ?? '')).toBe(3);
});

test('the preview is the very file', async () => {
  const folder = temporaryFolder();
  const scope = { kind: 'compound', code: 'C0002' } as const;
  const { files } = await write(folder, { ...ALL, scope });
  expect(files.map((path) => relative(folder, path))).toEqual(['小区画像-2026-mid-C0002.pdf']);
  const wanted = { phase: 'mid', document: { kind: 'portrait', code: 'C0002' } } as const;
  const { fileName, bytes } = valueIn(await previewReport(scoredCompounds(3), wanted, CONTEXT, HERE));
  expect(fileName).toBe('小区画像-2026-mid-C0002.pdf');
  expect(readFileSync(files[0] ?? '').equals(bytes)).toBe(true);
});

test('what the register does not have is not portrayed', async () => {
  const request = { phase: 'mid', folder: temporaryFolder(), documents: [ALL] } as const;
  expect(codesOf(await exportReports(scoredWorkspace(3), request, CONTEXT, HERE))).toEqual([
    'report-unknown-scope',
  ]);
});

test('the command line asks for portraits by their scope, as PDF', () => {
  const wish = { formats: ['pdf', 'xlsx'], scope: 'portraits', combined: false } as const;
  expect(valueIn(wantedDocuments(wish))).toEqual([ALL]);
  expect(valueIn(wantedDocuments({ ...wish, combined: true }))).toEqual([{ ...ALL, combined: true }]);
  expect(codesOf(wantedDocuments({ ...wish, formats: ['docx'] }))).toEqual(['report-format-not-made']);
});
