import { ArrowDownOutlined, ArrowUpOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import type { Question } from '../../../../shared/rules/question.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ITEM_WORDS } from '../items/words.ts';
import styles from './questions.module.css';
import { QUESTION_WORDS } from './words.ts';

interface ActionsProps {
  readonly question: Question;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
}

/** What can be done to a question as a whole. */
export function QuestionActions({ question: { id }, isFirst, isLast, onMove, onRemove }: ActionsProps) {
  const { say } = useLanguage();
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        type="text"
        icon={<ArrowUpOutlined />}
        disabled={isFirst}
        aria-label={say(ITEM_WORDS.up(id))}
        onClick={() => onMove(-1)}
      />
      <Button
        size="small"
        type="text"
        icon={<ArrowDownOutlined />}
        disabled={isLast}
        aria-label={say(ITEM_WORDS.down(id))}
        onClick={() => onMove(1)}
      />
      <Button size="small" type="text" icon={<DeleteOutlined />} onClick={onRemove}>
        {say(QUESTION_WORDS.remove)}
      </Button>
    </div>
  );
}
