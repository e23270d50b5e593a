import { Steps } from 'antd';
import { type DragEvent, useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { importKindSchema } from '../../../../shared/model/evidence.ts';
import { pathOfDropped } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import styles from './import-view.module.css';
import { PreviewStep } from './preview-step.tsx';
import { TableStep } from './table-step.tsx';
import { type ImportWizard, useImportWizard } from './use-import-wizard.ts';
import { STEPS } from './wizard-state.ts';
import { WORDS } from './words.ts';

/** Brings files in: what it is, what its columns mean, what it would do, done. Files may be dropped anywhere. */
export function ImportView() {
  const [search, setSearch] = useSearchParams();
  const wizard = useImportWizard(importKindSchema.safeParse(search.get('kind')).data ?? null);
  const given = search.getAll('path');
  const { add } = wizard;
  // biome-ignore lint/correctness/useExhaustiveDependencies: files come in once, when the address names them
  useEffect(() => {
    if (given.length === 0) return;
    setSearch({}, { replace: true });
    add(given);
  }, [given.join('\n')]);
  const onDrop = async (event: DragEvent) => {
    event.preventDefault();
    const paths = await Promise.all([...event.dataTransfer.files].map(pathOfDropped));
    add(paths.filter((path) => path !== null));
  };
  return (
    <EvidenceFrame>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button */}
      <div
        className={styles.wizard}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => void onDrop(event)}
      >
        <Progress wizard={wizard} />
        <Step wizard={wizard} />
      </div>
    </EvidenceFrame>
  );
}

function Progress({ wizard: { inHand } }: { readonly wizard: ImportWizard }) {
  const { say } = useLanguage();
  const names = [WORDS.stepFile, WORDS.stepTable, WORDS.stepColumns, WORDS.stepPreview];
  return (
    <Steps
      size="small"
      className={styles.steps ?? ''}
      current={STEPS.indexOf(inHand?.step ?? 'file')}
      items={names.map((name) => ({ title: say(name) }))}
    />
  );
}

function Step({ wizard }: { readonly wizard: ImportWizard }) {
  const { inHand } = wizard;
  switch (inHand?.step) {
    case undefined:
      return <FileStep wizard={wizard} />;
    case 'table':
      return <TableStep wizard={wizard} inHand={inHand} />;
    case 'columns':
      return <ColumnsStep wizard={wizard} inHand={inHand} />;
    case 'preview':
      return <PreviewStep wizard={wizard} inHand={inHand} />;
    case 'done':
      return <DoneStep wizard={wizard} inHand={inHand} />;
    default:
      return inHand?.step satisfies undefined;
  }
}
