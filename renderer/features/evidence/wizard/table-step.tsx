import { Alert, Button } from 'antd';
import { useLanguage } from '../../../lib/language.ts';
import { sayMoment } from '../../../lib/moment.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { kindName, phaseName } from '../kind-names.ts';
import { FileHead } from './file-head.tsx';
import { HeadingRowChoice } from './heading-row-choice.tsx';
import styles from './import-view.module.css';
import { RememberedColumns } from './remembered-columns.tsx';
import { TableChoices } from './table-choices.tsx';
import { useDescribedTable } from './use-described-table.ts';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand } from './wizard-state.ts';
import { missingWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** The second step: what kind of table it is, for which phase, on which sheet, under which headings. */
export function TableStep({ wizard, inHand }: Props) {
  const { say } = useLanguage();
  const { table, problems } = useDescribedTable(inHand);
  const missing = table?.missing ?? [];
  return (
    <>
      <div className={styles.step}>
        <FileHead wizard={wizard} inHand={inHand} recognition={table?.recognition ?? null} />
        <ImportedBefore inHand={inHand} />
        <TableChoices wizard={wizard} inHand={inHand} />
        <ProblemList problems={problems} />
        {table !== null && <RememberedColumns wizard={wizard} inHand={inHand} table={table} />}
        {missing.length > 0 && <Alert type="warning" showIcon title={say(missingWords(missing))} />}
        <HeadingRowChoice
          inHand={inHand}
          headingRow={table?.headingRow ?? inHand.settled.headingRow}
          onChoose={(headingRow) => wizard.settle({ headingRow, columns: {} })}
        />
      </div>
      <div className={styles.buttons}>
        <Button type="primary" disabled={table === null} onClick={() => wizard.goTo('columns')}>
          {say(WORDS.toColumns)}
        </Button>
        <Button
          disabled={table === null || missing.length > 0}
          loading={wizard.previewing.isRunning}
          onClick={() => void wizard.preview()}
        >
          {say(WORDS.previewNow)}
        </Button>
      </div>
    </>
  );
}

function ImportedBefore({ inHand: { look } }: { readonly inHand: ImportInHand }) {
  const { say, language } = useLanguage();
  if (look.imported.length === 0) return null;
  const times = look.imported.map(({ sequence, kind, phase, importedAt }) => {
    const at = sayMoment(importedAt, language);
    const [what, when] = [kindName(kind), phaseName(phase)];
    return say({
      zh: `第 ${sequence} 次导入，${what.zh}（${when.zh}），${at}`,
      en: `import ${sequence}, ${what.en} of ${when.en}, ${at}`,
    });
  });
  return (
    <Alert
      type="info"
      showIcon
      title={say({
        zh: `这个文件导入过：${times.join('；')}。再导入一次不会重复，相同的行算“不变”。`,
        en: `This very file was imported before: ${times.join('; ')}. Importing it again doubles nothing: equal rows count as unchanged.`,
      })}
    />
  );
}
