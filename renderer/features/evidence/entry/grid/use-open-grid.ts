import { App as AntApp } from 'antd';
import { useCallback, useMemo } from 'react';
import type { EntryRow, EntryScope, EntrySheet } from '../../../../../shared/contract/entry.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { draftKey } from '../drafts.ts';
import { savedWords } from '../words.ts';
import { isRowDone, savedTexts, unsavedIn } from './grid-changes.ts';
import { gridFields, gridHeads } from './grid-fields.ts';
import { useGridEdits } from './use-grid-edits.ts';
import { useRowFilter } from './use-row-filter.ts';

const NO_TEXTS: ReadonlyMap<string, string> = new Map();

/** Everything a grid of evidence knows: its columns in words, what was typed, what is shown, and how it is saved. */
export function useOpenGrid(scope: EntryScope, sheet: EntrySheet) {
  const { language } = useLanguage();
  const edits = useGridEdits(keyOf(useWorkspace().path, scope));
  const { texts } = edits.edits;
  const { columns, rows } = sheet;
  const fields = useMemo(() => gridFields(columns, language), [columns, language]);
  const heads = useMemo(() => gridHeads(scope.level, language), [scope.level, language]);
  const oneIsEnough = scope.kind === 'findings';
  const completeness = useMemo(() => ({ columns, fields, oneIsEnough }), [columns, fields, oneIsEnough]);
  const isSavedWhole = useCallback((row: EntryRow) => isRowDone(row, NO_TEXTS, completeness), [completeness]);
  const filtered = useRowFilter(rows, isSavedWhole);
  const unsaved = useMemo(() => unsavedIn(texts, rows, fields), [texts, rows, fields]);
  const done = useMemo(
    () => rows.filter((row) => isRowDone(row, texts, completeness)).length,
    [rows, texts, completeness],
  );
  const { save, saving } = useSaving(scope, edits, unsaved);
  return { edits, fields, heads, filtered, unsaved, done, save, saving };
}

function useSaving(
  scope: EntryScope,
  { edits, settle }: ReturnType<typeof useGridEdits>,
  { changes, cells }: ReturnType<typeof unsavedIn>,
) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const saving = useWrite('entry.save');
  const save = async () => {
    const saved = await saving.run({ ...scope, changes: [...changes] });
    if (!saved.ok) return;
    settle(savedTexts(edits.texts, cells));
    message.success(say(savedWords(cells.length, saved.value.sequence)));
  };
  return { save, saving };
}

function keyOf(path: string, { phase, kind, level, indicator, expert }: EntryScope): string {
  return draftKey(path, phase, kind, level, indicator, expert);
}
