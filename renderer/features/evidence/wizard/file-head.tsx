import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { RecognitionView } from '../../../../shared/contract/evidence/wizard.ts';
import { useLanguage } from '../../../lib/language.ts';
import { kindName, phaseName } from '../kind-names.ts';
import styles from './import-view.module.css';
import type { ImportWizard } from './use-import-wizard.ts';
import type { ImportInHand } from './wizard-state.ts';
import { recognisedWords, WORDS } from './words.ts';

interface Props {
  readonly wizard: ImportWizard;
  readonly inHand: ImportInHand;
  /** Which platform's export it is; null where that is not known, or does not matter any more. */
  readonly recognition: RecognitionView | null;
}

/** Which file is in hand, how many wait, and the way to another one; each step begins here, also for the keyboard. */
export function FileHead({ wizard: { waiting, next }, inHand, recognition }: Props) {
  const { say } = useLanguage();
  const { settled, step } = inHand;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A text file has one sheet, and it is called like the file.
  const isNamedLikeFile = settled.sheet !== null && inHand.look.fileName.startsWith(`${settled.sheet}.`);
  return (
    <div className={styles.file}>
      <h2 ref={heading} tabIndex={-1} className={styles.name}>
        {inHand.look.fileName}
      </h2>
      {settled.kind !== null && step !== 'table' && (
        <span className={styles.note}>
          {[
            say(kindName(settled.kind)),
            say(phaseName(settled.phase)),
            ...(isNamedLikeFile ? [] : [settled.sheet]),
          ].join(' · ')}
        </span>
      )}
      {recognition !== null && recognition.by.length > 0 && (
        <span className={styles.note}>{say(recognisedWords(recognition))}</span>
      )}
      {waiting.length > 0 && (
        <span className={styles.note}>
          {say({ zh: `还有 ${waiting.length} 个文件等着`, en: `${waiting.length} more files are waiting` })}
        </span>
      )}
      <Button type="link" size="small" onClick={next}>
        {say(waiting.length > 0 ? WORDS.skipFile : WORDS.otherFile)}
      </Button>
    </div>
  );
}
