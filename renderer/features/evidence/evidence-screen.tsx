import { Navigate, Route, Routes } from 'react-router';
import { EntryScreen } from './entry/entry-screen.tsx';
import { EvidenceFrame } from './evidence-frame.tsx';
import { FormsView } from './forms/forms-view.tsx';
import { ImportsView } from './imports/imports-view.tsx';
import { InterviewsView } from './interviews/interviews-view.tsx';
import { IMPORT_PATH } from './paths.ts';
import { QualityView } from './quality/quality-view.tsx';
import { RowsView } from './rows/rows-view.tsx';
import { SamplingView } from './sampling/sampling-view.tsx';
import { ImportView } from './wizard/import-view.tsx';
import { useImportWizard } from './wizard/use-import-wizard.ts';

/** The evidence: bringing files in, what came in, entry by keyboard, and every row there is. */
export function EvidenceScreen() {
  // Here, so that a file in hand is still there after a look at something else.
  const wizard = useImportWizard();
  return (
    <Routes>
      <Route index element={<Navigate to={IMPORT_PATH} replace />} />
      <Route path="import" element={<ImportView wizard={wizard} />} />
      <Route path="import/forms" element={<FormsView />} />
      <Route path="imports" element={<ImportsView />} />
      <Route
        path="entry/*"
        element={
          <EvidenceFrame>
            <EntryScreen />
          </EvidenceFrame>
        }
      />
      <Route path="interviews/*" element={<InterviewsView />} />
      <Route path="rows" element={<RowsView />} />
      <Route path="sampling" element={<SamplingView />} />
      <Route path="quality" element={<QualityView />} />
      <Route path="*" element={<Navigate to={IMPORT_PATH} replace />} />
    </Routes>
  );
}
