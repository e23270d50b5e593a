import type { EntryQuestion } from '../../../../../shared/contract/entry.ts';

/** A form while it is answered. */
export interface Answering {
  /** The question that the next key answers, from 0; as many as there are questions when all are through. */
  readonly at: number;
  /** The labels chosen, by question. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

export const UNANSWERED: Answering = { at: 0, answers: {} };

/** What became of a key: the form goes on, the form is finished, or the key means nothing here. */
export type Pressed = Answering | 'finish' | null;

/**
 * What a key does to a form. 1–9 or A–I choose an option: of a single choice the next question follows at once, of a
 * multiple one Enter leads on. Space skips, Backspace goes back; behind the last question Enter finishes.
 */
export function pressed(form: Answering, key: string, questions: readonly EntryQuestion[]): Pressed {
  const question = questions[form.at];
  if (key === 'Backspace' || key === 'ArrowUp') return goTo(form, form.at - 1, questions);
  if (key === 'ArrowDown') return goTo(form, form.at + 1, questions);
  if (key === 'Enter') return question === undefined ? 'finish' : entered(form, question, questions);
  if (question === undefined) return null;
  if (key === ' ') return goTo(without(form, question), form.at + 1, questions);
  const option = question.options[optionOf(key)];
  return option === undefined ? null : chosen(form, question, option, questions);
}

/** The key that chooses an option, from 0: its number. */
export function keyOf(option: number): string {
  return String(option + 1);
}

function optionOf(key: string): number {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  return /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0) : -1;
}

/** Enter leads on from a question that has an answer. */
function entered(form: Answering, { id }: EntryQuestion, questions: readonly EntryQuestion[]): Pressed {
  return form.answers[id] === undefined ? null : goTo(form, form.at + 1, questions);
}

function goTo(form: Answering, at: number, questions: readonly EntryQuestion[]): Answering {
  return { ...form, at: Math.min(Math.max(at, 0), questions.length) };
}

function without({ at, answers }: Answering, { id }: EntryQuestion): Answering {
  return { at, answers: Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id)) };
}

/** The form with an option chosen, or given up again where several may be. */
export function chosen(
  form: Answering,
  question: EntryQuestion,
  option: string,
  questions: readonly EntryQuestion[],
): Answering {
  if (question.kind === 'single') {
    return goTo({ ...form, answers: { ...form.answers, [question.id]: [option] } }, form.at + 1, questions);
  }
  const before = form.answers[question.id] ?? [];
  const after = before.includes(option) ? before.filter((other) => other !== option) : [...before, option];
  if (after.length === 0) return without(form, question);
  return { ...form, answers: { ...form.answers, [question.id]: after } };
}

/** How many questions are answered. */
export function answeredCount({ answers }: Pick<Answering, 'answers'>): number {
  return Object.keys(answers).length;
}
