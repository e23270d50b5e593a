import { useState } from 'react';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useLanguage } from '../../lib/language.ts';
import { useRead } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { HelpDrawer } from '../../ui/help-drawer.tsx';
import { ProblemList } from '../../ui/problem-list.tsx';
import { Screen } from '../../ui/screen.tsx';
import { CoverageMap } from './coverage-map.tsx';
import type { Gap } from './gap.ts';
import styles from './home-screen.module.css';
import { LastDeeds } from './last-deeds.tsx';
import { MendingState } from './mending-state.tsx';
import { MissingDrawer } from './missing-drawer.tsx';
import { StepRow } from './step-row.tsx';
import { HELP, WORDS } from './words.ts';
import { WorkspaceFacts } from './workspace-facts.tsx';

/** How far the work has come: the five steps, what is missing where, what was done last. */
export function HomeScreen() {
  const { language, say } = useLanguage();
  const { phase, evidencePhase } = usePhase();
  const steps = useRead('overview.steps', { phase });
  // What is quick to know is shown first: measuring the coverage keeps the file busy for a moment.
  const coverage = useRead('overview.coverage', steps.value === null ? null : { phase: evidencePhase });
  const problems = [...steps.problems, ...coverage.problems];
  const [gap, setGap] = useState<Gap | null>(null);
  return (
    <Screen
      title={say(WORDS.title)}
      aside={PHASE_NAMES[phase][language]}
      actions={<HelpDrawer title={say(WORDS.title)} help={HELP} />}
    >
      <ProblemList problems={problems} />
      <div className={styles.home}>
        {steps.problems.length === 0 && (
          <StepRow steps={steps.value} coverage={coverage.value} onOpenGap={setGap} />
        )}
        {problems.length === 0 && <CoverageMap coverage={coverage.value} onOpenGap={setGap} />}
        <aside className={styles.beside}>
          <MendingState isScored={steps.value?.scores.run != null} />
          <LastDeeds />
          <WorkspaceFacts steps={steps.value} />
        </aside>
      </div>
      <MissingDrawer gap={gap} onClose={() => setGap(null)} />
    </Screen>
  );
}
