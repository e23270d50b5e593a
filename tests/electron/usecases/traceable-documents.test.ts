import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import exceljs from 'exceljs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makerHere } from '../../../electron/files/file-maker.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import type { WantedDocument } from '../../../shared/contract/reports.ts';
import { sampleRun } from '../../shared/report/sample-run.ts';
import { readPart } from '../files/writing/read-part.ts';
import { temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

const ONE = { kind: 'compound', code: 'C0001' } as const;
const SUBDISTRICT = '华阳路街道';
const DOCUMENTS: readonly WantedDocument[] = [
  { kind: 'district-report', format: 'pdf' },
  { kind: 'district-report', format: 'docx' },
  { kind: 'letters', scope: ONE, format: 'pdf', combined: false },
  { kind: 'letters', scope: ONE, format: 'docx', combined: false },
  { kind: 'letters', scope: ONE, format: 'pdf', combined: true },
  { kind: 'results-workbook' },
  { kind: 'expert-appendix' },
  { kind: 'bulletins', subdistrict: SUBDISTRICT },
  { kind: 'committee-sheets', subdistrict: SUBDISTRICT },
];
const { digest } = sampleRun(3);

/** Everything that a reader sees of a file, without spaces: lines may end anywhere. */
async function textOf(path: string): Promise<string> {
  const text = await readerOf(path)(path);
  return text.replaceAll(/\s/g, '');
}

function readerOf(path: string): (path: string) => Promise<string> {
  if (path.endsWith('.pdf')) return pdfText;
  return path.endsWith('.xlsx') ? workbookText : wordText;
}

async function wordText(path: string): Promise<string> {
  const xml = await readPart(path, 'word/document.xml');
  return xml.replaceAll(/<[^>]*>/g, '');
}

async function pdfText(path: string): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(readFileSync(path)) }).promise;
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({ Keywords: expect.stringContaining(digest) });
  const pages = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  return pages.join('');
}

async function workbookText(path: string): Promise<string> {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  return JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
}

test('every document names its run by digest and date, and its guideline', async () => {
  const request = { phase: 'mid', folder: temporaryFolder(), documents: DOCUMENTS } as const;
  const exported = await exportReports(scoredWorkspace(3), request, CONTEXT, makerHere('bundled'));
  const files = exported.ok ? exported.value.files : [];
  expect(files.length).toBeGreaterThanOrEqual(DOCUMENTS.length);
  for (const path of files) {
    const text = await textOf(path);
    for (const said of [digest, '2026年7月3日', '2026.1']) {
      expect(text.includes(said.replaceAll(/\s/g, '')), `${basename(path)}: ${said}`).toBe(true);
    }
  }
});
