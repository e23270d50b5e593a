import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFile } from '../../electron/files/make-file.ts';
import { writeWorkbook } from '../../electron/files/write-workbook.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import { changningGuideline } from '../resources/changning-guideline.ts';
import { compoundAt, sampleInput, withCompound } from '../shared/report/report-input.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'daoze-office-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const INPUT = withCompound(sampleInput({ count: 200, exercise: true }), 1, {
  name: '=HYPERLINK("http://x")',
});

async function print(path: string, paper: Paper): Promise<void> {
  const made = await makeFile({ kind: 'pdf', paper });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  writeFileSync(path, made.value);
}

/** The text of a PDF, page by page, as poppler reads it. */
function pagesOf(path: string): string[] {
  return execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }).split('\f').slice(0, -1);
}

describe('the district report, read by poppler', () => {
  let pages: string[];
  const paper = buildDistrictReport(INPUT);
  beforeAll(async () => {
    const path = join(FOLDER, 'report.pdf');
    await print(path, paper);
    pages = pagesOf(path);
  });

  test('no page is empty, and each has its number and the mark of an exercise', () => {
    for (const [place, page] of pages.entries()) {
      expect(page.replaceAll(' ', '')).toContain(`—${place + 1}—`);
      expect(page).toContain('演练');
      expect(page.trim().split('\n').length).toBeGreaterThan(2);
    }
  });

  test('every compound that has a rank stands in it with its score', () => {
    const lines = pages.join('\n').split('\n');
    for (const { code, score } of INPUT.run.scores.compounds.filter((one) => one.score !== null)) {
      const own = lines.filter((line) => line.includes(code));
      expect(own.some((line) => line.includes(score?.toFixed(2) ?? ''))).toBe(true);
    }
  });

  test('long tables repeat their heading', () => {
    const ranking = pages.filter((page) => page.includes('名次') && page.includes('C0'));
    expect(ranking.length).toBeGreaterThan(paper.attachments.length);
  });

  test('the digest of the run can be searched for', () => {
    expect(pages.join('')).toContain(INPUT.run.digest);
  });

  test('figures have their number, title and words, and stand on the page of their table or the next', () => {
    const pageOf = (words: string) => pages.findIndex((page) => page.replaceAll(/\s/g, '').includes(words));
    expect(pageOf('图2各类型小区得分分布')).toBeGreaterThan(0);
    expect(pageOf('图3各街镇小区得分分布')).toBeGreaterThanOrEqual(pageOf('图2各类型小区得分分布'));
    const figure = pages[pageOf('图2各类型小区得分分布')] ?? '';
    expect(figure).toMatch(/优秀 ?90/);
    expect(figure).toMatch(/6\d 个/);
  });

  test('characters beyond GB 2312 are there', () => {
    expect(pages.join('')).toContain('万科玥苑');
  });
});

test('a letter by the built-in guideline, provisional and with a veto, has at most two pages', async () => {
  const path = join(FOLDER, 'letter.pdf');
  const guideline = changningGuideline();
  const vetoes = guideline.vetoes.slice(0, 1).map(({ id }) => id);
  const input = withCompound(sampleInput({ guideline }), 13, { vetoes });
  await print(path, buildCompoundLetter(input, compoundAt(input, 13), letterContext(input, null)));
  const pages = pagesOf(path);
  expect(pages.length).toBeLessThanOrEqual(2);
  expect(pages.join('')).toContain(input.run.digest);
});

test('LibreOffice opens the workbook and finds the same figures; a name is no formula', async () => {
  await writeWorkbook(join(FOLDER, 'results.xlsx'), buildResultsWorkbook(INPUT));
  const profile = `-env:UserInstallation=file://${join(FOLDER, 'profile')}`;
  execFileSync(
    'soffice',
    [
      profile,
      '--headless',
      '--convert-to',
      'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true',
      '--outdir',
      FOLDER,
      'results.xlsx',
    ],
    { cwd: FOLDER, stdio: 'ignore' },
  );
  const lines = readFileSync(join(FOLDER, 'results.csv'), 'utf8').trim().split('\n');
  expect(lines).toHaveLength(201);
  expect(lines[0]).toMatch(/^小区编号,小区名称,类型,街镇,居委会,状态,完整度,基础分,加分,扣分,得分,等次,/);
  expect(lines[1]).toContain(
    'C0001,兆丰嘉园,售后公房,华阳路街道,第1居民委员会,完整,100.0%,96.00,0.00,0.00,96.00,优秀,1,1,1,',
  );
  expect(lines[2]).toContain('"=HYPERLINK(""http://x"")"');
});
