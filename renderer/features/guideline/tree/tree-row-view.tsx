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

/** What a row of the tree says: the node, what is special about it, its points and their sum. */
export function TreeRowView({ row, isForType, problems, onToggle }: Props) {
  const { say } = useLanguage();
  const { node, at, isBranch, isOpen, points, counts, sum } = row;
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
        <Marks row={row} isForType={isForType} problems={problems} />
      </span>
      <span className={styles.figure}>{points ?? say(TREE_WORDS.notApplicable)}</span>
      <span className={styles.figure}>{isForType ? counts : sum !== null && <SumMark sum={sum} />}</span>
    </>
  );
}

function Marks({ row: { own, only }, isForType, problems }: Pick<Props, 'row' | 'isForType' | 'problems'>) {
  const { say, language } = useLanguage();
  const names = (list: readonly string[]) => list.join(language === 'zh' ? '、' : ', ');
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return (
    <>
      {!isForType && only !== null && (
        <span className={styles.mark} title={say(TREE_WORDS.only(names(only)))}>
          {only.length === 1 ? say(TREE_WORDS.only(names(only))) : `${only.length}/…`}
        </span>
      )}
      {own.length > 0 && (
        <span className={styles.mark} title={say(TREE_WORDS.differs(names(own)))}>
          ≠{own.length === 1 ? own[0] : own.length}
        </span>
      )}
      {errors > 0 && <CloseCircleOutlined className={styles.error} title={say(TREE_WORDS.errors(errors))} />}
      {errors === 0 && warnings > 0 && (
        <WarningOutlined className={styles.warning} title={say(TREE_WORDS.warnings(warnings))} />
      )}
    </>
  );
}
