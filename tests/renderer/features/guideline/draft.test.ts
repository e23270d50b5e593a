import { describe, expect, test } from 'vitest';
import {
  changed,
  draftOf,
  redone,
  savedAs,
  undone,
} from '../../../../renderer/features/guideline/draft/draft.ts';
import { isUnsaved } from '../../../../renderer/features/guideline/draft/kept-draft.ts';
import { smallDraft } from '../../../shared/guideline/editing/small-draft.ts';

const GUIDELINE = smallDraft();
const BEGUN = draftOf({ number: 1, guideline: GUIDELINE });
const titled = (title: string) => ({ ...GUIDELINE, title });

describe('a draft', () => {
  test('goes back and forth step by step; a change after a step back leaves no way forth', () => {
    const twice = changed(changed(BEGUN, titled('一'), null), titled('二'), null);
    expect(undone(twice).present.title).toBe('一');
    expect(undone(undone(twice)).present).toBe(GUIDELINE);
    expect(redone(undone(twice)).present.title).toBe('二');
    expect(redone(changed(undone(twice), titled('三'), null)).present.title).toBe('三');
    expect(undone(BEGUN)).toBe(BEGUN);
    expect(redone(BEGUN)).toBe(BEGUN);
  });

  test('takes what was typed into one field back at once', () => {
    const typed = ['导', '导则', '导则甲'].reduce(
      (draft, title) => changed(draft, titled(title), 'title'),
      BEGUN,
    );
    expect(typed.past).toHaveLength(1);
    expect(undone(typed).present).toBe(GUIDELINE);
    expect(changed(typed, { ...titled('导则甲'), id: 'x' }, 'id').past).toHaveLength(2);
  });

  test('begins a new step where one was taken back, even in the same field', () => {
    const typed = changed(changed(BEGUN, titled('一'), 'title'), titled('二'), null);
    expect(changed(undone(typed), titled('三'), 'title').past).toHaveLength(2);
  });

  test('is unsaved while it says anything else than its version', () => {
    const typed = changed(BEGUN, titled('一'), null);
    expect([isUnsaved(BEGUN), isUnsaved(typed)]).toEqual([false, true]);
    expect(isUnsaved(changed(typed, structuredClone(GUIDELINE), null))).toBe(false);
    expect(isUnsaved(savedAs(typed, 2))).toBe(false);
    expect(undone(savedAs(typed, 2)).base.number).toBe(2);
  });
});
