import { Navigate, Route, Routes, useLocation } from 'react-router';
import { AdjustmentsSection } from '../adjustments/adjustments-section.tsx';
import { DifferencesSection } from '../differences/differences-section.tsx';
import { TrialSection } from '../dry-run/trial-section.tsx';
import { EffectSection } from '../effect/effect-section.tsx';
import { GradesSection } from '../grades/grades-section.tsx';
import { IndicatorsSection } from '../indicators/indicators-section.tsx';
import { MetricsSection } from '../metrics/metrics-section.tsx';
import { QuestionsSection } from '../questions/questions-section.tsx';
import { SettingsSection } from '../settings/settings-section.tsx';
import { TypesSection } from '../types/types-section.tsx';
import { VersionsSection } from '../versions/versions-section.tsx';
import { WeightsSection } from '../weights/weights-section.tsx';
import styles from './frame.module.css';
import { Outline } from './outline.tsx';

/** The outline beside the chosen part of the guideline. */
export function Workbench() {
  const { search } = useLocation();
  return (
    <div className={styles.workbench}>
      <Outline />
      <div className={styles.section}>
        <Routes>
          <Route path="indicators" element={<IndicatorsSection />} />
          {PANES.map(([path, Section]) => (
            <Route
              key={path}
              path={path}
              element={
                <div className={styles.pane}>
                  <Section />
                </div>
              }
            />
          ))}
          <Route path="*" element={<Navigate to={{ pathname: '/guideline/indicators', search }} replace />} />
        </Routes>
      </div>
    </div>
  );
}

const PANES = [
  ['questions', QuestionsSection],
  ['metrics', MetricsSection],
  ['grades', GradesSection],
  ['adjustments', AdjustmentsSection],
  ['types', TypesSection],
  ['rules', SettingsSection],
  ['weights', WeightsSection],
  ['trial', TrialSection],
  ['effect', EffectSection],
  ['differences', DifferencesSection],
  ['versions', VersionsSection],
] as const;
