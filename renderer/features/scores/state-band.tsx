import { Alert, Button } from 'antd';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import { outdatedSentence } from '../../../shared/explain/outdated-sentence.ts';
import { useLanguage } from '../../lib/language.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly state: ScoresState | null;
  readonly isRunning: boolean;
  readonly onScore: () => void;
}

/** Says that the scores no longer say what the evidence says, and offers to score again; else it is not there. */
export function StateBand({ state, isRunning, onScore }: Props) {
  const { say } = useLanguage();
  if (state?.standing !== 'outdated') return null;
  return (
    <Alert
      type="warning"
      showIcon
      title={say(outdatedSentence(state.changed))}
      action={
        <Button size="small" loading={isRunning} onClick={onScore}>
          {say(WORDS.scoreAgain)}
        </Button>
      }
    />
  );
}
