import { Alert, Button, Checkbox, Segmented } from 'antd';
import { useState } from 'react';
import type { ImportPreview, PreviewRow, RowChoice } from '../../../../shared/contract/evidence/wizard.ts';
import { useLanguage } from '../../../lib/language.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { CountList } from '../count-list.tsx';
import { ExportFaulty } from './export-faulty.tsx';
import { FileHead } from './file-head.tsx';
import styles from './import-view.module.css';
import { PreviewGrid } from './preview-grid.tsx';
import { RowProblems } from './row-problems.tsx';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand } from './wizard-state.ts';
import { WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** The fourth step: what the import would do, row by row, and doing it. */
export function PreviewStep({ wizard, inHand }: Props) {
  const { preview } = inHand;
  return preview === null ? null : <Preview wizard={wizard} inHand={inHand} preview={preview} />;
}

function Preview({ wizard, inHand, preview }: Props & { readonly preview: ImportPreview }) {
  const { counts, warnings } = preview;
  const [show, setShow] = useState<RowChoice>(counts.rejected > 0 ? 'faulty' : 'all');
  const [opened, setOpened] = useState<PreviewRow | null>(null);
  const { committing } = wizard;
  return (
    <>
      <div className={styles.step}>
        <FileHead wizard={wizard} inHand={inHand} />
        <ProblemList problems={warnings} />
        <ProblemList problems={committing.problems} />
        <div className={styles.counts}>
          <CountList counts={counts} />
          <ShownRows preview={preview} show={show} onShow={setShow} />
          {counts.rejected > 0 && <ExportFaulty preview={preview} />}
        </div>
        <div className={styles.grid}>
          <PreviewGrid key={preview.token} preview={preview} show={show} opened={opened} onOpen={setOpened} />
        </div>
        {opened !== null && <RowProblems row={opened} />}
      </div>
      <Commit wizard={wizard} preview={preview} />
    </>
  );
}

function ShownRows({
  preview: { counts },
  show,
  onShow,
}: {
  readonly preview: ImportPreview;
  readonly show: RowChoice;
  readonly onShow: (show: RowChoice) => void;
}) {
  const { say } = useLanguage();
  return (
    <Segmented<RowChoice>
      aria-label={say(WORDS.show)}
      value={show}
      onChange={onShow}
      options={[
        { value: 'all', label: say(WORDS.showAll) },
        { value: 'changing', label: say(WORDS.showChanging) },
        { value: 'faulty', label: say(WORDS.showFaulty), disabled: counts.rejected === 0 },
      ]}
    />
  );
}

function Commit({
  wizard,
  preview: { counts },
}: {
  readonly wizard: ImportWizard;
  readonly preview: ImportPreview;
}) {
  const { say, language } = useLanguage();
  const [strict, setStrict] = useState(false);
  const { accepted, replaced, unchanged, rejected } = counts;
  const kept = accepted + replaced + unchanged;
  const figure = (count: number) => count.toLocaleString(language);
  const isOutdated = wizard.committing.problems.some(({ code }) => OUTDATED.has(code));
  return (
    <div className={styles.buttons}>
      <Button onClick={() => wizard.goTo('columns')}>{say(WORDS.back)}</Button>
      {isOutdated ? (
        <Button type="primary" loading={wizard.previewing.isRunning} onClick={() => void wizard.preview()}>
          {say(WORDS.previewAgain)}
        </Button>
      ) : (
        <Button
          type="primary"
          disabled={kept === 0}
          loading={wizard.committing.isRunning}
          onClick={() => void wizard.commit(strict)}
        >
          {say(commitWords(figure(kept), rejected === 0 ? null : figure(rejected)))}
        </Button>
      )}
      {rejected > 0 && kept > 0 && (
        <Checkbox checked={strict} onChange={({ target }) => setStrict(target.checked)}>
          {say(WORDS.strict)}
        </Checkbox>
      )}
      {kept === 0 && <Alert type="warning" showIcon title={say(WORDS.nothingKept)} />}
    </div>
  );
}

const OUTDATED: ReadonlySet<string> = new Set(['import-preview-outdated', 'import-preview-gone']);

function commitWords(kept: string, rejected: string | null) {
  return rejected === null
    ? { zh: `导入 ${kept} 行`, en: `Import ${kept} rows` }
    : {
        zh: `导入 ${kept} 行，${rejected} 行有问题的不导入`,
        en: `Import ${kept} rows, leave out ${rejected} in fault`,
      };
}
