import { Alert, Button } from 'antd';
import type { DescribedTableView } from '../../../../shared/contract/evidence/wizard.ts';
import { useLanguage } from '../../../lib/language.ts';
import { Loading } from '../../../ui/loading.tsx';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { ColumnRow } from './column-row.tsx';
import { FileHead } from './file-head.tsx';
import styles from './import-view.module.css';
import { meaningOptions } from './meaning-options.ts';
import { RememberedColumns } from './remembered-columns.tsx';
import { useDescribedTable } from './use-described-table.ts';
import type { ImportWizard } from './use-import-wizard.ts';
import { type ImportInHand, proposedColumns, withChoice, wordOf } from './wizard-state.ts';
import { missingWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
}

/** The third step: what each column means, with the reason; any of it can be changed. */
export function ColumnsStep({ wizard, inHand }: Props) {
  const { say } = useLanguage();
  const { table, problems } = useDescribedTable(inHand);
  const { previewing } = wizard;
  return (
    <>
      <div className={styles.step}>
        <FileHead wizard={wizard} inHand={inHand} recognition={table?.recognition ?? null} />
        <ProblemList problems={[...problems, ...previewing.problems]} />
        {previewing.isRunning && <p className={styles.note}>{say(WORDS.previewing)}</p>}
        {table === null ? (
          <NoTable isKnown={problems.length > 0} />
        ) : (
          <Columns {...{ wizard, inHand, table }} />
        )}
      </div>
      <div className={styles.buttons}>
        <Button onClick={() => wizard.goTo('table')}>{say(WORDS.back)}</Button>
        <Button
          type="primary"
          disabled={table === null || table.missing.length > 0}
          loading={previewing.isRunning}
          onClick={() => void wizard.preview()}
        >
          {say(WORDS.toPreview)}
        </Button>
      </div>
    </>
  );
}

function NoTable({ isKnown }: { readonly isKnown: boolean }) {
  return isKnown ? null : <Loading />;
}

function Columns({ wizard, inHand, table }: Props & { readonly table: DescribedTableView }) {
  const { say } = useLanguage();
  const { columns } = inHand.settled;
  const { headingRow } = table;
  const options = meaningOptions(table.meanings, say);
  const names = new Map(table.meanings.map(({ word, name }) => [word, say(name)]));
  const choose = (chosen: readonly { readonly index: number; readonly word: string }[]) => {
    const all = chosen.reduce((sum, { index, word }) => withChoice(sum, table, index, word), columns);
    wizard.settle({ headingRow, columns: all });
  };
  return (
    <>
      <Missing table={table} />
      <RememberedColumns wizard={wizard} inHand={inHand} table={table} />
      <Proposals table={table} onTake={choose} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={say(WORDS.stepColumns)}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[WORDS.column, WORDS.heading, WORDS.samples, WORDS.meaning, WORDS.reason].map((word) => (
                <th key={word.zh} scope="col">
                  {say(word)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.columns.map((column) => (
              <ColumnRow
                key={column.index}
                column={column}
                options={options}
                isRecalled={isRecalled(table, column.index)}
                nameOf={(word) => names.get(word) ?? word}
                onChoose={(word) => choose([{ index: column.index, word }])}
              />
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** Whether the column means what it was settled to mean with an earlier import. */
function isRecalled({ columns, remembered }: DescribedTableView, index: number): boolean {
  const column = columns.find((other) => other.index === index);
  const word = column === undefined ? null : wordOf(column);
  return remembered?.choices.some((choice) => choice.index === index && choice.word === word) ?? false;
}

function Missing({ table: { missing } }: { readonly table: DescribedTableView }) {
  const { say } = useLanguage();
  if (missing.length === 0) return null;
  return <Alert type="warning" showIcon title={say(missingWords(missing))} />;
}

function Proposals({
  table,
  onTake,
}: {
  readonly table: DescribedTableView;
  readonly onTake: (columns: { index: number; word: string }[]) => void;
}) {
  const { say } = useLanguage();
  const proposed = proposedColumns(table);
  if (proposed.length === 0) return null;
  const letters = proposed.map(
    ({ index }) => table.columns.find((column) => column.index === index)?.letters,
  );
  return (
    <Alert
      type="info"
      showIcon
      title={say({
        zh: `有些列只是相近，没有把握，先不采用：${letters.join('、')}`,
        en: `Some columns only resemble what is known and are not taken yet: ${letters.join(', ')}`,
      })}
      action={
        <Button size="small" onClick={() => onTake(proposed)}>
          {say(WORDS.takeAll)}
        </Button>
      }
    />
  );
}
