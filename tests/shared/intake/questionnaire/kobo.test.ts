import { expect, test } from 'vitest';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { outcomesOf, problemsOf, storedBy, valuesOf } from '../planning.ts';
import { plannedSurvey } from './survey-guideline.ts';

const ADDED = [
  ...['_id', '_uuid', '_submission_time', '_validation_status', '_notes', '_status', '_submitted_by'],
  ...['__version__', '_tags', 'meta/rootUuid', '_index'],
];

function added(id: number, uuid: string, status: string): readonly Cell[] {
  const version = 'vB7';
  return [
    id,
    uuid,
    '2026-05-06T17:05:00',
    status,
    '',
    'submitted_via_web',
    '',
    version,
    '',
    `uuid:root-${id}`,
    id,
  ];
}

/** With labels, in groups, as an .xlsx. */
const WITH_LABELS: readonly (readonly Cell[])[] = [
  [
    ...['start', 'end', '小区', '评价/您对小区治理的总体评价', '评价/您参加过哪些活动'],
    ...[
      '评价/您参加过哪些活动/ACG文化(动漫、游戏等)',
      '评价/您参加过哪些活动/议事',
      '评价/您参加过哪些活动/其他',
      '评价/您参加过哪些活动/都没有',
    ],
    ...ADDED,
  ],
  [
    ...['2026-05-07T01:02:57.123+08:00', '2026-05-07T01:05:00.456+08:00', '1001', '满意'],
    ...['ACG文化(动漫、游戏等) 其他', 1, 0, 1, 0, ...added(1, 'u1', '')],
  ],
  [
    ...['2026-05-07T01:02:57.123+08:00', '2026-05-07T01:05:00.456+08:00', '1004', '不满意'],
    ...['', '', '', '', '', ...added(2, 'u2', 'On Hold')],
  ],
];

/** With XML names, as CSV: everything is text, the summary alone says what was chosen. */
const WITH_NAMES: readonly (readonly Cell[])[] = [
  ['start', 'end', '小区', 'rating/overall', 'rating/activities', ...ADDED],
  [
    ...['2026-05-06T17:02:57.123Z', '2026-05-06T17:05:00.456Z', '1001', 'satisfied', 'acg other'],
    ...added(1, 'u1-edited', '').map(String),
  ],
  [
    ...['2026-05-06T17:02:57.123Z', '2026-05-06T17:05:00.456Z', '1004', 'dissatisfied', ''],
    ...added(2, 'u2', 'validation_status_on_hold').map(String),
  ],
];

const RESPONSES = [
  {
    platformId: 'root-1',
    compound: '1001',
    answers: { q1: ['满意'], q2: ['ACG文化(动漫、游戏等)', '其他'] },
    submittedAt: '2026-05-07T01:05:00',
    seconds: 123,
  },
  {
    platformId: 'root-2',
    compound: '1004',
    answers: { q1: ['不满意'], q2: 'blank' },
    submittedAt: '2026-05-07T01:05:00',
    seconds: 123,
  },
];

test('KoboToolbox with labels: groups, option columns beside their sum, times in UTC', async () => {
  const plan = await plannedSurvey(WITH_LABELS);
  expect(plan.recognition?.platform).toBe('kobo');
  expect(plan.source.unknownHeadings).toEqual([]);
  expect(problemsOf(plan)).toEqual(['import-responses-flagged _validation_status']);
  expect(plan.problems[0]?.facts).toEqual({ count: 1 });
  expect(valuesOf(plan)).toMatchObject(RESPONSES);
  expect(plan.rows[0]?.extra).toMatchObject({ '评价/您参加过哪些活动': 'ACG文化(动漫、游戏等) 其他' });
});

test('with XML names it is the same, though _uuid changed with an edit', async () => {
  const stored = storedBy(await plannedSurvey(WITH_LABELS));
  const plan = await plannedSurvey(WITH_NAMES, { stored });
  expect(valuesOf(plan)).toMatchObject(RESPONSES);
  expect(outcomesOf(plan)).toEqual(['unchanged', 'unchanged']);
});

test.each(['Not Approved', 'validation_status_not_approved'])(
  'a submission that is marked %s stays out and is counted as rejected',
  async (status) => {
    const [headings = [], first = []] = WITH_NAMES;
    const marked = first.map((cell, at) => (headings[at] === '_validation_status' ? status : cell));
    const plan = await plannedSurvey([headings, marked]);
    expect(problemsOf(plan)).toEqual(['import-response-rejected 2 _validation_status']);
    expect(plan.counts).toEqual({ accepted: 0, replaced: 0, unchanged: 0, rejected: 1 });
  },
);

test('where the option columns are blank, their sum is read', async () => {
  const [headings = [], first = []] = WITH_LABELS;
  const onlySum = first.map((cell, at) => (at > 4 && at < 9 ? '' : cell));
  const plan = await plannedSurvey([
    headings,
    [...onlySum.slice(0, 4), 'council other', ...onlySum.slice(5)],
  ]);
  expect(valuesOf(plan)).toMatchObject([{ answers: { q2: ['议事', '其他'] } }]);
});

test('a name that stands in two groups is proposed for neither of them', async () => {
  const plan = await plannedSurvey([
    ['小区', 'a/overall', 'b/overall', 'rating/activities', '_uuid', '_submission_time'],
    ['1001', 'satisfied', 'dissatisfied', 'council', 'u1', '2026-05-06T17:05:00'],
  ]);
  expect(plan.survey?.questions.map(({ id }) => id)).toEqual(['q2']);
  expect(problemsOf(plan)).toEqual([
    'import-question-proposed a/overall',
    'import-question-proposed b/overall',
  ]);
});
