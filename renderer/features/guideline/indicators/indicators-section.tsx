import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { usePhase } from '../../../lib/phase.tsx';
import { useDocument } from '../draft/document.tsx';
import { NAME_CLASS } from '../editor/identity-fields.tsx';
import { NodeEditor } from '../editor/node-editor.tsx';
import { useSelection } from '../frame/use-selection.ts';
import { IndicatorTree } from '../tree/indicator-tree.tsx';
import { useTreeAction } from '../tree/use-tree-action.ts';
import { TREE_WORDS } from '../tree/words.ts';
import styles from './indicators.module.css';
import { TreeBar } from './tree-bar.tsx';

const BASE = '';
const NONE: ReadonlySet<string> = new Set();

/** The tree of indicators, and beside it the node that is chosen. */
export function IndicatorsSection() {
  const { guideline } = useDocument();
  const { evidencePhase } = usePhase();
  const [selected, select] = useSelection(guideline);
  const [type, setType] = useState(BASE);
  const [closed, setClosed] = useState(NONE);
  const control = useTreeAction(selected, select);
  const view = useMemo(
    () => ({ type: type === BASE ? null : type, phase: evidencePhase }),
    [type, evidencePhase],
  );
  return (
    <div className={styles.split}>
      <div className={styles.left}>
        <ViewChoice type={type} onChange={setType} />
        <TreeBar control={control} />
        <IndicatorTree
          view={view}
          selected={selected}
          onSelect={select}
          closed={closed}
          onClose={setClosed}
          control={control}
          onRename={focusName}
        />
      </div>
      <div className={styles.right}>
        <NodeEditor at={selected} />
      </div>
    </div>
  );
}

function focusName(): void {
  document.querySelector<HTMLInputElement>(`input.${NAME_CLASS}`)?.select();
}

/** Through whose eyes the tree is seen: the base, or one type. */
function ViewChoice({
  type,
  onChange,
}: {
  readonly type: string;
  readonly onChange: (type: string) => void;
}) {
  const { say } = useLanguage();
  const { types } = useDocument().guideline;
  return (
    <Select<string>
      className={styles.view ?? ''}
      aria-label={say(TREE_WORDS.view)}
      disabled={false}
      value={type}
      onChange={onChange}
      options={[
        { value: BASE, label: say(TREE_WORDS.base) },
        ...types.map(({ code, name }) => ({ value: code, label: name })),
      ]}
    />
  );
}
