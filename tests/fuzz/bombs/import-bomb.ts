import { readFileSync } from 'node:fs';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { importFile } from '../../../electron/usecases/import-file.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';
import { CONTEXT } from '../workbench.ts';

/** A process that previews one file as a register and says how that ended, how long it took and how much memory. */
const path = process.argv[2] ?? '';
const about = { guideline: changningGuideline(), year: 2026, exercise: true, author: '王科员' };
const made = createWorkspace(':memory:', { ...about, now: CONTEXT.now() });
if (!made.ok) throw new Error(JSON.stringify(made.problems));
const request = { path, kind: 'registry', phase: null, large: false } as const;
const start = performance.now();
const imported = await importFile(made.value, request, { dryRun: true, strict: false }, CONTEXT);
const ms = performance.now() - start;
const code = imported.ok ? 'plan' : imported.problems[0]?.code;
process.stdout.write(JSON.stringify({ code, ms, peak: peakMegabytes() }));
process.exit(0);

/** Linux tells the peak of this program alone; what others tell holds that of whoever started it, too. */
function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const [, kilobytes = ''] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}
