import { App as AntApp } from 'antd';
import { useState } from 'react';
import type { EntryQuestion, FormCompound, PaperForm } from '../../../../../shared/contract/entry.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { draftKey } from '../drafts.ts';
import { useDraft } from '../use-draft.ts';
import { type Answering, answeredCount, UNANSWERED } from './answering.ts';
import { isNumberWaiting, nextNumber, withForm } from './batch.ts';
import { numberTakenWords, savedWords, WORDS } from './words.ts';

const NO_FORMS: readonly PaperForm[] = [];

/** The form that is being answered. */
export interface OpenForm extends Answering {
  /** The code of its compound; null before one was chosen. */
  readonly compound: string | null;
  readonly number: string;
  /** Its place in the batch while it is corrected. */
  readonly place: number | null;
}

/** The batch of paper forms that waits for being saved, and the form that is being answered. */
export function useFormBatch(
  phase: Phase,
  asked: readonly EntryQuestion[],
  compounds: readonly FormCompound[],
) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const path = useWorkspace().path;
  const { value: batch, change } = useDraft<readonly PaperForm[]>(draftKey(path, phase, 'forms'), NO_FORMS);
  const [form, setForm] = useState<OpenForm>({ ...UNANSWERED, compound: null, number: '', place: null });
  const saving = useWrite('entry.saveForms');
  const keep = (next: readonly PaperForm[]) => change(next, next.length === 0);
  const begin = (code: string | null, waiting: readonly PaperForm[]) => {
    const compound = compounds.find((known) => known.code === code);
    setForm({ ...UNANSWERED, compound: code, number: nextNumber(compound, waiting), place: null });
  };
  const take = () => {
    const { compound, place } = form;
    const number = form.number.trim();
    if (compound === null) return;
    const obstacle = obstacleTo(form, number, batch);
    if (obstacle !== null) {
      message.warning(say(obstacle));
      return;
    }
    const answers = Object.fromEntries(Object.entries(form.answers).map(([id, labels]) => [id, [...labels]]));
    const next = withForm(batch, { compound, number, answers }, place);
    keep(next);
    begin(compound, next);
  };
  const save = async () => {
    if (batch.length === 0 || saving.isRunning) return;
    const questions = asked.map(({ id }) => id);
    const saved = await saving.run({ phase, questions, forms: [...batch] });
    if (!saved.ok) return;
    keep(NO_FORMS);
    message.success(say(savedWords(batch.length, saved.value.sequence)));
  };
  return {
    batch,
    form,
    setForm,
    saving,
    save,
    take,
    begin: (code: string) => begin(code, batch),
    correct: (place: number) => {
      const waiting = batch[place];
      if (waiting !== undefined) setForm({ ...waiting, at: 0, place });
    },
    remove: (place: number) => {
      keep(batch.filter((_, index) => index !== place));
      if (form.place !== null) begin(form.compound, batch);
    },
  };
}

function obstacleTo(form: OpenForm, number: string, batch: readonly PaperForm[]) {
  const { compound, place } = form;
  if (number === '') return WORDS.numberMissing;
  if (answeredCount(form) === 0) return WORDS.nothingAnswered;
  const isTaken = compound !== null && isNumberWaiting(batch, { compound, number }, place);
  return isTaken ? numberTakenWords(number) : null;
}
