import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type FileContent, makeFile } from '../../electron/files/make-file.ts';
import { buildDistrictReport } from '../../shared/report/district/build-district-report.ts';
import { buildCompoundLetter } from '../../shared/report/letter/build-compound-letter.ts';
import { letterContext } from '../../shared/report/letter/letter-context.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { paragraphsIn } from '../electron/files/word/word-parts.ts';
import { readPart } from '../electron/files/writing/read-part.ts';
import { changningGuideline } from '../resources/changning-guideline.ts';
import { compoundAt, sampleInput, withCompound } from '../shared/report/report-input.ts';
import { converted } from './libreoffice.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'daoze-word-'));
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

async function make(path: string, content: FileContent): Promise<string> {
  const made = await makeFile(content, 'bundled');
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  writeFileSync(path, made.value);
  return path;
}

/** The text of a PDF, page by page, without spaces: LibreOffice sets some between hanzi and digits. */
function pagesOf(path: string): string[] {
  const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8', maxBuffer: 100_000_000 });
  return text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.replaceAll(/\s/g, ''));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}

const INPUT = sampleInput({ count: 60, exercise: true, guideline: changningGuideline() });
const DOCUMENTS: readonly (readonly [string, Paper])[] = [
  ['district', buildDistrictReport(withCompound(INPUT, 1, { name: '“=1+1”<小区>' }))],
  ['letter', buildCompoundLetter(INPUT, compoundAt(INPUT, 1), letterContext(INPUT, null))],
];

describe.each(DOCUMENTS)('a Word file (%s), opened by LibreOffice', (name, paper) => {
  let [texts, word, print]: [string[], string[], string[]] = [[], [], []];
  beforeAll(async () => {
    const path = await make(join(FOLDER, `${name}.docx`), { kind: 'docx', paper });
    texts = paragraphsIn(await readPart(path, 'word/document.xml')).map(({ text }) => unescaped(text));
    print = pagesOf(await make(join(FOLDER, `${name}-print.pdf`), { kind: 'pdf', paper }));
    word = pagesOf(converted(path, 'pdf', FOLDER));
  }, 60_000);

  test('loses no text', () => {
    const whole = word.join('');
    const unbroken = texts.map((text) => text.replaceAll(/\s/g, '')).filter((text) => text.length < 20);
    expect(unbroken.length).toBeGreaterThan(10);
    expect(unbroken.filter((text) => !whole.includes(text))).toEqual([]);
  });

  test('has about as many pages as the print, none of them empty, all with numbers', () => {
    expect(word.length).toBeGreaterThanOrEqual(print.length - 1);
    expect(word.length).toBeLessThanOrEqual(Math.ceil(print.length * 1.25));
    for (const [place, page] of word.entries()) {
      expect(page).toContain(`—${place + 1}—`);
      expect(page.length).toBeGreaterThan(20);
    }
  });
});
