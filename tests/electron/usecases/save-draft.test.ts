import { expect, test } from 'vitest';
import { saveDraft } from '../../../electron/usecases/save-draft.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();

test('a draft becomes the next version; the same text once more adds none', () => {
  const workspace = workspaceInMemory();
  const draft = { guideline: smallGuideline('2026.2'), reason: ' 专家会 ' };
  expect(saveDraft(workspace, draft, CONTEXT)).toMatchObject({ value: { number: 2, isNew: true } });
  expect(saveDraft(workspace, draft, CONTEXT)).toMatchObject({ value: { number: 2, isNew: false } });
});

test('a draft that cannot be scored by is refused with every reason', () => {
  const { indicators, ...rest } = smallGuideline('2026.2');
  const guideline = {
    ...rest,
    indicators: [{ ...indicators[0], points: 99 }],
    grades: [{ name: '合格', from: 60 }],
  };
  const refused = saveDraft(workspaceInMemory(), { guideline, reason: '' }, CONTEXT);
  expect(codesOf(refused)).toEqual(['guideline-total', 'guideline-grades-end']);
});
