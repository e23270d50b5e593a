import type { PaperForm } from '../../../../../shared/contract/entry.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import { answeredCount } from './answering.ts';
import { isNumberWaiting } from './batch.ts';
import type { OpenForm } from './use-form-batch.ts';
import { numberTakenWords, WORDS } from './words.ts';

/** The form as the batch takes it, or what stands in the way. */
export function takenForm(
  form: OpenForm,
  batch: readonly PaperForm[],
): PaperForm | { readonly obstacle: Wording } {
  const { compound, place } = form;
  const number = form.number.trim();
  if (compound === null) return { obstacle: WORDS.startTitle };
  if (number === '') return { obstacle: WORDS.numberMissing };
  if (answeredCount(form) === 0) return { obstacle: WORDS.nothingAnswered };
  if (isNumberWaiting(batch, { compound, number }, place)) return { obstacle: numberTakenWords(number) };
  const answers = Object.entries(form.answers).map(([id, labels]) => [id, [...labels]]);
  return { compound, number, answers: Object.fromEntries(answers) };
}
