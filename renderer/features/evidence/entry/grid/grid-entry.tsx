import { Alert, App as AntApp, Button } from 'antd';
import { useRef, useState } from 'react';
import type { EntryRow, EntryScope, EntrySheet } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useRead } from '../../../../lib/operations.ts';
import { EntryGrid, type EntryGridHandle } from '../../../../ui/entry-grid/entry-grid.tsx';
import { Loading } from '../../../../ui/loading.tsx';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { DONE_WORDS, KIND_NAMES, outsideWords, restoredWords, WORDS } from '../words.ts';
import { CellBar } from './cell-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import styles from './grid-entry.module.css';
import { SaveBar } from './save-bar.tsx';
import { useOpenGrid } from './use-open-grid.ts';

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

/** Where the keyboard is: the key of a row, and of a field where it is on one. */
interface Place {
  readonly row: string | null;
  readonly field: string | null;
}

const rowKey = ({ object }: EntryRow) => object;
const rowName = ({ name }: EntryRow) => name;

function OpenGrid({ scope, sheet }: Props) {
  const { say, language } = useLanguage();
  const { message } = AntApp.useApp();
  const { edits, fields, heads, filtered, unsaved, done, save, saving } = useOpenGrid(scope, sheet);
  const [place, setPlace] = useState<Place>({ row: null, field: null });
  const grid = useRef<EntryGridHandle>(null);
  return (
    <>
      <div className={styles.bar}>
        <FilterBar {...filtered} onEnter={() => grid.current?.enter()} />
        <span className={styles.progress}>
          {say(DONE_WORDS[scope.kind])} {done.toLocaleString(language)} /{' '}
          {sheet.rows.length.toLocaleString(language)}
        </span>
        <SaveBar unsaved={unsaved} edits={edits} isSaving={saving.isRunning} onSave={() => void save()} />
      </div>
      <Restored count={edits.restored} onDiscard={edits.discard} />
      <ProblemList problems={saving.problems} onClose={saving.forget} />
      <div className={styles.grid}>
        <EntryGrid
          ref={grid}
          label={say(KIND_NAMES[scope.kind])}
          rows={filtered.shown}
          rowKey={rowKey}
          rowName={rowName}
          heads={heads}
          fields={fields}
          texts={edits.edits.texts}
          onChange={edits.change}
          onUndo={edits.undo}
          onRedo={edits.redo}
          onPlace={(row, field) => setPlace({ row: row?.object ?? null, field })}
          onOutside={(count) => void message.warning(say(outsideWords(count)))}
          empty={say(WORDS.noRows)}
        />
      </div>
      <CellBar
        row={sheet.rows.find(({ object }) => object === place.row)}
        index={fields.findIndex(({ key }) => key === place.field)}
        fields={fields}
        hasNotes={scope.kind !== 'metrics'}
        texts={edits.edits.texts}
        onChange={edits.change}
      />
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
