import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../electron/files/write-workbook.ts';
import { readGuidelineFile } from '../../electron/usecases/read-guideline-file.ts';
import { buildGuidelineWorkbook } from '../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { recalculated } from './libreoffice.ts';

const folder = temporaryFolder();
const BUILT_IN = join(import.meta.dirname, '../../resources/guidelines');

async function guidelineOf(path: string): Promise<Guideline> {
  const reading = await readGuidelineFile(path);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value.guideline;
}

test.each(readdirSync(BUILT_IN))('%s is the same after LibreOffice saved its workbook', async (name) => {
  const guideline = await guidelineOf(join(BUILT_IN, name));
  const path = join(folder, name.replace('.json', '.xlsx'));
  await writeWorkbook(path, buildGuidelineWorkbook(guideline));
  expect(await guidelineOf(path)).toEqual(guideline);
  expect(await guidelineOf(recalculated(path, folder))).toEqual(guideline);
});

test('odd texts and limits that are not set survive LibreOffice, too', async () => {
  const plain = await guidelineOf(join(BUILT_IN, 'changning-2026.json'));
  const [first, ...rest] = plain.questions;
  const odd: Guideline = {
    ...plain,
    title: ' 甲\n"乙" =1+1 _x0041_ \u0001🏘️ ',
    version: '1.10',
    maximum: null,
    bonusCap: null,
    quota: null,
    questions: first
      ? [{ ...first, text: '—', aliases: ['甲；乙', '2026-01-01', 'TRUE', '80%'] }, ...rest]
      : [],
    weightOrigins: [],
  };
  const path = join(folder, 'odd.xlsx');
  await writeWorkbook(path, buildGuidelineWorkbook(odd));
  expect(await guidelineOf(recalculated(path, folder))).toEqual(odd);
});
