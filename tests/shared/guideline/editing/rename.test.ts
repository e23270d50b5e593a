import { expect, test } from 'vitest';
import { renameIndicator } from '../../../../shared/guideline/editing/rename-indicator.ts';
import {
  renameGrade,
  renameMetric,
  renameQuestion,
  renameType,
} from '../../../../shared/guideline/editing/rename-item.ts';
import { renameOption } from '../../../../shared/guideline/editing/rename-option.ts';
import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import { type Guideline, type Leaf, leavesOf } from '../../../../shared/model/guideline.ts';
import { smallDraft } from './small-draft.ts';

const draft = smallDraft();

function shareLeaf({ indicators }: Guideline): Leaf {
  return leavesOf(indicators)[2] as Leaf;
}

/** Whether everything that is named still exists. */
function isWhole(guideline: Guideline): boolean {
  return !judgedCodes(guideline).some(
    (code) => code.startsWith('guideline-unknown') || code.startsWith('weight'),
  );
}

function judgedCodes(guideline: Guideline): string[] {
  const judged = judgeGuideline(guideline);
  return judged.ok ? [] : judged.problems.map(({ code }) => code);
}

test('what names a question follows it', () => {
  const renamed = renameQuestion(draft, 'q1', 'q9');
  expect(shareLeaf(renamed).measure).toMatchObject({ questions: ['q9', 'q2'] });
  expect(isWhole(renamed)).toBe(true);
});

test('what names a metric follows it', () => {
  const renamed = renameMetric(draft, 'fires', '火灾数');
  expect([renamed.deductions[0]?.metric, renamed.vetoes[0]?.metric]).toEqual(['火灾数', '火灾数']);
  expect(isWhole(renamed)).toBe(true);
});

test('what names a type follows it', () => {
  const renamed = renameType(draft, 'villa', '老洋房');
  expect(shareLeaf(renamed).appliesTo).toEqual(['老洋房']);
  expect(Object.keys(shareLeaf(renamed).overrides)).toEqual(['老洋房']);
  expect(leavesOf(renamed.indicators)[0]).not.toHaveProperty('appliesTo');
});

test('what names a grade follows it', () => {
  const renamed = renameGrade(renameGrade(draft, '优秀', 'A'), '合格', 'B');
  expect([renamed.quota?.grade, renamed.vetoes[0]?.gradeAtMost]).toEqual(['A', 'B']);
});

test('the origins of the weights follow an indicator', () => {
  const renamed = renameIndicator(renameIndicator(draft, '1', '甲'), '1.2', '甲二');
  expect(renamed.weightOrigins?.[0]).toMatchObject({
    of: '甲',
    comparisons: [{ higher: '甲二', lower: '1.1' }],
  });
  expect(isWhole(renamed)).toBe(true);
});

test('a counted option follows its label; while another question has the old one, both count', () => {
  const once = renameOption(draft, 'q1', '满意', '很满意');
  expect(shareLeaf(once).measure).toMatchObject({ counted: ['满意', '很满意'] });
  const twice = renameOption(once, 'q2', '满意', '很满意');
  expect(shareLeaf(twice).measure).toMatchObject({ counted: ['很满意'] });
});
