import { nodeAt, type Position } from '../../../../shared/guideline/editing/position.ts';
import { isBranch } from '../../../../shared/model/guideline.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useDocument } from '../draft/document.tsx';
import { useProblemsAt } from '../draft/problems-at.ts';
import { ProblemLines } from '../fields/problem-lines.tsx';
import { BranchEditor } from './branch-editor.tsx';
import styles from './editor.module.css';
import { LeafEditor } from './leaf-editor.tsx';
import { EDITOR_WORDS } from './words.ts';

/** The chosen node, ready to be changed. */
export function NodeEditor({ at }: { readonly at: Position | null }) {
  const { say } = useLanguage();
  const { indicators } = useDocument().guideline;
  const node = at === null ? null : nodeAt(indicators, at);
  if (at === null || node === null) return <p className={styles.editor}>{say(EDITOR_WORDS.nothingChosen)}</p>;
  return (
    <div className={styles.editor}>
      <div>
        <Way at={at} />
        <NodeProblems at={at} />
      </div>
      {isBranch(node) ? <BranchEditor branch={node} at={at} /> : <LeafEditor leaf={node} at={at} />}
    </div>
  );
}

/** The branches above the node, from the first level. */
function Way({ at }: { readonly at: Position }) {
  const { say } = useLanguage();
  const { indicators } = useDocument().guideline;
  const node = nodeAt(indicators, at);
  const above = at.slice(0, -1).flatMap((_, level) => nodeAt(indicators, at.slice(0, level + 1)) ?? []);
  const kind = say(node !== null && isBranch(node) ? EDITOR_WORDS.branch : EDITOR_WORDS.leaf);
  return <p className={styles.way}>{[...above.map(({ id, name }) => `${id} ${name}`), kind].join(' › ')}</p>;
}

/** What there is to say of the node as a whole. */
function NodeProblems({ at }: { readonly at: Position }) {
  return <ProblemLines problems={useProblemsAt({ section: 'indicators', at })} />;
}
