import { expect, test } from 'vitest';
import { overrideSentence } from '../../../../renderer/features/guideline/overrides/override-sentence.ts';
import { type Leaf, leavesOf } from '../../../../shared/model/guideline.ts';
import { smallDraft } from '../../../shared/guideline/editing/small-draft.ts';

const GUIDELINE = smallDraft();
const LEAF = leavesOf(GUIDELINE.indicators)[2] as Leaf;

test('what a type has otherwise is said beside the base', () => {
  expect(overrideSentence(GUIDELINE, LEAF, 'villa', 'zh')).toBe('老洋房：满分值 90（基础 95）');
  expect(overrideSentence(GUIDELINE, LEAF, 'villa', 'en')).toBe('老洋房: full at 90 (base 95)');
});

test('what was set as the base has it is no difference', () => {
  const same = { ...LEAF, overrides: { villa: { points: LEAF.points, scale: LEAF.scale } } };
  expect(overrideSentence(GUIDELINE, same, 'villa', 'zh')).toBe('老洋房：与基础相同');
});
