import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/files/load-fonts.ts';
import { writePdf } from '../../../electron/files/write-pdf.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { buildDistrictReport } from '../../../shared/report/district/build-district-report.ts';
import { sampleInput, withCompound } from '../../shared/report/report-input.ts';
import { temporaryFolder } from './temporary-files.ts';

const LOADED = loadFonts();
if (!LOADED.ok) throw new Error('the bundled fonts are missing');
const FONTS = LOADED.value;

describe('a report as PDF', () => {
  const folder = temporaryFolder();
  const paper = buildDistrictReport(sampleInput());

  test('is the same byte for byte when it is made again', async () => {
    const [first, second] = [join(folder, '一.pdf'), join(folder, '二.pdf')];
    await writePdf(first, paper, FONTS);
    await writePdf(second, paper, FONTS);
    expect(readFileSync(first).subarray(0, 5).toString()).toBe('%PDF-');
    expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
  });

  test('carries the fonts it uses and no other file', async () => {
    const path = join(folder, '三.pdf');
    await writePdf(path, paper, FONTS);
    const pdf = readFileSync(path, 'latin1');
    expect(pdf.split('/FontFile2')).toHaveLength(5);
    expect(/\/EmbeddedFile|\/URI|\/Subtype \/Image/.test(pdf)).toBe(false);
  });
});

test('a character that no font has stops the export and is named with its text', async () => {
  const path = join(temporaryFolder(), '报告.pdf');
  const input = withCompound(sampleInput(), 32, { name: '幸福🏠家园' });
  const written = await writePdf(path, buildDistrictReport(input), FONTS);
  const said = written.ok ? [] : written.problems.map((problem) => sayProblem(problem, 'zh'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('“不公布成绩的小区”中“幸福🏠家园”里的字符“🏠”（U+1F3E0）');
  expect(existsSync(path)).toBe(false);
});

test('a name of 300 letters, and one that looks like a picture file, are only text', async () => {
  const path = join(temporaryFolder(), '长名.pdf');
  const long = withCompound(sampleInput(), 0, { name: 'A'.repeat(300) });
  const input = withCompound(long, 1, { name: '/etc/hostname' });
  expect((await writePdf(path, buildDistrictReport(input), FONTS)).ok).toBe(true);
});
