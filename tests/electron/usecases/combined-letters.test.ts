import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { makerHere } from '../../../electron/files/file-maker.ts';
import { exportReports } from '../../../electron/usecases/export-reports.ts';
import type { LetterScope } from '../../../shared/contract/report-choices.ts';
import { codesOf, temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { scoredWorkspace } from './scored-workspace.ts';

async function write(scope: LetterScope, format: 'pdf' | 'docx' = 'pdf') {
  const documents = [{ kind: 'letters', scope, format, combined: true }] as const;
  const request = { phase: 'mid', folder: temporaryFolder(), documents } as const;
  return exportReports(scoredWorkspace(7), request, CONTEXT, makerHere('bundled'));
}

async function combined(scope: LetterScope): Promise<{ name: string; bytes: Buffer; pdf: PDFDocumentProxy }> {
  const exported = await write(scope);
  const [path = ''] = exported.ok ? exported.value.files : [];
  const bytes = readFileSync(path);
  const pdf = await getDocument({ data: new Uint8Array(bytes) }).promise;
  return { name: basename(path), bytes, pdf };
}

async function pageText(pdf: PDFDocumentProxy, page: number): Promise<string> {
  const { items } = await (await pdf.getPage(page)).getTextContent();
  return items.map((item) => ('str' in item ? item.str : '')).join('');
}

test('all letters are in one file, found by subdistrict and compound', async () => {
  const { name, pdf } = await combined({ kind: 'all' });
  expect(name).toBe('评估意见书-2026-mid.pdf');
  const outline = await pdf.getOutline();
  expect(outline.map(({ title, items }) => [title, items.length])).toEqual([
    ['华阳路街道', 2],
    ['江苏路街道', 2],
    ['新华路街道', 1],
    ['周家桥街道', 1],
    ['新泾镇', 1],
  ]);
  for (const { items } of outline) {
    for (const { title, dest } of items) {
      const [code = '', compound = ''] = title.split('　');
      const place = await pdf.getPageIndex((dest as [{ num: number; gen: number }])[0]);
      const text = await pageText(pdf, place + 1);
      expect(text).toContain(compound);
      expect(text).toContain(code);
      expect(text).toContain('— 1 —');
    }
  }
});

test('what identifies the run stands in the file itself', async () => {
  const { pdf } = await combined({ kind: 'subdistrict', subdistrict: '华阳路街道' });
  const { info } = await pdf.getMetadata();
  expect(info).toMatchObject({
    Title: '华阳路街道2026年中期绩效评估意见书',
    Keywords: expect.stringMatching(/^评分摘要 .+；导则 sample@2026\.1$/),
  });
});

test('the same letters make the same bytes', async () => {
  const scope: LetterScope = { kind: 'type', type: 'commodity' };
  const [first, second] = [await combined(scope), await combined(scope)];
  expect(first.name).toBe('评估意见书-2026-mid-普通商品房.pdf');
  expect(first.bytes.equals(second.bytes)).toBe(true);
});

test('Word has no letters in one file', async () => {
  expect(codesOf(await write({ kind: 'all' }, 'docx'))).toEqual(['report-combined-is-pdf']);
});
