import { App as AntApp } from 'antd';
import { useState } from 'react';
import type { FormCompound } from '../../../../../shared/contract/entry.ts';
import type { Topic } from '../../../../../shared/model/evidence.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { draftKey } from '../drafts.ts';
import { useDraft } from '../use-draft.ts';
import { useSaveKey } from '../use-save-key.ts';
import styles from './interview-entry.module.css';
import { completed, newInterview, nextTopic, withTopic } from './open-topic.ts';
import { TopicForm } from './topic-form.tsx';
import { TopicList } from './topic-list.tsx';
import { savedWords, WORDS } from './words.ts';

interface Props {
  readonly phase: Phase;
  /** The topics that the guideline asks for. */
  readonly topics: readonly string[];
  readonly compounds: readonly FormCompound[];
}

/** Interviews: who was asked where and when, then a topic after the other; saved as one import. */
export function InterviewEntry({ phase, topics, compounds }: Props) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const { items: waiting, change } = useDraft<Topic>(draftKey(useWorkspace().path, phase, 'interviews'));
  const [open, setOpen] = useState(() => newInterview(null, new Date()));
  const saving = useWrite('entry.saveTopics');
  const add = () => {
    const topic = completed(open);
    if (topic === null) {
      message.warning(say(WORDS.incomplete));
      return;
    }
    change((before) => withTopic(before, topic));
    setOpen(nextTopic(open));
  };
  const save = async () => {
    if (waiting.length === 0 || saving.isRunning) return;
    const saved = await saving.run({ phase, topics: [...waiting] });
    if (!saved.ok) return;
    change((before) => before.filter((other) => !waiting.includes(other)));
    message.success(say(savedWords(waiting.length, saved.value.sequence)));
  };
  useSaveKey(() => void save());
  return (
    <>
      <ProblemList problems={saving.problems} onClose={saving.forget} />
      <div className={styles.columns}>
        <TopicForm
          open={open}
          topics={topics}
          compounds={compounds}
          onChange={(part) => setOpen({ ...open, ...part })}
          onAdd={add}
          onNext={() => setOpen(newInterview(open.compound, new Date()))}
        />
        <TopicList
          topics={waiting}
          compounds={compounds}
          isSaving={saving.isRunning}
          onSave={() => void save()}
          onRemove={(place) => change((before) => before.filter((_, index) => index !== place))}
        />
      </div>
    </>
  );
}
