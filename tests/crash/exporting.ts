import { writeSync } from 'node:fs';
import { printingPool } from '../../electron/files/printing/printing-pool.ts';
import { createWorkspace } from '../../electron/store/create-workspace.ts';
import { saveRun } from '../../electron/store/runs.ts';
import { exportReports } from '../../electron/usecases/export-reports.ts';
import { CONTEXT } from '../electron/usecases/context.ts';
import { sampleGuideline } from '../shared/report/sample-guideline.ts';
import { sampleRun } from '../shared/report/sample-run.ts';

/** A process to be killed: writes letters into a folder, some side by side, and says at once how many are there. */
const [folder = '', count = ''] = process.argv.slice(2);
const made = createWorkspace(':memory:', {
  ...{ guideline: sampleGuideline(), year: 2026, exercise: false },
  ...{ author: '王科员', now: CONTEXT.now() },
});
if (!made.ok) throw new Error(JSON.stringify(made.problems));
saveRun(made.value.store, sampleRun(Number(count)), { guidelineVersion: 1, register: [] });
const documents = [{ kind: 'letters', scope: { kind: 'all' }, format: 'pdf', combined: false }] as const;
const context = { ...CONTEXT, progress: ({ done }: { done: number }) => writeSync(1, `${done}\n`) };
const request = { phase: 'mid', folder, documents } as const;
const exported = await exportReports(made.value, request, context, printingPool('bundled', 2));
if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
