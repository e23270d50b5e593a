import { Input } from 'antd';
import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { type CellChange, type CellName, cellName } from '../../../../ui/entry-grid/edits.ts';
import { cellState, type GridField } from '../../../../ui/entry-grid/entry-field.ts';
import { WORDS, withdrawnWords } from '../words.ts';
import { noteName } from './grid-changes.ts';
import styles from './grid-entry.module.css';

interface Props {
  readonly row: EntryRow;
  readonly field: GridField<EntryRow>;
  readonly storedNote: string;
  /** Whether notes are kept beside values of this kind. */
  readonly hasNote: boolean;
  readonly texts: ReadonlyMap<CellName, string>;
  readonly onChange: (changes: readonly CellChange[]) => void;
}

/** The cell the keyboard is on, in words: what it is, how it stands, and the note beside it. */
export function CellBar({ row, field, storedNote, hasNote, texts, onChange }: Props) {
  const { say } = useLanguage();
  const cell = cellName(row.object, field.key);
  const state = cellState({ rowKey: ({ object }) => object, texts }, row, field);
  const isOpen = field.isOpen(row);
  return (
    <div className={styles.cell}>
      <span className={styles.place}>
        {row.name} › {field.title}（{field.hint}）
      </span>
      <span className={state.wrong === null ? styles.quiet : styles.fault} aria-live="polite">
        {state.wrong ?? say(isOpen ? standing(state.text, state.stored, state.isEdited) : WORDS.closed)}
      </span>
      {hasNote && isOpen && (
        <Input
          size="small"
          className={styles.note ?? ''}
          prefix={`${say(WORDS.note)}：`}
          aria-label={say(WORDS.note)}
          placeholder={state.text === '' ? say(WORDS.noteNeedsValue) : ''}
          disabled={state.text === ''}
          maxLength={200}
          value={texts.get(noteName(cell)) ?? storedNote}
          onChange={({ target: { value } }) =>
            onChange([{ cell: noteName(cell), text: value === storedNote ? undefined : value }])
          }
        />
      )}
    </div>
  );
}

function standing(text: string, stored: string, isEdited: boolean) {
  if (isEdited) return text === '' ? withdrawnWords(stored) : WORDS.unsaved;
  return text === '' ? WORDS.blank : { zh: '', en: '' };
}
