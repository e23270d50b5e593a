import { Alert, App as AntApp, Button } from 'antd';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { EntryRow, EntryScope, EntrySheet } from '../../../../../shared/contract/entry.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useRead, useWrite } from '../../../../lib/operations.ts';
import { EntryGrid, type EntryGridHandle } from '../../../../ui/entry-grid/entry-grid.tsx';
import { Loading } from '../../../../ui/loading.tsx';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { draftKey } from '../drafts.ts';
import { DONE_WORDS, outsideWords, restoredWords, savedWords, WORDS } from '../words.ts';
import { CellBar } from './cell-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { isRowDone, unsavedIn } from './grid-changes.ts';
import styles from './grid-entry.module.css';
import { gridFields, gridHeads } from './grid-fields.ts';
import { SaveBar } from './save-bar.tsx';
import { useGridEdits } from './use-grid-edits.ts';
import { useRowFilter } from './use-row-filter.ts';

/** A grid of evidence: reads it, lets it be typed into, saves it as one import. */
export function GridEntry({ scope }: { readonly scope: EntryScope }) {
  const { value, problems, isLoading } = useRead('entry.sheet', scope);
  if (isLoading) return <Loading />;
  if (value === null) return <ProblemList problems={problems} />;
  return <OpenGrid scope={scope} sheet={value} />;
}

interface Props {
  readonly scope: EntryScope;
  readonly sheet: EntrySheet;
}

/** Where the keyboard is. */
interface Place {
  readonly row: EntryRow | null;
  readonly field: string | null;
}

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

function OpenGrid({ scope, sheet }: Props) {
  const { language, say } = useLanguage();
  const { message } = AntApp.useApp();
  const edits = useGridEdits(keyOf(useWorkspace().path, scope));
  const { texts } = edits.edits;
  const fields = useMemo(() => gridFields(sheet, language), [sheet, language]);
  const heads = useMemo(() => gridHeads(scope.level, language), [scope.level, language]);
  const { columns } = sheet;
  const oneIsEnough = scope.kind === 'findings';
  const completeness = useMemo(() => ({ columns, fields, oneIsEnough }), [columns, fields, oneIsEnough]);
  const isSavedWhole = useCallback((row: EntryRow) => isRowDone(row, NO_TEXTS, completeness), [completeness]);
  const filtered = useRowFilter(sheet.rows, isSavedWhole);
  const [place, setPlace] = useState<Place>({ row: null, field: null });
  const unsaved = useMemo(() => unsavedIn(texts, sheet.rows, fields), [texts, sheet, fields]);
  const saving = useWrite('entry.save');
  const grid = useRef<EntryGridHandle>(null);
  const save = async () => {
    const saved = await saving.run({ ...scope, changes: [...unsaved.changes] });
    if (!saved.ok) return;
    edits.settle(unsaved.cells);
    message.success(say(savedWords(unsaved.cells.length, saved.value.sequence)));
  };
  const done = sheet.rows.filter((row) => isRowDone(row, texts, completeness)).length;
  const index = fields.findIndex(({ key }) => key === place.field);
  const field = fields[index];
  const row = sheet.rows.find(({ object }) => object === place.row?.object);
  return (
    <>
      <div className={styles.bar}>
        <FilterBar {...filtered} onEnter={() => grid.current?.enter()} />
        <span className={styles.progress}>
          {say(DONE_WORDS[scope.kind])} {done} / {sheet.rows.length}
        </span>
        <SaveBar unsaved={unsaved} edits={edits} isSaving={saving.isRunning} onSave={() => void save()} />
      </div>
      <Restored count={edits.restored} onDiscard={edits.discard} />
      <ProblemList problems={saving.problems} onClose={saving.forget} />
      <div className={styles.grid}>
        <EntryGrid
          ref={grid}
          label={say(WORDS.kind)}
          rows={filtered.shown}
          rowKey={({ object }) => object}
          rowName={({ name }) => name}
          heads={heads}
          fields={fields}
          texts={texts}
          onChange={edits.change}
          onUndo={edits.undo}
          onRedo={edits.redo}
          onPlace={(at, key) => setPlace({ row: at, field: key })}
          onOutside={(count) => void message.warning(say(outsideWords(count)))}
          empty={say(WORDS.noRows)}
        />
      </div>
      {row !== undefined && field !== undefined ? (
        <CellBar
          row={row}
          field={field}
          storedNote={row.values[index]?.note ?? ''}
          hasNote={scope.kind !== 'metrics'}
          texts={texts}
          onChange={edits.change}
        />
      ) : (
        <div className={styles.cell}>
          <span className={styles.quiet}>{say(WORDS.keys)}</span>
        </div>
      )}
    </>
  );
}

function Restored({ count, onDiscard }: { readonly count: number; readonly onDiscard: () => void }) {
  const { say } = useLanguage();
  if (count === 0) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={say(restoredWords(count))}
      action={
        <Button size="small" onClick={onDiscard}>
          {say(WORDS.discard)}
        </Button>
      }
    />
  );
}

function keyOf(path: string, { phase, kind, level, indicator, expert }: EntryScope): string {
  return draftKey(path, phase, kind, level, indicator, expert);
}
