import { describe, expect, test } from 'vitest';
import { type Indicator, isBranch, leavesOf } from '../../shared/model/guideline.ts';
import { changningGuideline, changningReading } from './changning-guideline.ts';

const guideline = changningGuideline();
const leaves = leavesOf(guideline.indicators);
const kindsOf = (values: readonly string[]) => [...new Set(values)].sort();

describe('the built-in guideline', () => {
  test('is accepted, and every field in it is known', () => {
    expect(changningReading).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test('says in its title that it is a worked proposal', () => {
    expect(guideline.title).toBe('长宁区居民区分类治理绩效评估导则（示范）');
  });

  test('has the six aspects of the playbook as its first level, with 100 points', () => {
    expect(guideline.indicators.map((aspect) => aspect.name)).toEqual([
      '动员参与主体',
      '建立自治载体',
      '形成公共议题',
      '梳理治理资源',
      '开展沟通协商',
      '加强监督评议',
    ]);
    expect(guideline.indicators.reduce((sum, aspect) => sum + aspect.points, 0)).toBe(100);
  });

  test('has at least 36 leaves, two or three levels deep', () => {
    expect(leaves.length).toBeGreaterThanOrEqual(36);
    expect(kindsOf(guideline.indicators.flatMap((aspect) => depthsBelow(aspect)).map(String))).toEqual(['3']);
  });

  test('uses every method, measure, combination and scale', () => {
    expect(kindsOf(leaves.map((leaf) => leaf.method))).toEqual([
      'hearing',
      'interview',
      'questionnaire',
      'records',
      'site_visit',
    ]);
    expect(kindsOf(leaves.map((leaf) => measureWay(leaf.measure)))).toEqual([
      'checklist count',
      'checklist share',
      'findings',
      'interview mean',
      'interview positive',
      'mark mean',
      'mark median',
      'mark trimmed',
      'metric',
      'ratio',
      'scale_mean',
      'share',
    ]);
    const scales = leaves.map(({ scale }) =>
      scale.kind === 'linear' && scale.full < scale.zero ? 'linear falling' : scale.kind,
    );
    expect(kindsOf(scales)).toEqual(['deduct', 'linear', 'linear falling', 'steps']);
  });

  test('looks at compounds and committees, and treats every type in its own way', () => {
    expect(kindsOf(leaves.map((leaf) => leaf.level))).toEqual(['committee', 'compound']);
    expect(kindsOf(leaves.flatMap((leaf) => Object.keys(leaf.overrides)))).toEqual(
      guideline.types.map((type) => type.code).toSorted(),
    );
    expect(leaves.some((leaf) => leaf.appliesTo !== undefined)).toBe(true);
    expect(leaves.some((leaf) => leaf.phases !== undefined)).toBe(true);
  });

  test('has at least 20 questions, each with a way to say that one does not know', () => {
    expect(guideline.questions.length).toBeGreaterThanOrEqual(20);
    for (const { options } of guideline.questions) {
      expect(options.some((option) => option.value === null)).toBe(true);
    }
  });

  test('names nothing in vain: every question and metric is read by something', () => {
    const { bonuses, deductions, vetoes } = guideline;
    const read = new Set([
      ...leaves.flatMap(({ measure }) => ('questions' in measure ? measure.questions : [])),
      ...leaves.flatMap(({ measure }) => (measure.kind === 'metric' ? [measure.metric] : [])),
      ...leaves.flatMap(({ measure }) =>
        measure.kind === 'ratio' ? [measure.numerator, measure.denominator] : [],
      ),
      ...[...bonuses, ...deductions, ...vetoes].map((adjustment) => adjustment.metric),
    ]);
    const named = [...guideline.questions, ...guideline.metrics].map((entry) => entry.id);
    expect(named.filter((id) => !read.has(id))).toEqual([]);
    expect([bonuses, deductions, vetoes].every((list) => list.length > 0)).toBe(true);
  });
});

function depthsBelow(node: Indicator): number[] {
  return isBranch(node) ? node.children.flatMap(depthsBelow).map((depth) => depth + 1) : [1];
}

function measureWay(measure: (typeof leaves)[number]['measure']): string {
  if ('as' in measure) return `${measure.kind} ${measure.as}`;
  return 'combine' in measure ? `${measure.kind} ${measure.combine}` : measure.kind;
}
