import { Steps } from 'antd';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { type ImportKind, importKindSchema } from '../../../../shared/model/evidence.ts';
import { useLanguage } from '../../../lib/language.ts';
import { EvidenceFrame } from '../evidence-frame.tsx';
import { ColumnsStep } from './columns-step.tsx';
import { DoneStep } from './done-step.tsx';
import { FileStep } from './file-step.tsx';
import styles from './import-view.module.css';
import { PreviewStep } from './preview/preview-step.tsx';
import { TableStep } from './table-step.tsx';
import type { ImportWizard } from './use-import-wizard.ts';
import { STEPS } from './wizard-state.ts';
import { WORDS } from './words.ts';

/** Brings files in: what it is, what its columns mean, what it would do, done. The address may name files. */
export function ImportView({ wizard }: { readonly wizard: ImportWizard }) {
  const [search, setSearch] = useSearchParams();
  const kind = importKindSchema.safeParse(search.get('kind')).data ?? null;
  const given = search.getAll('path');
  const { add } = wizard;
  // biome-ignore lint/correctness/useExhaustiveDependencies: files come in once, when the address names them
  useEffect(() => {
    if (given.length === 0) return;
    setSearch({}, { replace: true });
    add(given, kind);
  }, [given.join('\n')]);
  return (
    <EvidenceFrame>
      <div className={styles.wizard}>
        <Progress wizard={wizard} />
        <Step wizard={wizard} kind={kind} />
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

function Step({ wizard, kind }: { readonly wizard: ImportWizard; readonly kind: ImportKind | null }) {
  const { inHand } = wizard;
  switch (inHand?.step) {
    case undefined:
      return <FileStep wizard={wizard} kind={kind} />;
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
