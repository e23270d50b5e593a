import { useState } from 'react';
import type { ImportPreview, RowChoice } from '../../../../../shared/contract/evidence/preview.ts';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { FileHead } from '../file-head.tsx';
import type { ImportWizard } from '../use-import-wizard.ts';
import type { ImportInHand } from '../wizard-state.ts';
import { CommitBar } from './commit-bar.tsx';
import styles from './preview.module.css';
import { PreviewBar } from './preview-bar.tsx';
import type { GridLayout } from './preview-columns.tsx';
import { PreviewRows } from './preview-rows.tsx';
import { ASKED_ABOUT, Questions } from './questions.tsx';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** The fourth step: what the import would do, row by row, mending what is wrong, and doing it. */
export function PreviewStep({ wizard, inHand }: Props) {
  const { preview } = inHand;
  return preview === null ? null : <Preview wizard={wizard} inHand={inHand} preview={preview} />;
}

function Preview({ wizard, inHand, preview }: Props & { readonly preview: ImportPreview }) {
  const [show, setShow] = useState<RowChoice>(preview.counts.rejected > 0 ? 'faulty' : 'all');
  const [layout, setLayout] = useState(() => layoutOf(preview, show));
  const { committing, revisions } = wizard;
  const choose = (next: RowChoice) => {
    setShow(next);
    setLayout(layoutOf(preview, next));
  };
  return (
    <>
      <div className={styles.step}>
        <FileHead wizard={wizard} inHand={inHand} recognition={preview.recognition} />
        <ProblemList problems={preview.warnings.filter(({ code }) => !ASKED_ABOUT.has(code))} />
        <ProblemList problems={[...revisions.problems, ...committing.problems]} />
        <Questions preview={preview} revisions={revisions} />
        <PreviewBar preview={preview} revisions={revisions} show={show} onShow={choose} />
        <PreviewRows preview={preview} show={show} layout={layout} revisions={revisions} />
      </div>
      <CommitBar wizard={wizard} preview={preview} />
    </>
  );
}

/** Where only rows in fault are shown, the columns with faults come first. */
function layoutOf({ counts, faultyColumns }: ImportPreview, show: RowChoice): GridLayout {
  return { hasProblems: counts.rejected > 0, first: show === 'faulty' ? faultyColumns : [] };
}
