import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../../ui/use-tell-written.tsx';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { DrawDialog } from './draw-dialog.tsx';
import styles from './sampling.module.css';
import { SamplingState } from './sampling-state.tsx';
import { SamplingTable } from './sampling-table.tsx';
import { TermsForm } from './terms-form.tsx';
import { useSamplingFiles } from './use-sampling-files.tsx';
import { type SamplingPlanning, useSamplingPlanning } from './use-sampling-terms.ts';
import { SAMPLING_WORDS } from './words.ts';

/** How many households to ask where in a phase, who is drawn, and how far the survey has come. */
export function SamplingView() {
  const { evidencePhase: phase } = usePhase();
  return (
    <EvidenceFrame>
      <SamplingDesk key={phase} phase={phase} />
    </EvidenceFrame>
  );
}

function SamplingDesk({ phase }: { readonly phase: Phase }) {
  const planning = useSamplingPlanning(phase);
  const { view, problems, typed } = planning;
  if (view === null) return problems.length > 0 ? <NothingKnown planning={planning} /> : <Loading />;
  return (
    <div className={styles.part}>
      <TermsForm
        shown={{ terms: typed.terms ?? view.terms, seed: typed.seed ?? view.seed }}
        onTerms={planning.tryTerms}
        onSeed={planning.trySeed}
      />
      <ProblemList problems={problems} />
      <div className={styles.state}>
        <SamplingState view={view} />
        <Deeds planning={planning} isSaved={view.isSaved} hasSaved={view.saved !== null} />
      </div>
      <SamplingTable view={view} />
    </div>
  );
}

/** Without a register, or households in it, there is nothing to plan. */
function NothingKnown({ planning: { problems } }: { readonly planning: SamplingPlanning }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say(SAMPLING_WORDS.noRegister)}
      text={<ProblemList problems={problems} />}
      actions={
        <Button type="primary" onClick={() => navigate('/register')}>
          {say(SAMPLING_WORDS.toRegister)}
        </Button>
      }
    />
  );
}

interface DeedsProps {
  readonly planning: SamplingPlanning;
  readonly isSaved: boolean;
  readonly hasSaved: boolean;
}

function Deeds({ planning, isSaved, hasSaved }: DeedsProps) {
  const { say } = useLanguage();
  const [isDrawing, setDrawing] = useState(false);
  const tellWritten = useTellWritten();
  const tellProblems = useTellProblems();
  const saving = useWrite('sampling.save');
  const files = useSamplingFiles(planning.wanted);
  const save = async () => {
    const saved = await saving.run(planning.wanted);
    if (!saved.ok) return tellProblems(saved.problems);
    planning.backToStanding();
    tellWritten(saved.value, SAMPLING_WORDS.saved);
  };
  return (
    <div className={styles.deeds}>
      {hasSaved && !isSaved && (
        <Button onClick={planning.backToStanding}>{say(SAMPLING_WORDS.backToSaved)}</Button>
      )}
      <Button type={isSaved ? 'default' : 'primary'} loading={saving.isRunning} onClick={() => void save()}>
        {say(SAMPLING_WORDS.save)}
      </Button>
      <Button disabled={files.isBusy} onClick={() => void files.exportPlan()}>
        {say(SAMPLING_WORDS.export)}
      </Button>
      <Button disabled={!isSaved || files.isBusy} onClick={() => setDrawing(true)}>
        {say(SAMPLING_WORDS.draw)}
      </Button>
      {isDrawing && (
        <DrawDialog
          onClose={() => setDrawing(false)}
          onDraw={(method) => {
            setDrawing(false);
            void files.drawHouseholds(method);
          }}
        />
      )}
    </div>
  );
}
