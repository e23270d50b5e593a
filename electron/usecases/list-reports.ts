import type { ReportChoices, WorkbookKind, WorkbookSheetView } from '../../shared/contract/report-choices.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import type { Status } from '../../shared/model/scores.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { committeesOf } from './committees-of.ts';
import { guidelineOfRun } from './guideline-of-run.ts';
import { rememberedStoredRun } from './remembered-stored-run.ts';
import { reportInput } from './report-input.ts';
import { reportWorkbooks } from './report-workbooks.ts';
import { runHeadView } from './run-head-view.ts';

/** What the documents of a phase are made from, and for whom there can be letters; null where nothing was scored. */
export function listReports(
  { store, year, exercise }: Workspace,
  { phase }: { readonly phase: RunPhase },
): Result<ReportChoices | null> {
  const run = rememberedStoredRun(store, phase);
  if (run === null) return ok(null);
  const { title, types } = guidelineOfRun(store, run);
  const { compounds } = run.scores;
  const having = (status: Status) => compounds.filter((compound) => compound.status === status).length;
  const compoundsIn = (key: 'type' | 'subdistrict', value: string) =>
    compounds.filter((compound) => compound[key] === value).length;
  return ok({
    ...{ run: runHeadView(store, run), guidelineTitle: title, year, exercise },
    scored: having('complete') + having('provisional'),
    provisional: having('provisional'),
    withheld: having('withheld'),
    types: types
      .map(({ code, name }) => ({ code, name, compounds: compoundsIn('type', code) }))
      .filter((type) => type.compounds > 0),
    subdistricts: [...new Set(compounds.map(({ subdistrict }) => subdistrict))].map((name) => ({
      name,
      compounds: compoundsIn('subdistrict', name),
    })),
    committees: committeesOf(compounds).map(({ subdistrict, committee, ...counted }) => ({
      subdistrict,
      name: committee,
      ...counted,
    })),
    compounds: compounds.map(({ code, name, type, subdistrict }) => ({ code, name, type, subdistrict })),
  });
}

/** What the sheets of a workbook of a phase hold. */
export function describeWorkbook(
  workspace: Workspace,
  { phase, kind }: { readonly phase: RunPhase; readonly kind: WorkbookKind },
): Result<WorkbookSheetView[]> {
  const input = reportInput(workspace, phase);
  if (!input.ok) return input;
  const { sheets } = reportWorkbooks(input.value, workspace.store)[kind]();
  return ok(
    sheets.map(({ name, rows, columns }) => ({
      name,
      rows: rows.length,
      headings: columns.map(({ heading }) => heading),
    })),
  );
}
