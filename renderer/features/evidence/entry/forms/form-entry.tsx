import { Input, Select } from 'antd';
import { useId, useRef } from 'react';
import type { EntryQuestion, FormCompound } from '../../../../../shared/contract/entry.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useLanguage } from '../../../../lib/language.ts';
import { useKept } from '../../../../lib/use-kept.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { ProblemList } from '../../../../ui/problem-list.tsx';
import { CompoundSelect } from '../compound-select.tsx';
import { useSaveKey } from '../use-save-key.ts';
import { AnswerPad } from './answer-pad.tsx';
import { BatchList } from './batch-list.tsx';
import styles from './form-entry.module.css';
import { useFormBatch } from './use-form-batch.ts';
import { responsesWords, WORDS } from './words.ts';

interface Props {
  readonly phase: Phase;
  readonly questions: readonly EntryQuestion[];
  readonly compounds: readonly FormCompound[];
}

/** Paper questionnaires: choose the compound, then a key a question; a batch is saved as one import. */
export function FormEntry({ phase, questions, compounds }: Props) {
  const { say } = useLanguage();
  const [leftOut, setLeftOut] = useKept<readonly string[]>('entry.questionsLeftOut', []);
  const onPaper = questions.filter(({ id }) => !leftOut.includes(id));
  const asked = onPaper.length === 0 ? questions : onPaper;
  const forms = useFormBatch(phase, asked, compounds);
  const { form, setForm } = forms;
  const pad = useRef<HTMLDivElement>(null);
  useSaveKey(() => void forms.save());
  const compound = compounds.find(({ code }) => code === form.compound);
  return (
    <>
      <Head
        compounds={compounds}
        compound={compound}
        number={form.number}
        questions={questions}
        asked={asked}
        onCompound={(code) => {
          forms.begin(code);
          // The list of compounds gives the keyboard back first.
          setTimeout(() => pad.current?.focus());
        }}
        onNumber={(number) => setForm({ ...form, number })}
        onAsked={(ids) => setLeftOut(questions.flatMap(({ id }) => (ids.includes(id) ? [] : [id])))}
      />
      <ProblemList problems={forms.saving.problems} onClose={forms.saving.forget} />
      <div className={styles.columns}>
        {compound === undefined ? (
          <EmptyState title={say(WORDS.startTitle)} text={say(WORDS.startText)} />
        ) : (
          <AnswerPad
            ref={pad}
            questions={asked}
            form={form}
            isCorrecting={form.place !== null}
            onAnswer={(answering) => setForm({ ...form, ...answering })}
            onFinish={forms.take}
          />
        )}
        <BatchList
          batch={forms.batch}
          compounds={compounds}
          questions={asked.length}
          isSaving={forms.saving.isRunning}
          onSave={() => void forms.save()}
          onRemove={forms.remove}
          onCorrect={(place) => {
            forms.correct(place);
            pad.current?.focus();
          }}
        />
      </div>
    </>
  );
}

interface HeadProps {
  readonly compounds: readonly FormCompound[];
  readonly compound: FormCompound | undefined;
  readonly number: string;
  readonly questions: readonly EntryQuestion[];
  readonly asked: readonly EntryQuestion[];
  readonly onCompound: (code: string) => void;
  readonly onNumber: (number: string) => void;
  readonly onAsked: (ids: readonly string[]) => void;
}

function Head(props: HeadProps) {
  const { say } = useLanguage();
  const id = useId();
  const { compounds, compound, number, questions, asked } = props;
  return (
    <div className={styles.head}>
      <span className={styles.labelled}>
        <label htmlFor={`${id}compound`}>{say(WORDS.compound)}</label>
        <CompoundSelect
          id={`${id}compound`}
          compounds={compounds}
          value={compound?.code ?? null}
          placeholder={say(WORDS.chooseCompound)}
          onChoose={props.onCompound}
        />
      </span>
      <span className={styles.labelled}>
        <label htmlFor={`${id}number`}>{say(WORDS.number)}</label>
        <Input
          id={`${id}number`}
          style={{ width: 96 }}
          title={say(WORDS.numberHint)}
          maxLength={40}
          disabled={compound === undefined}
          value={number}
          onChange={({ target }) => props.onNumber(target.value)}
        />
      </span>
      <span className={styles.labelled}>
        <label htmlFor={`${id}questions`}>{say(WORDS.questions)}</label>
        <Select
          id={`${id}questions`}
          mode="multiple"
          style={{ minWidth: 200, maxWidth: 320 }}
          maxTagCount={0}
          maxTagPlaceholder={
            asked.length === questions.length
              ? say(WORDS.allQuestions)
              : `${asked.length} / ${questions.length}`
          }
          value={asked.map((question) => question.id)}
          onChange={props.onAsked}
          options={questions.map((question) => ({ value: question.id, label: question.text }))}
        />
      </span>
      {compound !== undefined && (
        <span className={styles.quiet}>{say(responsesWords(compound.responses))}</span>
      )}
    </div>
  );
}
