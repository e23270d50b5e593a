import { expect, it } from 'vitest';
import { compareScores } from '../../../shared/scoring/compare-scores.ts';
import { mostMovedFirst } from '../../../shared/scoring/most-moved.ts';
import { results } from './results.ts';

const GRADES = ['优秀', '良好', '合格', '不合格'];

it('puts the loss of the score first, then grades, then places, then points', () => {
  const before = results([
    ['C1', 90, '优秀', 1],
    ['C2', 85, '良好', 2],
    ['C3', 84, '良好', 3],
    ['C4', 83, '良好', 4],
    ['C5', 82, '良好', 5],
    ['C6', 81, '良好', 6],
  ]);
  const after = results([
    ['C1', 91, '优秀', 1],
    ['C2', 83.5, '良好', 4],
    ['C3', 86, '良好', 2],
    ['C4', 84.5, '良好', 3],
    ['C5', 59, '不合格', 5],
    ['C6', null, null, null],
  ]);
  const { compounds } = compareScores(before, after, { before: GRADES, after: GRADES });
  const ordered = mostMovedFirst(compounds);
  // C6 is withheld; C5 falls two grades; C2 loses two places; C3 and C4 gain one, C3 by 2 points, C4 by 1.5.
  expect(ordered.map(({ code }) => code)).toEqual(['C6', 'C5', 'C2', 'C3', 'C4', 'C1']);
});
