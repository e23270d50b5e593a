import type { Guideline } from '../../../../shared/model/guideline.ts';

/** A guideline being changed, with every step back and forth. */
export interface Draft {
  /** The version it was begun from. */
  readonly base: { readonly number: number; readonly guideline: Guideline };
  readonly present: Guideline;
  readonly past: readonly Guideline[];
  readonly future: readonly Guideline[];
  /** The field that was changed last: further changes of the same one are one step. */
  readonly field: string | null;
}

/** Nothing older than so many steps is kept. */
const STEPS_KEPT = 200;

/** A draft that says what the version says. */
export function draftOf(base: Draft['base']): Draft {
  return { base, present: base.guideline, past: [], future: [], field: null };
}

/** The draft after a change; changes that name the same field one after another are taken back in one step. */
export function changed(draft: Draft, next: Guideline, field: string | null): Draft {
  if (next === draft.present) return draft;
  const isSameStep = field !== null && field === draft.field;
  const past = isSameStep ? draft.past : [...draft.past, draft.present].slice(-STEPS_KEPT);
  return { ...draft, present: next, past, future: [], field };
}

/** One step back, where there is one. */
export function undone(draft: Draft): Draft {
  const earlier = draft.past.at(-1);
  if (earlier === undefined) return draft;
  const future = [draft.present, ...draft.future];
  return { ...draft, present: earlier, past: draft.past.slice(0, -1), future, field: null };
}

/** One step forth again, where one was taken back. */
export function redone(draft: Draft): Draft {
  const [later, ...future] = draft.future;
  if (later === undefined) return draft;
  return { ...draft, present: later, past: [...draft.past, draft.present], future, field: null };
}

/** The draft once it has become a version; the steps back stay. */
export function savedAs(draft: Draft, number: number): Draft {
  return { ...draft, base: { number, guideline: draft.present }, field: null };
}
