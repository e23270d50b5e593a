import { expect, test } from 'vitest';
import { earlierResults, latestYear } from '../../../../shared/action/years/earlier-scores.ts';
import type { EarlierStanding } from '../../../../shared/model/records/earlier-year.ts';

const ENDED = { score: 83.6, grade: '良好', rank: 5, of: 61 };

function earlier(key: string, year: number, annual: EarlierStanding | null) {
  const place = { subdistrict: '虹桥街道', committee: '虹一居委会', households: 500 };
  return {
    about: { level: 'compound', key } as const,
    body: {
      ...{ year, name: `小区${key}`, type: 'commodity', typeName: '普通商品房', ...place },
      scores: { mid: null, end: null, annual },
    },
  };
}

test('the latest year before this one counts', () => {
  const records = [earlier('C1', 2024, ENDED), earlier('C1', 2025, { ...ENDED, score: 85 })];
  const results = earlierResults(records, new Map(), { phase: 'annual', year: 2026 });
  expect(results.get('C1')?.map(({ year, score }) => [year, score])).toEqual([[2025, 85]]);
  expect(latestYear(records, 2025)).toBe(2024);
  expect(latestYear(records, 2024)).toBeNull();
});

test('a phase that was not scored then says nothing', () => {
  const results = earlierResults([earlier('C1', 2025, ENDED)], new Map(), { phase: 'mid', year: 2026 });
  expect(results.size).toBe(0);
});

test('a compound that took others in shows their results behind its own, through several mergers', () => {
  const records = [earlier('C2', 2025, ENDED), earlier('C1', 2025, ENDED), earlier('C3', 2025, ENDED)];
  const mergers = new Map([
    ['C3', { into: 'C2', note: '' }],
    ['C2', { into: 'C1', note: '' }],
  ]);
  const results = earlierResults(records, mergers, { phase: 'annual', year: 2026 });
  expect(results.get('C1')?.map(({ code }) => code)).toEqual(['C1', 'C2', 'C3']);
  expect(results.has('C2')).toBe(false);
});

test('mergers that lead round in a circle end', () => {
  const mergers = new Map([
    ['C1', { into: 'C2', note: '' }],
    ['C2', { into: 'C1', note: '' }],
  ]);
  const results = earlierResults([earlier('C1', 2025, ENDED)], mergers, { phase: 'annual', year: 2026 });
  expect([...results.values()].flat()).toHaveLength(1);
});
