import { expect, test } from 'vitest';
import { isUnmatched } from '../../../../shared/action/lists/is-unmatched.ts';
import { proposeAnswers } from '../../../../shared/action/lists/propose-answers.ts';
import { item, record } from './items.ts';

const service = record('s1', item({ list: 'services', category: 'elderly', text: '老年助餐服务' }));
const course = record('s2', item({ list: 'services', category: 'culture_sport', text: '合唱课程' }));
const team = record('r1', item({ list: 'resources', category: 'organisations', text: '助餐志愿服务队' }));
const visits = record('s3', item({ list: 'services', category: 'elderly', text: '独居老人巡访' }));

test('what speaks of the same things is proposed first, then services made for the category', () => {
  const proposed = proposeAnswers(item(), [visits, team, course, service]);
  expect(proposed.map(({ record: { id }, words, fitsCategory }) => [id, words, fitsCategory])).toEqual([
    ['s1', ['助餐'], true],
    ['r1', ['助餐'], false],
    ['s3', [], true],
  ]);
});

test('what is linked or no longer offered is not proposed', () => {
  const linked = item({ answer: { services: ['s1'], resources: [], action: '' } });
  const stopped = record('r2', { ...team.body, state: 'dropped' });
  expect(proposeAnswers(linked, [service, stopped])).toEqual([]);
});

test('a need is unmatched until something on the lists meets it, unless it is met or not taken up', () => {
  const known = new Set(['s1']);
  expect(isUnmatched(item(), known)).toBe(true);
  expect(isUnmatched(item({ answer: { services: ['s1'], resources: [], action: '' } }), known)).toBe(false);
  expect(isUnmatched(item({ answer: { services: ['gone'], resources: [], action: '' } }), known)).toBe(true);
  expect(isUnmatched(item({ state: 'met' }), known)).toBe(false);
  expect(isUnmatched(item({ list: 'services', category: 'elderly' }), known)).toBe(false);
});
