import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import { writeSample } from '../../../electron/usecases/write-sample.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { testContext } from './samples.ts';

/** The spreadsheets of a small made-up district as a clerk gets them: the register first, then the phase's evidence. */
export async function sampleFiles(compounds: number, phase: Phase): Promise<string[]> {
  const reading = await readBuiltInGuideline();
  if (!reading.ok) throw new Error('no built-in guideline');
  const size = { guideline: reading.value.guideline, seed: 1, compounds, responses: 10 };
  const folder = mkdtempSync(join(tmpdir(), 'daoze-files-'));
  const written = await writeSample(folder, size, testContext());
  if (!written.ok) throw new Error(`no sample: ${JSON.stringify(written.problems)}`);
  return written.value.files
    .filter((file) => file.phase === null || file.phase === phase)
    .map(({ path }) => path);
}
