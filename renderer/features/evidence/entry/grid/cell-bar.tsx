import { Input } from 'antd';
import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { type CellChange, type CellName, cellName } from '../../../../ui/entry-grid/edits.ts';
import { type CellState, cellState, type GridField } from '../../../../ui/entry-grid/entry-field.ts';
import { WORDS, withdrawnWords } from '../words.ts';
import { noteName } from './grid-changes.ts';
import styles from './grid-entry.module.css';

interface Props {
  /** The row the keyboard is on; undefined before it was in the grid. */
  readonly row: EntryRow | undefined;
  /** The place of its field among the fields; -1 where it is on none. */
  readonly index: number;
  readonly fields: readonly GridField<EntryRow>[];
  /** Whether notes are kept beside values of this kind. */
  readonly hasNotes: boolean;
  readonly texts: ReadonlyMap<CellName, string>;
  readonly onChange: (changes: readonly CellChange[]) => void;
}

/** The cell the keyboard is on, in words: what it is, how it stands, and the note beside it; else what keys do. */
export function CellBar({ row, index, fields, hasNotes, texts, onChange }: Props) {
  const { say } = useLanguage();
  const field = fields[index];
  if (row === undefined || field === undefined) {
    return (
      <div className={styles.cell}>
        <span className={styles.quiet}>{say(WORDS.keys)}</span>
      </div>
    );
  }
  const state = cellState({ rowKey: ({ object }) => object, texts }, row, field);
  const isOpen = field.isOpen(row);
  return (
    <div className={styles.cell}>
      <span className={styles.place}>
        {row.name} › {field.title}（{field.hint}）
      </span>
      <span className={state.wrong === null ? styles.quiet : styles.fault} aria-live="polite">
        {state.wrong ?? say(isOpen ? standing(state) : WORDS.closed)}
      </span>
      {hasNotes && isOpen && (
        <Note
          cell={cellName(row.object, field.key)}
          stored={row.values[index]?.note ?? ''}
          isBlank={state.text === ''}
          texts={texts}
          onChange={onChange}
        />
      )}
    </div>
  );
}

function standing({ text, stored, isEdited }: CellState) {
  if (isEdited) return text === '' ? withdrawnWords(stored) : WORDS.unsaved;
  return text === '' ? WORDS.blank : { zh: '', en: '' };
}

interface NoteProps extends Pick<Props, 'texts' | 'onChange'> {
  readonly cell: CellName;
  readonly stored: string;
  /** Without a value there is nothing to be noted beside. */
  readonly isBlank: boolean;
}

function Note({ cell, stored, isBlank, texts, onChange }: NoteProps) {
  const { say } = useLanguage();
  const name = noteName(cell);
  return (
    <Input
      size="small"
      className={styles.note ?? ''}
      prefix={`${say(WORDS.note)}：`}
      aria-label={say(WORDS.note)}
      placeholder={isBlank ? say(WORDS.noteNeedsValue) : ''}
      disabled={isBlank}
      maxLength={200}
      value={isBlank ? '' : (texts.get(name) ?? stored)}
      onChange={({ target: { value } }) =>
        onChange([{ cell: name, text: value === stored ? undefined : value }])
      }
    />
  );
}
