import { Button } from 'antd';
import { Link } from 'react-router';
import type { ScoresState } from '../../../shared/contract/scores.ts';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { useLanguage } from '../../lib/language.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WORDS } from './words.ts';

interface Props {
  readonly phase: RunPhase;
  readonly state: ScoresState;
  readonly isRunning: boolean;
  readonly onScore: () => void;
}

/** A phase that was not scored yet: score it, or bring in a register first. */
export function NoScores({ phase, state, isRunning, onScore }: Props) {
  const { say } = useLanguage();
  const { zh, en } = PHASE_NAMES[phase];
  const title = { zh: `${zh}还没有评分`, en: `Nothing is scored yet for ${en}` };
  if (!state.hasRegister) {
    const text = {
      zh: '评分要先有名册：哪些小区、属于哪种类型。导入名册之后再导入问卷、访谈、打分等数据。',
      en: 'Scores need a register first: which compounds there are, of which type. Then bring in the evidence.',
    };
    return (
      <EmptyState
        title={say(title)}
        text={say(text)}
        actions={
          <Link to="/evidence/import?kind=registry">
            <Button type="primary">{say({ zh: '导入名册', en: 'Import a register' })}</Button>
          </Link>
        }
      />
    );
  }
  const text = {
    zh: '按现有导则和数据计算每个小区的得分、等次和名次。数据不全也可以评分：数据不足的小区不公布成绩，补齐后再评一次。',
    en: 'Computes scores, grades and ranks by the guideline and the evidence as they stand. Gaps do no harm: what lacks evidence is withheld until it is complete.',
  };
  return (
    <EmptyState
      title={say(title)}
      text={say(text)}
      actions={
        <Button type="primary" loading={isRunning} onClick={onScore}>
          {say(WORDS.score)}
        </Button>
      }
    />
  );
}
