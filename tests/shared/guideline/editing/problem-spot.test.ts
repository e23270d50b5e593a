import { describe, expect, test } from 'vitest';
import { problemSpot } from '../../../../shared/guideline/editing/problem-spot.ts';
import { judgeGuideline } from '../../../../shared/guideline/judge-guideline.ts';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import { smallDraft } from './small-draft.ts';

const draft = smallDraft();
const SOUND = smallDraft();

/** The spots of what a changed draft is refused for. */
function spotsOf(changed: unknown) {
  const judged = judgeGuideline(changed);
  const problems = judged.ok ? judged.value.warnings : judged.problems;
  return problems.map(({ code, place }) => [code, problemSpot(changed as Guideline, place.path ?? '')]);
}

const NOWHERE = { at: null, item: null, field: [] };

describe('a problem is found where it is', () => {
  test('of the tree as a whole, of a branch, and of a field of a leaf', () => {
    const [first, second] = SOUND.indicators;
    const changed = { ...SOUND, questions: [], indicators: [{ ...first, points: 41 }, second] };
    expect(spotsOf(changed)).toEqual(
      expect.arrayContaining([
        ['guideline-total', { ...NOWHERE, section: 'indicators' }],
        ['guideline-branch-sum', { ...NOWHERE, section: 'indicators', at: [0] }],
        [
          'guideline-unknown-question',
          { section: 'indicators', at: [1, 0], item: null, field: ['measure', 'questions'] },
        ],
      ]),
    );
  });

  test('of the shape, below a branch too', () => {
    const [first, second] = structuredClone(SOUND.indicators);
    if (second === undefined || !('children' in second)) throw new Error('a branch');
    const children = second.children.map((leaf) => ({
      ...leaf,
      name: '',
      measure: { kind: 'share', questions: [], counted: ['满意'] },
    }));
    expect(spotsOf({ ...SOUND, indicators: [first, { ...second, children }] })).toEqual([
      ['guideline-shape', { section: 'indicators', at: [1, 0], item: null, field: ['name'] }],
      ['guideline-shape', { section: 'indicators', at: [1, 0], item: null, field: ['measure', 'questions'] }],
    ]);
  });

  test.each([
    ['questions › q1 › options › 1 › label', 'questions', 'q1', ['options', '1', 'label']],
    ['grades › 优秀', 'grades', '优秀', []],
    ['quota', 'grades', null, ['quota']],
    ['vetoes › v1 › metric', 'adjustments', 'v1', ['metric']],
    ['bonusCap', 'adjustments', null, ['bonusCap']],
    ['weightOrigins › 1 › comparisons › 1', 'weights', '1', ['comparisons', '1']],
    ['types', 'types', null, ['types']],
    ['sampling › p', 'rules', null, ['sampling', 'p']],
    ['phases', 'rules', null, ['phases']],
  ])('%s', (path, section, item, field) => {
    expect(problemSpot(draft, path)).toEqual({ section, at: null, item, field });
  });

  test('of what a difference names by ids alone', () => {
    expect(problemSpot(draft, 'indicators › 2 › 2.1 › scale › full')).toEqual({
      section: 'indicators',
      at: [1, 0],
      item: null,
      field: ['scale', 'full'],
    });
  });
});
