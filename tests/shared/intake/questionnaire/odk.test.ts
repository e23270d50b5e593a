import { expect, test } from 'vitest';
import { problemsOf, valuesOf } from '../planning.ts';
import { plannedSurvey } from './survey-guideline.ts';

const AFTER = [
  ...['KEY', 'SubmitterID', 'SubmitterName', 'AttachmentsPresent', 'AttachmentsExpected', 'Status'],
  ...['ReviewState', 'DeviceID', 'Edits', 'FormVersion'],
];

function after(key: string, review: string): readonly string[] {
  return [key, '12', '调查员', '0', '0', '', review, 'd1', '0', '2026'];
}

/** One CSV out of the zip of ODK Central. */
const EXPORT = [
  [
    ...['SubmissionDate', 'start', 'end', 'rating-小区', 'rating-overall', 'rating-activities'],
    ...[
      'rating-activities/acg',
      'rating-activities/council',
      'rating-activities/other',
      'rating-activities/none',
    ],
    ...['meta-instanceID', ...AFTER],
  ],
  [
    ...['2026-05-06T17:05:00.789Z', '2026-05-07T01:02:57.000+08:00', '2026-05-07T01:05:00.000+08:00'],
    ...['1001', 'satisfied', 'acg other', '1', '0', '1', '0', 'uuid:k1', ...after('uuid:k1', 'approved')],
  ],
  [
    ...['2026-05-06T17:06:00.789Z', '', ''],
    ...['1001', 'fairly', '', '', '', '', '', 'uuid:k2', ...after('uuid:k2', 'hasIssues')],
  ],
  [
    ...['2026-05-06T17:07:00.789Z', '', ''],
    ...['1001', 'fairly', 'none', '0', '0', '0', '1', 'uuid:k3', ...after('uuid:k3', 'rejected')],
  ],
];

test('ODK Central: groups with a hyphen, rejected left out and counted, hasIssues kept and flagged', async () => {
  const plan = await plannedSurvey(EXPORT, { compoundColumn: 'rating-小区' });
  expect(plan.recognition?.platform).toBe('odk');
  expect(plan.source.unknownHeadings).toEqual([]);
  expect(plan.counts).toEqual({ accepted: 2, replaced: 0, unchanged: 0, rejected: 1 });
  expect(problemsOf(plan)).toEqual([
    'import-responses-flagged ReviewState',
    'import-response-rejected 4 ReviewState',
  ]);
  expect(valuesOf(plan)).toMatchObject([
    {
      platformId: 'k1',
      answers: { q1: ['满意'], q2: ['ACG文化(动漫、游戏等)', '其他'] },
      submittedAt: '2026-05-07T01:05:00',
      seconds: 123,
    },
    {
      platformId: 'k2',
      answers: { q1: ['基本满意'], q2: 'blank' },
      submittedAt: '2026-05-07T01:06:00',
      seconds: null,
    },
  ]);
  expect(plan.rows[1]?.extra).toMatchObject({ ReviewState: 'hasIssues' });
});
