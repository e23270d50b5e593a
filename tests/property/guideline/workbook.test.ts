import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../../electron/files/write-workbook.ts';
import { readGuidelineFile } from '../../../electron/usecases/read-guideline-file.ts';
import { judgeGuideline } from '../../../shared/guideline/judge-guideline.ts';
import { readGuidelineWorkbook } from '../../../shared/guideline/workbook/reading/read-guideline-workbook.ts';
import { buildGuidelineWorkbook } from '../../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { temporaryFolder } from '../../electron/files/temporary-files.ts';
import { openedSheets } from '../../shared/guideline/workbook/opened-sheets.ts';
import { drawOddGuideline } from './generate-odd-guideline.ts';

const folder = temporaryFolder();

test('a guideline comes back from its workbook as it was', () => {
  fc.assert(
    fc.property(fc.gen(), (draw) => {
      const guideline = drawOddGuideline(draw);
      expect(judgeGuideline(guideline)).toMatchObject({ ok: true });
      const reading = readGuidelineWorkbook(openedSheets(buildGuidelineWorkbook(guideline)));
      expect(reading).toMatchObject({ ok: true });
      expect(reading.ok && reading.value.guideline).toEqual(guideline);
    }),
    { numRuns: 300 },
  );
});

test('a guideline comes back from the file of its workbook as it was', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), async (draw) => {
      const guideline = drawOddGuideline(draw);
      const path = join(folder, '导则.xlsx');
      await writeWorkbook(path, buildGuidelineWorkbook(guideline));
      const reading = await readGuidelineFile(path);
      expect(reading).toMatchObject({ ok: true });
      expect(reading.ok && reading.value.guideline).toEqual(guideline);
    }),
    { numRuns: 20 },
  );
});
