import type { EVIDENCE_CONTRACT } from '../../../shared/contract/evidence.ts';
import { ok } from '../../../shared/problems/result.ts';
import { alikeCells } from '../../usecases/alike-cells.ts';
import { commitPreview } from '../../usecases/commit-preview.ts';
import { describeImportColumns } from '../../usecases/describe-import-columns.ts';
import { evidenceRowDetails } from '../../usecases/evidence-row-details.ts';
import { exportFaultyRows } from '../../usecases/export-faulty-rows.ts';
import { importDetails } from '../../usecases/import-details.ts';
import { listEvidenceRows } from '../../usecases/list-evidence-rows.ts';
import { listImports } from '../../usecases/list-imports.ts';
import { lookAtFile } from '../../usecases/look-at-file.ts';
import { previewImport } from '../../usecases/preview-import.ts';
import { previewPlaces } from '../../usecases/preview-places.ts';
import { previewRows } from '../../usecases/preview-rows.ts';
import { revisePreview, takeBackRevision } from '../../usecases/revise-preview.ts';
import { rowChoices } from '../../usecases/row-choices.ts';
import { undoImport } from '../../usecases/undo-import.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of imports and evidence. */
export const EVIDENCE_HANDLERS: SessionHandlers<typeof EVIDENCE_CONTRACT> = {
  'evidence.look': ({ workspace }, input, context) => lookAtFile(workspace, input, context),
  'evidence.columns': ({ workspace }, input) => describeImportColumns(workspace, input),
  'evidence.preview': ({ workspace }, input, context) => previewImport(workspace, input, context),
  'evidence.revise': ({ workspace }, input, context) => revisePreview(workspace, input, context),
  'evidence.takeBack': ({ workspace }, input, context) => takeBackRevision(workspace, input, context),
  'evidence.previewRows': ({ workspace }, input) => previewRows(workspace, input),
  'evidence.previewPlaces': ({ workspace }, input) => previewPlaces(workspace, input),
  'evidence.alike': ({ workspace }, input) => alikeCells(workspace, input),
  'evidence.commit': ({ workspace }, input, context) => commitPreview(workspace, input, context),
  'evidence.exportFaulty': ({ workspace }, input, context) => exportFaultyRows(workspace, input, context),
  'evidence.imports': ({ workspace }, _input, context) => {
    const imports = listImports(workspace, context);
    return imports.ok ? ok(imports.value.toReversed()) : imports;
  },
  'evidence.import': ({ workspace }, { sequence }) => importDetails(workspace, sequence),
  'evidence.undo': ({ workspace }, { sequence }, context) => {
    const undone = undoImport(workspace, String(sequence), context);
    return undone.ok ? ok(null) : undone;
  },
  'evidence.choices': ({ workspace }, { phase }) => rowChoices(workspace, phase),
  'evidence.rows': ({ workspace }, input, context) => listEvidenceRows(workspace, input, context),
  'evidence.row': ({ workspace }, { id }, context) => evidenceRowDetails(workspace, id, context),
};
