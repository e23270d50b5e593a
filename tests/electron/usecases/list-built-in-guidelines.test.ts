import { expect, test } from 'vitest';
import { listBuiltInGuidelines } from '../../../electron/usecases/list-built-in-guidelines.ts';
import { loadGuideline } from '../../../electron/usecases/load-guideline.ts';
import { guidelineName } from '../../../shared/model/guideline.ts';

test('every guideline that comes with the program is listed, with the file to start from', async () => {
  const listed = await listBuiltInGuidelines();
  if (!listed.ok) throw new Error(JSON.stringify(listed.problems));
  expect(listed.value.map(({ guideline }) => guidelineName(guideline))).toEqual([
    'changning-2026@2026.1',
    'innovation-2026@2026.1',
    'international-2026@2026.1',
  ]);
  for (const { path, guideline } of listed.value) {
    expect(await loadGuideline(path)).toMatchObject({ ok: true, value: { guideline } });
  }
});
