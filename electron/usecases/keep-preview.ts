import { cellText } from '../../shared/cells/cell-text.ts';
import type { ImportPreview, NameProposalView } from '../../shared/contract/evidence/preview.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { NameProposal } from '../../shared/model/name-proposal.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { ReadStore } from '../store/store.ts';
import type { UseCaseContext } from './context.ts';
import { cellsOf } from './planned-cells.ts';
import { keepPrepared, type PreparedImport } from './prepared-import.ts';

/** Keeps a plan with what it was made from, under a token of its own, and gives what there is to see of it. */
export function keepPreview(
  db: ReadStore,
  basis: Pick<PreparedImport, 'request' | 'rows' | 'merges' | 'head' | 'steps'>,
  plan: ImportPlan,
  context: UseCaseContext,
): Result<ImportPreview> {
  const cells = cellsOf(basis.rows, plan);
  const headings = cells.get(plan.source.headingRow) ?? [];
  const prepared = { ...basis, token: context.newId(), plan, cells, headings };
  keepPrepared(db, prepared);
  return ok(previewOf(prepared));
}

function previewOf({ token, plan, headings, steps }: PreparedImport): ImportPreview {
  const { kind, phase, source, counts, problems } = plan;
  const texts = headings.map(cellText);
  const inFault = new Set(problems.flatMap(({ place }) => (place.row === undefined ? [] : [place.column])));
  return {
    token,
    kind,
    phase,
    fileName: source.fileName,
    sheet: source.sheet,
    headingRow: source.headingRow,
    counts: { ...counts },
    headings: texts,
    faultyColumns: texts.flatMap((heading, index) => (inFault.has(heading) ? [index] : [])),
    warnings: problems.filter(({ place }) => place.row === undefined),
    ...settledIn(plan),
    revisions: steps.length,
  };
}

/** What a person settled about the plan, or still has to. */
function settledIn({ recognition, names, mends, hiddenRows, numbers, absent, withdrawals }: ImportPlan) {
  return {
    recognition: recognition === undefined ? null : { ...recognition, by: [...recognition.by] },
    names: (names ?? []).map(nameView),
    mended: mends?.length ?? 0,
    hiddenRows: hiddenRows === undefined ? null : { ...hiddenRows },
    numbers: numbers ?? null,
    absent:
      absent === undefined
        ? null
        : {
            count: absent.length,
            withdraw: withdrawals !== undefined,
            imports: [...new Set(absent.map((row) => row.import))],
          },
  };
}

function nameView({ candidates, ...name }: NameProposal): NameProposalView {
  return {
    ...name,
    candidates: candidates.map((candidate) => ({ ...candidate, reasons: [...candidate.reasons] })),
  };
}
