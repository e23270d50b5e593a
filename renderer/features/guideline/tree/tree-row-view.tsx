import { CloseCircleOutlined, RightOutlined, WarningOutlined } from '@ant-design/icons';
import { useLanguage } from '../../../lib/language.ts';
import type { PlacedProblem } from '../draft/judgement.tsx';
import { SumMark } from './sum-mark.tsx';
import styles from './tree.module.css';
import type { TreeRow } from './tree-rows.ts';
import { TREE_WORDS } from './words.ts';

interface Props {
  readonly row: TreeRow;
  readonly isForType: boolean;
  readonly problems: readonly PlacedProblem[];
  readonly onToggle: () => void;
}

/** What a row of the tree says: the node, its points; of a branch their sum below, of a leaf what is special about it. */
export function TreeRowView({ row, isForType, problems, onToggle }: Props) {
  const { say } = useLanguage();
  const { node, at, isBranch, isOpen, points } = row;
  return (
    <>
      <span className={styles.name} style={{ paddingInlineStart: (at.length - 1) * 16 }}>
        {isBranch ? (
          <RightOutlined
            className={`${styles.arrow} ${isOpen ? styles.open : ''}`}
            onClick={onToggle}
            aria-hidden
          />
        ) : (
          <span className={styles.arrow} />
        )}
        <span className={styles.id}>{node.id}</span>
        <span className={styles.title} title={node.name}>
          {node.name}
        </span>
        <ProblemMark problems={problems} />
      </span>
      <span className={styles.figure}>{points ?? say(TREE_WORDS.notApplicable)}</span>
      <span className={styles.figure}>{isForType ? row.counts : <LastCell row={row} />}</span>
    </>
  );
}

function LastCell({ row }: Pick<Props, 'row'>) {
  return row.sum === null ? <TypeMarks row={row} /> : <SumMark sum={row.sum} />;
}

/** Which types a leaf is for, and which have something of their own, where that is not all alike. */
function TypeMarks({ row: { own, only } }: Pick<Props, 'row'>) {
  const { say, language } = useLanguage();
  const names = (list: readonly string[]) => list.join(language === 'zh' ? '、' : ', ');
  return (
    <span className={styles.marks}>
      {only !== null && (
        <span className={styles.mark} title={say(TREE_WORDS.only(names(only)))}>
          {say(only.length === 1 ? TREE_WORDS.only(names(only)) : TREE_WORDS.onlySome(only.length))}
        </span>
      )}
      {own.length > 0 && (
        <span className={styles.mark} title={say(TREE_WORDS.differs(names(own)))}>
          ≠{own.length === 1 && only === null ? own[0] : own.length}
        </span>
      )}
    </span>
  );
}

function ProblemMark({ problems }: Pick<Props, 'problems'>) {
  const { say } = useLanguage();
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (problems.length === 0) return null;
  if (errors > 0)
    return <CloseCircleOutlined className={styles.error} title={say(TREE_WORDS.errors(errors))} />;
  return <WarningOutlined className={styles.warning} title={say(TREE_WORDS.warnings(problems.length))} />;
}
