import type { FormCompound, PaperForm } from '../../../../../shared/contract/entry.ts';

/** The next number for a form of this compound: above all that are saved and all that are waiting. */
export function nextNumber(compound: FormCompound | undefined, batch: readonly PaperForm[]): string {
  const own = batch
    .filter(({ compound: code }) => code === compound?.code)
    .map(({ number }) => Number(number));
  const highest = Math.max(0, ...own.filter(Number.isSafeInteger));
  return String(Math.max(compound?.nextNumber ?? 1, highest + 1));
}

/** The batch with a form: in its former place when it is corrected, else at the end. */
export function withForm(
  batch: readonly PaperForm[],
  form: PaperForm,
  place: number | null,
): readonly PaperForm[] {
  return place === null ? [...batch, form] : batch.with(place, form);
}

/** Whether another form of the batch has this compound and number. */
export function isNumberWaiting(
  batch: readonly PaperForm[],
  { compound, number }: Pick<PaperForm, 'compound' | 'number'>,
  place: number | null,
): boolean {
  return batch.some(
    (other, index) => index !== place && other.compound === compound && other.number === number,
  );
}
