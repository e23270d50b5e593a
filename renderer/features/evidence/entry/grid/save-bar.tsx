import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useLanguage } from '../../../../lib/language.ts';
import { useSaveKey } from '../use-save-key.ts';
import { saveOthersWords, unsavedWords, WORDS } from '../words.ts';
import type { Unsaved } from './grid-changes.ts';
import styles from './grid-entry.module.css';
import type { GridEdits } from './use-grid-edits.ts';

interface Props {
  readonly unsaved: Unsaved;
  readonly edits: GridEdits;
  readonly isSaving: boolean;
  /** Saves what can be saved. */
  readonly onSave: () => void;
}

/** What is unsaved, and the ways to keep it or not. */
export function SaveBar({ unsaved: { cells, wrong }, edits, isSaving, onSave }: Props) {
  const { say } = useLanguage();
  const [isAsking, setAsking] = useState(false);
  const count = cells.length + wrong.length;
  const save = () => {
    if (count === 0 || isSaving) return;
    if (wrong.length > 0) setAsking(true);
    else onSave();
  };
  useSaveKey(save);
  return (
    <div className={styles.saving}>
      <span className={styles.unsaved} aria-live="polite">
        {count > 0 && say(unsavedWords(count))}
      </span>
      <Button disabled={edits.edits.done.length === 0} onClick={edits.undo}>
        {say(WORDS.undo)}
      </Button>
      <Button disabled={edits.edits.undone.length === 0} onClick={edits.redo}>
        {say(WORDS.redo)}
      </Button>
      <Button
        type="primary"
        loading={isSaving}
        disabled={count === 0}
        title={say(WORDS.saveKeys)}
        onClick={save}
      >
        {say(WORDS.save)}
      </Button>
      <Modal
        open={isAsking}
        title={say(WORDS.wrongTitle)}
        okText={say(WORDS.mendFirst)}
        okButtonProps={{ autoFocus: true }}
        onOk={() => setAsking(false)}
        onCancel={() => setAsking(false)}
        cancelText={say(saveOthersWords(wrong.length, cells.length))}
        cancelButtonProps={{
          disabled: cells.length === 0,
          onClick: () => {
            setAsking(false);
            onSave();
          },
        }}
      >
        <ul className={styles.faults}>
          {wrong.slice(0, MOST_FAULTS).map(({ cell, place, wrong: sentence }) => (
            <li key={cell}>
              <strong>{place}</strong> {sentence}
            </li>
          ))}
        </ul>
      </Modal>
    </div>
  );
}

/** So many wrong cells are listed; all of them are outlined in the grid. */
const MOST_FAULTS = 50;
