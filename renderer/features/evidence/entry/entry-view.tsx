import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { EntryChoices, FormCompound } from '../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useRead } from '../../../lib/operations.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import type { ChosenEntry } from './chosen-entry.ts';
import { FormEntry } from './forms/form-entry.tsx';
import { GridEntry } from './grid/grid-entry.tsx';
import { InterviewEntry } from './interviews/interview-entry.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly choices: EntryChoices;
  readonly chosen: ChosenEntry;
}

/** The screen for what was chosen; says what to do first where there is no register or nothing to enter. */
export function EntryView({ choices, chosen }: Props) {
  const { evidencePhase: phase } = usePhase();
  const { value: compounds, problems, isLoading } = useRead('entry.compounds', { phase });
  if (isLoading) return <Loading />;
  if (compounds === null) return <ProblemList problems={problems} />;
  if (compounds.length === 0) return <NoRegister />;
  return <EntryOf choices={choices} chosen={chosen} compounds={compounds} />;
}

function EntryOf({ choices, chosen, compounds }: Props & { readonly compounds: readonly FormCompound[] }) {
  const { evidencePhase: phase } = usePhase();
  const { kind, grid, expert } = chosen;
  if (kind === 'forms' && choices.questions.length > 0) {
    return <FormEntry key={phase} phase={phase} questions={choices.questions} compounds={compounds} />;
  }
  if (kind === 'interviews') {
    return <InterviewEntry key={phase} phase={phase} topics={choices.topics} compounds={compounds} />;
  }
  if (grid === null) return <NothingAsked />;
  const scope = {
    phase,
    kind: grid.kind,
    level: grid.level,
    indicator: grid.indicator,
    expert: kind === 'marks' ? expert : '',
  };
  return <GridEntry key={JSON.stringify(scope)} scope={scope} />;
}

function NothingAsked() {
  const { say } = useLanguage();
  return <EmptyState title={say(WORDS.nothingTitle)} text={say(WORDS.nothingText)} />;
}

function NoRegister() {
  const { say } = useLanguage();
  const navigate = useNavigate();
  return (
    <EmptyState
      title={say(WORDS.noRegisterTitle)}
      text={say(WORDS.noRegisterText)}
      actions={
        <Button type="primary" onClick={() => navigate('/evidence/import?kind=registry')}>
          {say(WORDS.importRegister)}
        </Button>
      }
    />
  );
}
