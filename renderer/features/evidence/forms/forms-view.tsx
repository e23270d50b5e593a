import { Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { FormChoices } from '../../../../shared/contract/forms.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { IMPORT_PATH } from '../paths.ts';
import { FormOptions } from './form-options.tsx';
import styles from './forms.module.css';
import { FormsOutcome } from './forms-outcome.tsx';
import { KindList } from './kind-list.tsx';
import { useFormsExport } from './use-forms-export.ts';
import { firstForms, hasForms } from './wanted-forms.ts';
import { FORM_WORDS } from './words.ts';

/** The forms that go into the field: which, for whom, as what. */
export function FormsView() {
  const { evidencePhase: phase } = usePhase();
  const { value, problems, isLoading } = useRead('forms.choices', { phase });
  return (
    <EvidenceFrame layout="flow">
      <ProblemList problems={problems} />
      {isLoading && <Loading />}
      {value === null && !isLoading && problems.length === 0 && <NoRegister />}
      {value !== null && <FormsDesk key={phase} phase={phase} choices={value} />}
    </EvidenceFrame>
  );
}

function NoRegister() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say(FORM_WORDS.noRegister)}
      text={say(FORM_WORDS.noRegisterText)}
      actions={
        <Button type="primary" onClick={() => navigate(IMPORT_PATH)}>
          {say(FORM_WORDS.back)}
        </Button>
      }
    />
  );
}

function FormsDesk({ phase, choices }: { readonly phase: Phase; readonly choices: FormChoices }) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const [chosen, setChosen] = useState(() => firstForms(choices));
  const exporting = useFormsExport(phase);
  return (
    <div className={styles.desk}>
      <header>
        <h2 className={styles.title}>{`${say(FORM_WORDS.title)} · ${say(PHASE_NAMES[phase])}`}</h2>
        <p className={styles.lead}>{say(FORM_WORDS.lead)}</p>
      </header>
      <ProblemList problems={exporting.problems} />
      <KindList
        choices={choices}
        kinds={chosen.kinds}
        onChange={(kinds) => setChosen({ ...chosen, kinds })}
      />
      <FormOptions choices={choices} chosen={chosen} onChange={setChosen} />
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={!hasForms(chosen, choices)}
          loading={exporting.isRunning}
          onClick={() => void exporting.export(chosen)}
        >
          {say(FORM_WORDS.export)}
        </Button>
        <Button onClick={() => navigate(IMPORT_PATH)}>{say(FORM_WORDS.back)}</Button>
      </div>
      {exporting.outcome !== null && <FormsOutcome outcome={exporting.outcome} onClose={exporting.forget} />}
    </div>
  );
}
