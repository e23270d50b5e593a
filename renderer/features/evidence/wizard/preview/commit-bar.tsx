import { Alert, Button, Checkbox } from 'antd';
import { useState } from 'react';
import type { ImportPreview } from '../../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../../lib/language.ts';
import type { ImportWizard } from '../use-import-wizard.ts';
import { withdrawnRows } from '../wizard-state.ts';
import { WORDS as COMMON } from '../words.ts';
import styles from './preview.module.css';
import { commitWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly preview: ImportPreview;
}

/** Doing what the preview shows, or going back. */
export function CommitBar({ wizard, preview }: Props) {
  const { say } = useLanguage();
  const [strict, setStrict] = useState(false);
  const { accepted, replaced, unchanged, rejected } = preview.counts;
  const kept = accepted + replaced + unchanged;
  const withdrawn = withdrawnRows(preview);
  const isOutdated = wizard.committing.problems.some(({ code }) => OUTDATED.has(code));
  return (
    <div className={styles.buttons}>
      <Button onClick={() => wizard.goTo('columns')}>{say(COMMON.back)}</Button>
      {isOutdated ? (
        <Button type="primary" loading={wizard.previewing.isRunning} onClick={() => void wizard.preview()}>
          {say(WORDS.previewAgain)}
        </Button>
      ) : (
        <CommitButton
          counts={{ kept, rejected, withdrawn }}
          isCommitting={wizard.committing.isRunning}
          // What is committed is what was seen.
          isChanging={wizard.revisions.isRunning}
          onCommit={() => void wizard.commit(strict)}
        />
      )}
      {rejected > 0 && kept > 0 && (
        <Checkbox checked={strict} onChange={({ target }) => setStrict(target.checked)}>
          {say(WORDS.strict)}
        </Checkbox>
      )}
      {kept === 0 && withdrawn === 0 && <Alert type="warning" showIcon title={say(WORDS.nothingKept)} />}
    </div>
  );
}

const OUTDATED: ReadonlySet<string> = new Set(['import-preview-outdated', 'import-preview-gone']);

interface CommitButtonProps {
  readonly counts: { readonly kept: number; readonly rejected: number; readonly withdrawn: number };
  readonly isCommitting: boolean;
  readonly isChanging: boolean;
  readonly onCommit: () => void;
}

function CommitButton({ counts, isCommitting, isChanging, onCommit }: CommitButtonProps) {
  const { say, language } = useLanguage();
  const { kept, rejected, withdrawn } = counts;
  const figure = (count: number) => (count === 0 ? null : count.toLocaleString(language));
  return (
    <Button
      type="primary"
      disabled={isChanging || (kept === 0 && withdrawn === 0)}
      loading={isCommitting}
      onClick={onCommit}
    >
      {say(commitWords(figure(kept) ?? '0', figure(rejected), figure(withdrawn)))}
    </Button>
  );
}
