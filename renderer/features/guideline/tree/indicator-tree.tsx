import { type FocusEvent, useEffect, useMemo, useRef } from 'react';
import { pointSums } from '../../../../shared/guideline/editing/point-sums.ts';
import { type Position, positionKey } from '../../../../shared/guideline/editing/position.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useJudgement } from '../draft/judgement.tsx';
import { isWithin } from '../draft/problems-at.ts';
import { SumMark } from './sum-mark.tsx';
import styles from './tree.module.css';
import { TreeRowView } from './tree-row-view.tsx';
import { type TreeRow, type TreeView, treeRows } from './tree-rows.ts';
import type { TreeControl } from './use-tree-action.ts';
import { useTreePress } from './use-tree-press.ts';
import { TREE_WORDS } from './words.ts';

interface Props {
  readonly view: TreeView;
  readonly selected: Position | null;
  readonly onSelect: (at: Position) => void;
  /** The ids of the branches that are closed. */
  readonly closed: ReadonlySet<string>;
  readonly onClose: (closed: ReadonlySet<string>) => void;
  readonly control: TreeControl;
  /** To the name of the chosen node. */
  readonly onRename: () => void;
}

/** The tree of indicators with points that add up before one's eyes. */
export function IndicatorTree({ view, selected, onSelect, closed, onClose, control, onRename }: Props) {
  const { say } = useLanguage();
  const { guideline } = useDocument();
  const rows = useMemo(() => treeRows(guideline, view, closed), [guideline, view, closed]);
  const toggle = (id: string, isOpen: boolean) =>
    onClose(isOpen ? new Set([...closed, id]) : new Set([...closed].filter((other) => other !== id)));
  const press = useTreePress({ rows, control, onSelect, onRename, toggle });
  const { tree, watch } = useFocusFollowing(selected);
  const isForType = view.type !== null;
  const chosen = selected === null ? rows[0]?.key : positionKey(selected);
  return (
    <div className={styles.frame}>
      <div className={styles.headings} aria-hidden="true">
        <span>{say(TREE_WORDS.indicator)}</span>
        <span>{say(TREE_WORDS.points)}</span>
        <span>{say(isForType ? TREE_WORDS.counts : TREE_WORDS.below)}</span>
      </div>
      <div ref={tree} role="tree" aria-label={say(TREE_WORDS.tree)} className={styles.tree} {...watch}>
        {rows.map((row) => (
          <div
            key={row.key}
            role="treeitem"
            data-key={row.key}
            aria-level={row.at.length}
            aria-setsize={row.siblings}
            aria-posinset={row.place}
            aria-selected={row.key === chosen}
            {...(row.isBranch ? { 'aria-expanded': row.isOpen } : {})}
            tabIndex={row.key === chosen ? 0 : -1}
            className={rowClass(row)}
            onClick={() => onSelect(row.at)}
            onKeyDown={(event) => press(event, row)}
          >
            <RowOf row={row} isForType={isForType} onToggle={() => toggle(row.node.id, row.isOpen)} />
          </div>
        ))}
      </div>
      {!isForType && <WholeRow />}
    </div>
  );
}

function RowOf({ row, isForType, onToggle }: { row: TreeRow; isForType: boolean; onToggle: () => void }) {
  const { placed } = useJudgement();
  const problems = placed.filter((problem) => isWithin(problem, { section: 'indicators', at: row.at }));
  return <TreeRowView row={row} isForType={isForType} problems={problems} onToggle={onToggle} />;
}

/** What the first level comes to, of 100. */
function WholeRow() {
  const { say } = useLanguage();
  const { indicators } = useDocument().guideline;
  const whole = useMemo(() => pointSums(indicators).get(''), [indicators]);
  if (whole === undefined) return null;
  return (
    <div className={styles.whole}>
      <span>{say(TREE_WORDS.whole)}</span>
      <span className={styles.figure}>{whole.points}</span>
      <span className={styles.figure}>
        <SumMark sum={whole} />
      </span>
    </div>
  );
}

function rowClass({ isBranch, points }: TreeRow): string {
  return [styles.row, isBranch && styles.branch, points === null && styles.absent].filter(Boolean).join(' ');
}

/** Scrolls the tree and nothing around it. */
function bringIntoSight(tree: HTMLElement, row: HTMLElement): void {
  const above = row.offsetTop;
  const below = above + row.offsetHeight - tree.clientHeight;
  if (above < tree.scrollTop) tree.scrollTop = above;
  else if (below > tree.scrollTop) tree.scrollTop = below;
}

/** Keeps the chosen row in sight, and the keyboard on it while it is in the tree. */
function useFocusFollowing(selected: Position | null) {
  const tree = useRef<HTMLDivElement>(null);
  // Remembered and not asked for: a row that is removed takes the keyboard with it.
  const isInside = useRef(false);
  const key = selected === null ? null : positionKey(selected);
  useEffect(() => {
    const row = tree.current?.querySelector<HTMLElement>(`[data-key="${key}"]`);
    if (tree.current === null || row === undefined || row === null) return;
    bringIntoSight(tree.current, row);
    if (isInside.current) row.focus({ preventScroll: true });
  }, [key]);
  const watch = {
    onFocus: () => {
      isInside.current = true;
    },
    onBlur: ({ relatedTarget }: FocusEvent) => {
      isInside.current = tree.current?.contains(relatedTarget) ?? false;
    },
  };
  return { tree, watch };
}
