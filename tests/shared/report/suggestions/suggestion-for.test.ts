import { describe, expect, test } from 'vitest';
import { type Leaf, leavesOf } from '../../../../shared/model/guideline.ts';
import { suggestionFor } from '../../../../shared/report/suggestions/suggestion-for.ts';
import { builtInGuideline } from '../../../resources/built-in-guideline.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const guideline = sampleGuideline({ metrics: [{ id: 'meetings', name: '议事会次数', unit: '次' }] });
const [first] = leavesOf(guideline.indicators);
if (first === undefined) throw new Error('the sample has leaves');
const leaf = (changes: Partial<Leaf>): Leaf => ({ ...first, ...changes });
const said = (changes: Partial<Leaf>, type?: string) =>
  suggestionFor(leaf(changes), { guideline, records: { playbook: [] } }, type);

describe('what is advised', () => {
  test('of a common topic, by the words of the name', () => {
    expect(said({ name: '物业服务满意率' })).toBe(
      '由物业服务企业公示服务标准和收费，限时办理报修并按月公布办结情况，居委会督促；下次问卷核对评价变化',
    );
  });

  test('the narrower topic first', () => {
    expect(said({ name: '停车协商情况' })).toContain('商定车辆停放和充电规则');
    expect(said({ name: '协商事项办结率' })).toContain('逐件明确责任单位');
    expect(said({ name: '居民公约知晓率' })).toContain('修订公约');
  });

  test.each([
    ['questionnaire', '召集居民听取不满意的原因，逐条答复并公布办理结果；下次问卷核对评价变化'],
    ['interview', '回访受访居民代表，逐条答复所提意见并公布办理结果；下次访谈核对评价变化'],
    ['hearing', '列出专家指出的不足，明确改进措施和完成时间；下次听取汇报时说明落实情况'],
    ['site_visit', '对照评估标准自查，逐项整改现场存在的不足；下次实地检查时复查'],
    ['records', '补办应办未办的事项，及时、如实登记台账；下次评估核对台账'],
  ] as const)('of anything else, by its method: %s', (method, words) => {
    expect(said({ name: '总体', method })).toBe(`由居委会会同业委会、物业服务企业${words}`);
  });

  test('what a committee answers for is its own', () => {
    expect(said({ name: '总体', level: 'committee' })).toMatch(/^由居委会召集/);
  });

  test('checklists and findings', () => {
    const site = { name: '总体', method: 'site_visit' } as const;
    expect(said({ ...site, measure: { kind: 'checklist', items: ['甲'], as: 'share' } })).toContain(
      '对照检查清单逐项补齐',
    );
    expect(said({ ...site, measure: { kind: 'findings', items: { 堆物: 1 } } })).toContain(
      '逐项消除检查发现的问题',
    );
  });
});

describe('what earns all points', () => {
  const records = {
    name: '会议',
    method: 'records',
    points: 2,
    measure: { kind: 'metric', metric: 'meetings' },
  } as const;

  test('a number to be reached', () => {
    expect(said({ ...records, scale: { kind: 'linear', zero: 0, full: 6 } })).toContain(
      '；议事会次数达到6次可得满分；',
    );
  });

  test('a number not to be passed', () => {
    expect(said({ ...records, scale: { kind: 'linear', zero: 9, full: 2 } })).toContain(
      '议事会次数不超过2次可得满分',
    );
  });

  test('the first step, if it earns all', () => {
    const steps = (points: number): Leaf['scale'] => ({
      kind: 'steps',
      steps: [{ from: 4, points }],
      otherwise: 0,
    });
    expect(said({ ...records, scale: steps(2) })).toContain('议事会次数达到4次可得满分');
    expect(said({ ...records, scale: steps(1) })).not.toContain('满分');
  });

  test('a ratio by the name of its leaf', () => {
    const measure = { kind: 'ratio', numerator: 'a', denominator: 'b' } as const;
    expect(
      said({ ...records, name: '会议率', measure, scale: { kind: 'linear', zero: 0, full: 95 } }),
    ).toContain('会议率达到95%可得满分');
  });

  test('of the type, where types differ; nothing where the type is not known', () => {
    const differing = {
      ...records,
      scale: { kind: 'linear', zero: 0, full: 6 },
      overrides: { old: { scale: { kind: 'linear', zero: 0, full: 3 } } },
    } as const;
    expect(said(differing, 'old')).toContain('达到3次');
    expect(said(differing, 'new')).toContain('达到6次');
    expect(said(differing)).not.toContain('满分');
  });

  test('a metric that the guideline lost', () => {
    expect(said({ ...records, measure: { kind: 'metric', metric: 'gone' } })).not.toContain('满分');
  });
});

test.each(['changning-2026', 'international-2026', 'innovation-2026'] as const)(
  'every leaf of %s gets a suggestion that fits into three lines of a table',
  (name) => {
    const shipped = builtInGuideline(name);
    for (const one of leavesOf(shipped.indicators)) {
      const words = suggestionFor(
        one,
        { guideline: shipped, records: { playbook: [] } },
        shipped.types[0]?.code,
      );
      expect(words).toMatch(/^由.{12,}；.*下次[^，；]+$/u);
      expect([...words].length).toBeLessThanOrEqual(75);
    }
  },
);
