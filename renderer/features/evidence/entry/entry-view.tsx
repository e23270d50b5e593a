import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { EntryChoices } from '../../../../shared/contract/entry.ts';
import type { Phase } from '../../../../shared/model/phase.ts';
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
export function EntryView({ choices, chosen: { kind, grid, expert } }: Props) {
  const { evidencePhase: phase } = usePhase();
  if (!choices.hasRegister) return <NoRegister />;
  if (kind === 'interviews' || (kind === 'forms' && choices.questions.length > 0)) {
    return <SheetlessEntry key={phase} phase={phase} kind={kind} choices={choices} />;
  }
  if (grid === null) return <NothingAsked />;
  const { name: _, ...named } = grid;
  const scope = { ...named, phase, expert: kind === 'marks' ? expert : '' };
  return <GridEntry key={JSON.stringify(scope)} scope={scope} />;
}

interface SheetlessProps {
  readonly phase: Phase;
  readonly kind: 'forms' | 'interviews';
  readonly choices: EntryChoices;
}

/** What is entered one thing after the other, not in a grid. */
function SheetlessEntry({ phase, kind, choices: { questions, topics } }: SheetlessProps) {
  const { value: compounds, problems, isLoading } = useRead('entry.compounds', { phase });
  if (isLoading) return <Loading />;
  if (compounds === null) return <ProblemList problems={problems} />;
  return kind === 'forms' ? (
    <FormEntry phase={phase} questions={questions} compounds={compounds} />
  ) : (
    <InterviewEntry phase={phase} topics={topics} compounds={compounds} />
  );
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
