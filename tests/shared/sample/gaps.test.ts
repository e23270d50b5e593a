import { expect, test } from 'vitest';
import { PHASES } from '../../../shared/model/phase.ts';
import { sampleDistrict } from '../../../shared/sample/district.ts';
import { sampleGaps } from '../../../shared/sample/gaps.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

test('every seed leaves about as many gaps, most of them in both phases', () => {
  const register = sampleDistrict(changningGuideline(), 1, 1041);
  for (const seed of [1, 2, 3]) {
    const gapOf = sampleGaps(register, seed);
    const gapsIn = (phase: (typeof PHASES)[number]) =>
      register.flatMap(({ code }) => gapOf(code, phase) ?? []);
    for (const phase of PHASES) {
      expect(gapsIn(phase).filter((gap) => gap === 'residents')).toHaveLength(25);
      expect(gapsIn(phase).filter((gap) => gap !== 'residents')).toHaveLength(62);
    }
  }
});
