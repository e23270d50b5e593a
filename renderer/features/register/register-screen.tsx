import { Navigate, Route, Routes } from 'react-router';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { Loading } from '../../ui/loading.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { CompoundsView } from './compounds/compounds-view.tsx';
import { PlacesView } from './places/places-view.tsx';
import { YearBeforeView } from './year-before/year-before-view.tsx';

/** The register of the chosen phase: its compounds, and the committees and subdistricts they belong to. */
export function RegisterScreen() {
  const { evidencePhase: phase } = usePhase();
  const register = useRead('register.compounds', { phase });
  const places = useRead('register.places', { phase });
  if (register.value === null || places.value === null) {
    const problems = [...register.problems, ...places.problems];
    return problems.length === 0 ? <Loading /> : <ProblemList problems={problems} />;
  }
  const known = { register: register.value, places: places.value };
  return (
    <Routes>
      <Route index element={<CompoundsView {...known} />} />
      <Route path="committees" element={<PlacesView key="committees" level="committees" {...known} />} />
      <Route
        path="subdistricts"
        element={<PlacesView key="subdistricts" level="subdistricts" {...known} />}
      />
      <Route path="year-before" element={<YearBeforeView {...known} />} />
      <Route path="*" element={<Navigate to="/register" replace />} />
    </Routes>
  );
}
