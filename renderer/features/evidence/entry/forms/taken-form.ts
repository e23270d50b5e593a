import type { PaperForm } from '../../../../../shared/contract/entry.ts';
import type { Wording } from '../../../../../shared/language/wording.ts';
import { type Answering, answeredCount } from './answering.ts';
import { isNumberWaiting } from './batch.ts';
import { numberTakenWords, WORDS } from './words.ts';

/** The form that is being answered. */
export interface OpenForm extends Answering {
  /** The code of its compound; null before one was chosen. */
  readonly compound: string | null;
  readonly number: string;
  /** Its place in the batch while it is corrected. */
  readonly place: number | null;
}

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
