import { describe, expect, test } from 'vitest';
import { proposedScope, scopeAdvice } from '../../../../renderer/features/register/form/scope-advice.ts';

const NOTHING_SCORED = { scored: [] };
const MID_SCORED = { scored: ['mid' as const] };

describe('a correction is proposed', () => {
  test('for both phases', () => {
    expect(proposedScope('mid', MID_SCORED, null)).toBe(null);
    expect(proposedScope('end', NOTHING_SCORED, null)).toBe(null);
  });

  test('for the year-end alone once the mid-year was scored', () => {
    expect(proposedScope('end', MID_SCORED, null)).toBe('end');
  });

  test('for the phase that has an entry of its own', () => {
    expect(proposedScope('mid', NOTHING_SCORED, { isForPhaseOnly: true })).toBe('mid');
  });
});

describe('before saving it is said', () => {
  const said = (...asked: Parameters<typeof scopeAdvice>) => scopeAdvice(...asked).map(({ zh }) => zh);

  test('that the other phase says otherwise, where it is overwritten', () => {
    const before = { differsInOtherPhase: true };
    expect(said(null, 'mid', NOTHING_SCORED, before)).toEqual([
      '年终名册现在的登记不同，保存后也以此处为准。',
    ]);
    expect(said('mid', 'mid', NOTHING_SCORED, before)).toEqual([]);
  });

  test('that a phase was scored by the register as it was', () => {
    expect(said(null, 'end', MID_SCORED, null)).toEqual([
      '中期已经评过分：已存的成绩不变，重新评分后才按新的名册。',
    ]);
    expect(said('end', 'end', MID_SCORED, null)).toEqual([]);
  });
});
