import { App as AntApp, Input, Modal } from 'antd';
import { useMemo, useState } from 'react';
import { guidelineDifferences } from '../../../../shared/guideline/differences/guideline-differences.ts';
import { sayDifference } from '../../../../shared/guideline/differences/say-difference.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWrite } from '../../../lib/operations.ts';
import { ProblemList } from '../../../ui/problem-list.tsx';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import type { DraftControl } from '../draft/use-draft.ts';
import { Field } from '../fields/field.tsx';
import styles from './frame.module.css';
import { FRAME_WORDS } from './words.ts';

interface Props {
  readonly control: DraftControl;
  /** The number of the version that counts now. */
  readonly current: number;
  readonly onClose: () => void;
}

/** Saves the draft as a new version: what changed, under which name, and why. */
export function SaveDialog({ control, current, onClose }: Props) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { run, isRunning, problems } = useWrite('guideline.save');
  const [reason, setReason] = useState('');
  const { draft, change } = control;
  const save = async () => {
    const result = await run({ guideline: draft.present, reason });
    if (!result.ok) return;
    const { number, warnings } = result.value;
    control.saved(number);
    void message.success(say(FRAME_WORDS.savedAs(number)));
    if (warnings.length > 0) tellProblems(warnings);
    onClose();
  };
  return (
    <Modal
      open
      title={say(FRAME_WORDS.saveTitle)}
      okText={say(FRAME_WORDS.saveOk)}
      cancelText={say(FRAME_WORDS.cancel)}
      confirmLoading={isRunning}
      onOk={() => void save()}
      onCancel={onClose}
    >
      <div className={styles.dialog}>
        <ProblemList problems={problems} />
        {current !== draft.base.number && <p>{say(FRAME_WORDS.newer(current))}</p>}
        <Field label={say(FRAME_WORDS.versionName)} hint={say(FRAME_WORDS.versionHint)}>
          {(field) => (
            <Input
              {...field}
              value={draft.present.version}
              onChange={({ target }) =>
                change((guideline) => ({ ...guideline, version: target.value }), 'version')
              }
            />
          )}
        </Field>
        <Field label={say(FRAME_WORDS.reason)} hint={say(FRAME_WORDS.reasonHint)}>
          {(field) => (
            <Input.TextArea
              {...field}
              autoFocus
              autoSize={{ minRows: 2, maxRows: 6 }}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          )}
        </Field>
        <Changes control={control} />
      </div>
    </Modal>
  );
}

/** What the new version changes, in sentences. */
function Changes({ control: { draft } }: Pick<Props, 'control'>) {
  const { say, language } = useLanguage();
  const { base, present } = draft;
  const differences = useMemo(() => guidelineDifferences(base.guideline, present), [base, present]);
  if (differences.length === 0) return <p>{say(FRAME_WORDS.noChanges)}</p>;
  return (
    <div>
      <p>{say(FRAME_WORDS.changes(differences.length))}</p>
      <ul className={styles.differences}>
        {[...new Set(differences.map((difference) => sayDifference(difference)[language]))].map(
          (sentence) => (
            <li key={sentence}>{sentence}</li>
          ),
        )}
      </ul>
    </div>
  );
}
