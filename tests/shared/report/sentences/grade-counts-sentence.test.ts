import { describe, expect, test } from 'vitest';
import { gradeCountsSentence } from '../../../../shared/report/sentences/grade-counts-sentence.ts';
import { sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

describe('grades', () => {
  test('every grade is counted with its share, also one that nobody has', () => {
    const compounds = sampleInput({ count: 3 }).run.scores.compounds; // 96.00, 76.00, 56.00
    expect(gradeCountsSentence(compounds, GUIDELINE)).toBe(
      '各等次小区：优秀1个（33.3%）、合格1个（33.3%）、不合格1个（33.3%），没有良好等次的小区。',
    );
  });

  test('where nothing was scored there is nothing to say', () => {
    expect(gradeCountsSentence([], GUIDELINE)).toBe('');
  });
});
