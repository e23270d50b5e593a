import { describe, expect, test } from 'vitest';
import { loadFonts } from '../../../electron/files/load-fonts.ts';
import { printPdf } from '../../../electron/files/print-pdf.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { buildDistrictReport } from '../../../shared/report/district/build-district-report.ts';
import type { Paper } from '../../../shared/report/paper.ts';
import { sampleInput, withCompound } from '../../shared/report/report-input.ts';

const LOADED = loadFonts();
if (!LOADED.ok) throw new Error('the bundled fonts are missing');
const FONTS = LOADED.value;

async function printed(paper: Paper): Promise<Buffer> {
  const result = await printPdf(paper, FONTS);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return Buffer.from(result.value);
}

describe('a report as PDF', () => {
  const paper = buildDistrictReport(sampleInput());

  test('is the same byte for byte when it is made again', async () => {
    const first = await printed(paper);
    expect(first.subarray(0, 5).toString()).toBe('%PDF-');
    expect(first.equals(await printed(paper))).toBe(true);
  });

  test('carries the fonts it uses and no other file', async () => {
    const pdf = (await printed(paper)).toString('latin1');
    // Title, text, Kai, Hei, Song, and the second Song for a 玥.
    expect(pdf.split('/FontFile2')).toHaveLength(1 + 6);
    expect(/\/EmbeddedFile|\/URI|\/Subtype \/Image/.test(pdf)).toBe(false);
  });
});

test('a character that no font has stops the export and is named with its text', async () => {
  const input = withCompound(sampleInput(), 32, { name: '幸福🏠家园' });
  const result = await printPdf(buildDistrictReport(input), FONTS);
  const said = result.ok ? [] : result.problems.map((problem) => sayProblem(problem, 'zh'));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('中“幸福🏠家园”里的字符“🏠”（U+1F3E0）');
});

test('a name of 300 letters, and one that looks like a picture file, are only text', async () => {
  const long = withCompound(sampleInput(), 0, { name: 'A'.repeat(300) });
  const input = withCompound(long, 1, { name: '/etc/hostname' });
  expect((await printPdf(buildDistrictReport(input), FONTS)).ok).toBe(true);
});
