import { expect, test } from 'vitest';
import { buildDistrictReport } from '../../../../shared/report/district/build-district-report.ts';
import { paperText } from '../paper-text.ts';
import { GOLDEN_INPUTS } from './golden-inputs.ts';

/** Read by a person before they were kept: what changes in one of them is to be read again. */
test.each(Object.entries(GOLDEN_INPUTS))('the report “%s” reads as it was read', async (name, inputOf) => {
  await expect(paperText(buildDistrictReport(inputOf()))).toMatchFileSnapshot(`golden/${name}.txt`);
});

test.each(Object.entries(GOLDEN_INPUTS))('the report “%s” has no slip of the pen', (_, inputOf) => {
  const text = paperText(buildDistrictReport(inputOf()));
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object/u);
  expect(text).not.toMatch(/[，、；：。][，、；：。]|（）|“”|！/u);
  expect(text).not.toMatch(/附件(?!\d|\n|：)/u);
});
