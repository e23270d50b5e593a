import { join } from 'node:path';
import { openSpreadsheet } from '../../electron/files/open-spreadsheet.ts';
import { EVIDENCE_HANDLERS } from '../../electron/workers/handlers/evidence.ts';
import { dispatch } from '../../shared/contract/dispatch.ts';
import { previewRowsSchema, previewSchema } from '../../shared/contract/evidence/preview.ts';
import { fileLookSchema } from '../../shared/contract/evidence/wizard.ts';
import { EVIDENCE_CONTRACT } from '../../shared/contract/evidence.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Result } from '../../shared/problems/result.ts';
import { promised } from './broken-promise.ts';
import { checkProblems } from './check-problems.ts';
import { CONTEXT, type Workbench } from './workbench.ts';

interface Brought {
  readonly path: string;
  readonly folder: string;
  readonly kind: ImportKind;
  readonly phase: Phase | null;
}

/**
 * The road that the window takes: looked at, columns described, previewed, the rows shown, those in fault written
 * out. Every answer fits the contract, and no more or fewer rows are shown than were counted.
 */
export async function checkWizard(bench: Workbench, { path, folder, kind, phase }: Brought): Promise<void> {
  const ask = (operation: string, input: unknown) => asked(bench, operation, input);
  const looked = await ask('evidence.look', { path, large: false });
  if (looked === null) return;
  const { proposal, sheets } = fileLookSchema.parse(looked);
  const sheet = proposal?.sheet ?? sheets[0]?.name ?? '';
  const table = { path, sheet, kind, phase, headingRow: null, columns: [], compound: null, large: false };
  await ask('evidence.columns', table);
  const previewed = await ask('evidence.preview', table);
  if (previewed === null) return;
  const { token, counts } = previewSchema.parse(previewed);
  const shown = await ask('evidence.previewRows', { token, show: 'all', from: 0, count: 100 });
  const { total } = previewRowsSchema.parse(shown);
  const sum = counts.accepted + counts.replaced + counts.unchanged + counts.rejected;
  promised(total === sum, () => `${total} rows are shown, ${sum} were counted`);
  if (counts.rejected > 0) await ask('evidence.exportFaulty', { token, path: join(folder, '退回.xlsx') });
  if (counts.rejected > 0) await checkReturned(join(folder, '退回.xlsx'), counts.rejected);
}

/** The answer; null for a refusal, whose problems can be said. */
async function asked({ workspace }: Workbench, operation: string, input: unknown): Promise<unknown> {
  const answer: Result<unknown> = await dispatch(
    EVIDENCE_CONTRACT,
    EVIDENCE_HANDLERS,
    { operation, input },
    { workspace },
    CONTEXT,
  );
  if (answer.ok) return answer.value;
  checkProblems(answer.problems);
  return null;
}

/** The rows that go back are all there, and the file can be opened. */
async function checkReturned(path: string, rejected: number): Promise<void> {
  const opened = await openSpreadsheet(path, { large: false });
  promised(opened.ok, () => 'the rows in fault are written to a file that cannot be opened');
  let rows = 0;
  for await (const _row of opened.value.rows(0)) rows += 1;
  promised(rows > rejected, () => `${rejected} rows are rejected, ${rows - 1} are written out`);
}
