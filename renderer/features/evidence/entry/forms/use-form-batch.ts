import { App as AntApp } from 'antd';
import { useState } from 'react';
import type { EntryQuestion, FormCompound, PaperForm } from '../../../../../shared/contract/entry.ts';
import type { Phase } from '../../../../../shared/model/phase.ts';
import { useWorkspace } from '../../../../lib/app-state.tsx';
import { useLanguage } from '../../../../lib/language.ts';
import { useWrite } from '../../../../lib/operations.ts';
import { draftKey } from '../drafts.ts';
import { useDraft } from '../use-draft.ts';
import { UNANSWERED } from './answering.ts';
import { nextNumber, withForm } from './batch.ts';
import { type OpenForm, takenForm } from './taken-form.ts';
import { savedWords } from './words.ts';

/** The batch of paper forms that waits for being saved, and the form that is being answered. */
export function useFormBatch(
  phase: Phase,
  asked: readonly EntryQuestion[],
  compounds: readonly FormCompound[],
) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const { items: batch, change } = useDraft<PaperForm>(draftKey(useWorkspace().path, phase, 'forms'));
  const [form, setForm] = useState<OpenForm>({ ...UNANSWERED, compound: null, number: '', place: null });
  const begin = (code: string | null, waiting: readonly PaperForm[]) => {
    const number = nextNumber(
      compounds.find((known) => known.code === code),
      waiting,
    );
    setForm({ ...UNANSWERED, compound: code, number, place: null });
  };
  const take = () => {
    const taken = takenForm(form, batch);
    if ('obstacle' in taken) {
      message.warning(say(taken.obstacle));
      return;
    }
    const next = withForm(batch, taken, form.place);
    change(() => next);
    begin(taken.compound, next);
  };
  return {
    batch,
    form,
    setForm,
    take,
    ...useSaving(phase, asked, batch, (saved) =>
      change((waiting) => waiting.filter((other) => !saved.includes(other))),
    ),
    begin: (code: string) => begin(code, batch),
    correct: (place: number) => {
      const waiting = batch[place];
      if (waiting !== undefined) setForm({ ...waiting, at: 0, place });
    },
    remove: (place: number) => {
      change((waiting) => waiting.filter((_, index) => index !== place));
      if (form.place !== null) begin(form.compound, batch);
    },
  };
}

function useSaving(
  phase: Phase,
  asked: readonly EntryQuestion[],
  batch: readonly PaperForm[],
  onSaved: (forms: readonly PaperForm[]) => void,
) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const saving = useWrite('entry.saveForms');
  const save = async () => {
    if (batch.length === 0 || saving.isRunning) return;
    const saved = await saving.run({ phase, questions: asked.map(({ id }) => id), forms: [...batch] });
    if (!saved.ok) return;
    onSaved(batch);
    message.success(say(savedWords(batch.length, saved.value.sequence)));
  };
  return { saving, save };
}
