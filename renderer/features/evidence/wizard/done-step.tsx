import { Button } from 'antd';
import { useNavigate } from 'react-router';
import type { ImportPreview } from '../../../../shared/contract/evidence/preview.ts';
import { useLanguage } from '../../../lib/language.ts';
import { CountList } from '../count-list.tsx';
import { UndoButton } from '../imports/undo-button.tsx';
import { IMPORTS_PATH, importedRowsPath, importPath } from '../paths.ts';
import { WORDS as COMMON } from '../words.ts';
import { FileHead } from './file-head.tsx';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import { type ImportInHand, withdrawnRows } from './wizard-state.ts';
import { hiddenRowsWords, mendedCellsWords, rememberedNamesWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** After the last step: what was imported, how to take it back, and where to go on. */
export function DoneStep({ wizard, inHand }: Props) {
  const { say } = useLanguage();
  const navigate = useNavigate();
  const { receipt, preview } = inHand;
  if (receipt === null || preview === null) return null;
  const { sequence, counts } = receipt;
  return (
    <div className={styles.step}>
      <FileHead wizard={wizard} inHand={inHand} recognition={null} />
      <section className={styles.drop} aria-live="polite">
        <h2 className={styles.name}>{say(sequence === null ? WORDS.nothingNew : doneWords(sequence))}</h2>
        <CountList counts={{ ...counts, withdrawn: withdrawnRows(preview) || undefined }} />
        {sequence !== null && <Recorded preview={preview} />}
        <p className={styles.note}>{say(sequence === null ? WORDS.nothingNewText : WORDS.undoLater)}</p>
        <div className={styles.buttons}>
          <Button type="primary" onClick={wizard.next}>
            {say(WORDS.nextFile)}
          </Button>
          {sequence !== null && preview.kind !== 'registry' && (
            <Button onClick={() => navigate(importedRowsPath(preview.kind, sequence))}>
              {say(COMMON.browse)}
            </Button>
          )}
          <Button onClick={() => navigate(sequence === null ? IMPORTS_PATH : importPath(sequence))}>
            {say(WORDS.toImports)}
          </Button>
          {sequence !== null && <UndoButton sequence={sequence} onUndone={wizard.next} />}
        </div>
      </section>
    </div>
  );
}

/** What is kept beside the rows: mended cells, names, rows that were hidden. */
function Recorded({ preview }: { readonly preview: ImportPreview }) {
  const { say, language } = useLanguage();
  const { mended, names, hiddenRows } = preview;
  const confirmed = names.filter(({ taken }) => taken?.by === 'person').length;
  const figure = (count: number) => count.toLocaleString(language);
  const facts = [
    ...(mended > 0 ? [mendedCellsWords(figure(mended))] : []),
    ...(confirmed > 0 ? [rememberedNamesWords(figure(confirmed))] : []),
    ...(hiddenRows === null ? [] : [hiddenRowsWords(figure(hiddenRows.count), hiddenRows.read)]),
  ];
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact.zh}>{say(fact)}</li>
      ))}
    </ul>
  );
}

function doneWords(sequence: number) {
  return { zh: `第 ${sequence} 次导入完成`, en: `Import ${sequence} is done` };
}
