import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../shared/model/scores.ts';
import {
  concernedClause,
  deadlineSentence,
  gapsSentence,
  vetoesSentence,
} from '../../../../shared/report/district/suggestion-sentences.ts';
import { NO_COUNTS } from './no-counts.ts';

test('by when, if the bureau has set a day', () => {
  expect(deadlineSentence({ deadline: '2026-09-30' })).toBe(
    '请各街镇组织有关居委会和小区，对照下列建议和小区评估意见书于2026年9月30日前完成整改。',
  );
  expect(deadlineSentence({ deadline: null })).toBe(
    '请各街镇组织有关居委会和小区，对照下列建议和小区评估意见书完成整改。',
  );
});

test('which types a leaf concerns', () => {
  const own = { name: '售后公房', short: 227 };
  expect(concernedClause([own, { name: '老洋房', short: 0 }])).toBe('涉及小区227个，均为售后公房');
  expect(concernedClause([own, { name: '老洋房', short: 2 }])).toBe(
    '涉及小区229个，其中售后公房227个、老洋房2个',
  );
});

describe('gaps in the evidence', () => {
  const compounds = (...statuses: Status[]) => statuses.map((status) => ({ status }));
  const coverage = [
    { method: 'hearing', covered: 3, applicable: 3 },
    { method: 'interview', covered: 2, applicable: 3 },
  ] as const;
  const counts = { ...NO_COUNTS, coverage: [...coverage] };

  test('there are none', () => {
    expect(gapsSentence(compounds('complete'), [{ phase: 'end', counts }])).toBe('');
  });

  test('with the methods that missed compounds', () => {
    expect(gapsSentence(compounds('withheld', 'provisional'), [{ phase: 'end', counts }])).toBe(
      '不公布成绩的小区1个、得分暂定的小区1个，由所在街镇会同居委会补齐数据，重点是访谈，补齐后重新评分。',
    );
  });

  test('of two phases each is named', () => {
    const both = [
      { phase: 'mid', counts },
      { phase: 'end', counts },
    ] as const;
    expect(gapsSentence(compounds('withheld'), both)).toContain('重点是中期访谈、年终访谈');
  });

  test('where every method reached every compound', () => {
    expect(gapsSentence(compounds('provisional'), [{ phase: 'end', counts: NO_COUNTS }])).toBe(
      '得分暂定的小区1个，由所在街镇会同居委会补齐数据，补齐后重新评分。',
    );
  });
});

test('vetoes', () => {
  expect(vetoesSentence([{ vetoes: [] }])).toBe('');
  expect(vetoesSentence([{ vetoes: ['v1'] }, { vetoes: [] }])).toBe(
    '触及一票否决项的小区1个，由所在街镇逐个核查原因，书面报告处理结果和防范措施。',
  );
});
