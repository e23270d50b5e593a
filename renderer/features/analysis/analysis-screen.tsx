import { Navigate, Route, Routes } from 'react-router';
import { PathView } from './path-view.tsx';
import { ANALYSIS_PATH } from './paths.ts';
import { PortraitView } from './portrait/portrait-view.tsx';

/** Communities as a whole: five steps that end in four lists, and one compound on a page. */
export function AnalysisScreen() {
  return (
    <Routes>
      <Route index element={<PathView />} />
      <Route path="portrait" element={<PortraitView />} />
      <Route path="portrait/:code" element={<PortraitView />} />
      <Route path="*" element={<Navigate to={ANALYSIS_PATH} replace />} />
    </Routes>
  );
}
