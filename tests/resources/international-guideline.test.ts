import { describe, expect, test } from 'vitest';
import { isBranch, leavesOf } from '../../shared/model/guideline.ts';
import { builtInGuideline, builtInReading } from './built-in-guideline.ts';

const guideline = builtInGuideline('international-2026');
const { questions, indicators } = guideline;
const leaves = leavesOf(indicators);

describe('the guideline for internationalised communities', () => {
  test('is accepted without a warning', () => {
    expect(builtInReading('international-2026')).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test('says in its title that it is a proposal, and serves 涉外商品房', () => {
    expect(guideline.title).toBe('国际化社区评价导则（示范）');
    expect(guideline.types).toEqual([{ code: 'international', name: '涉外商品房' }]);
  });

  test('has ten aspects of two or three leaves, none above 15 of the 100 points', () => {
    expect(indicators).toHaveLength(10);
    expect(indicators.reduce((sum, { points }) => sum + points, 0)).toBe(100);
    for (const aspect of indicators) {
      const children = isBranch(aspect) ? aspect.children : [];
      expect([2, 3]).toContain(children.length);
    }
    expect(Math.max(...leaves.map(({ points }) => points))).toBeLessThanOrEqual(15);
  });

  test('uses every method, and every measure and scale', () => {
    expect(new Set(leaves.map(({ method }) => method)).size).toBe(5);
    expect(new Set(leaves.map(({ measure }) => measure.kind)).size).toBe(8);
    expect(new Set(leaves.map(({ scale }) => scale.kind)).size).toBe(3);
  });

  test('asks every question and offers every option in English too', () => {
    const english = /^[A-Z][ -~’]+$/u;
    for (const asked of [...questions, ...questions.flatMap(({ options }) => options)]) {
      expect(asked.aliases.some((alias) => english.test(alias))).toBe(true);
    }
  });

  test('an entry condition that is not met leaves the last grade only', () => {
    const gate = guideline.vetoes.find(({ metric }) => metric === 'unmet_conditions');
    expect(gate?.gradeAtMost).toBe('不达标');
    expect(guideline.grades.map(({ name }) => name)).toEqual(['示范', '达标', '基本达标', '不达标']);
  });
});
