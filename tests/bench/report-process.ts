import { randomUUID } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { printingPool } from '../../electron/files/printing/printing-pool.ts';
import { exportReports } from '../../electron/usecases/export-reports.ts';
import { withWorkspace } from '../../electron/usecases/with-workspace.ts';
import type { WantedDocument } from '../../shared/contract/reports.ts';

/** What a process that was measured says of itself, as one line of JSON. */
export interface MeasuredExport {
  readonly files: number;
  readonly seconds: number;
  /** Of all cores together. */
  readonly cpuSeconds: number;
  /** The most memory that the process held at a time (peak RSS), and what it held when a tenth of the files was there. */
  readonly megabytes: number;
  readonly earlyMegabytes: number;
}

/** Exports documents of mid-year as the window does; in a process of its own, so that memory is its own. */
const [workspace = '', folder = '', documents = '[]'] = process.argv.slice(2);
const start = performance.now();
let earlyMegabytes = 0;
const context = {
  now: () => new Date().toISOString(),
  newId: randomUUID,
  author: '王科员',
  progress({ done, total }: { done: number; total: number }) {
    if (done <= total / 10) earlyMegabytes = process.resourceUsage().maxRSS / 1024;
  },
};
const request = { phase: 'mid', folder, documents: JSON.parse(documents) as WantedDocument[] } as const;
const pool = printingPool('bundled', availableParallelism());
const exported = await withWorkspace(workspace, (opened) => exportReports(opened, request, context, pool));
if (!exported.ok) throw new Error(JSON.stringify(exported.problems));
const { files, problems } = exported.value;
if (problems.length > 0) throw new Error(JSON.stringify(problems));
const { user, system } = process.cpuUsage();
const measured: MeasuredExport = {
  files: files.length,
  seconds: (performance.now() - start) / 1000,
  cpuSeconds: (user + system) / 1e6,
  megabytes: process.resourceUsage().maxRSS / 1024,
  earlyMegabytes,
};
process.stdout.write(`${JSON.stringify(measured)}\n`);
