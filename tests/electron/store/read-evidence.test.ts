import { describe, expect, test } from 'vitest';
import { countEvidence } from '../../../electron/store/count-evidence.ts';
import { readEvidence, readEvidenceOf } from '../../../electron/store/read-evidence.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import type { PlannedValue, SurveyBook } from '../../../shared/model/import-plan.ts';
import { bringIn, type Import, mark, response, SURVEY } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

const AT_C1 = { level: 'compound', id: 'C1' } as const;
const AT_COMMITTEE = { level: 'committee', id: '街道/居委会' } as const;

const topic = (interview: string, attitude: 'positive' | 'negative'): readonly [string, PlannedValue] => [
  `${interview}|C1|停车`,
  {
    kind: 'interview',
    value: {
      interview,
      compound: 'C1',
      topic: '停车',
      attitude,
      date: null,
      interviewee: null,
      excerpt: null,
    },
  },
];

const check = (item: string): readonly [string, PlannedValue] => [
  `C1|2|${item}`,
  { kind: 'checks', value: { object: AT_C1, indicator: '2', item, result: 'met', note: null } },
];

const finding = (problem: string, count: number): readonly [string, PlannedValue] => [
  `C1|3|${problem}`,
  { kind: 'findings', value: { object: AT_C1, indicator: '3', problem, count, note: null } },
];

const metric = (id: string, value: number): readonly [string, PlannedValue] => [
  `committee|${id}`,
  { kind: 'metrics', value: { object: AT_COMMITTEE, metric: id, value } },
];

/** A bit of everything. */
const IMPORTS: readonly Import[] = [
  {
    kind: 'questionnaire',
    phase: 'mid',
    survey: SURVEY,
    values: [
      response('1', 'C1', { q1: ['满意'], q2: ['停车', '绿化'] }),
      response('2', 'C1', { q1: ['满意'], q2: 'skipped' }),
      response('3', 'C1', { q1: ['不满意'], q2: ['绿化', '停车'] }),
      response('4', 'C2', { q1: 'blank', q2: 'empty' }),
    ],
  },
  { kind: 'interview', phase: 'mid', values: [topic('F2', 'negative'), topic('F1', 'positive')] },
  { kind: 'marks', phase: 'mid', values: [mark('乙', 'C1', 7.5), mark('甲', 'C1', 8)] },
  { kind: 'checks', phase: 'mid', values: [check('楼道'), check('公示')] },
  { kind: 'findings', phase: 'mid', values: [finding('乱停车', 2), finding('乱停车', 2), finding('', 0)] },
  { kind: 'metrics', phase: 'mid', values: [metric('vacancy', 4.5), metric('budget', -1)] },
];

function filled(imports: readonly Import[]): WriteStore {
  const { store } = workspaceInMemory();
  for (const what of imports) bringIn(store, { ...what, id: what.kind });
  return store;
}

describe('reading the evidence of a phase', () => {
  const evidence = () => readEvidence(filled(IMPORTS), 'mid');

  test('tallies answers by what was chosen, whatever the order of choosing', () => {
    const answers = evidence().compounds.get('C1')?.answers;
    expect(answers?.get('q1')).toEqual([
      { chosen: ['不满意'], count: 1 },
      { chosen: ['满意'], count: 2 },
    ]);
    expect(answers?.get('q2')).toEqual([{ chosen: ['停车', '绿化'], count: 2 }]);
  });

  test('takes blank, (空) and (跳过) for no answer', () => {
    expect(evidence().compounds.get('C2')?.answers).toEqual(new Map());
  });

  test('gathers marks, checks, findings, topics and metrics of each object', () => {
    const c1 = evidence().compounds.get('C1');
    expect(c1?.marks.get('1')).toEqual([
      { expert: '乙', mark: 7.5 },
      { expert: '甲', mark: 8 },
    ]);
    expect(c1?.checks.get('2')).toEqual([
      { item: '公示', result: 'met' },
      { item: '楼道', result: 'met' },
    ]);
    expect(c1?.findings.get('3')).toEqual([
      { problem: '', count: 0 },
      { problem: '乱停车', count: 2 },
      { problem: '乱停车', count: 2 },
    ]);
    expect(c1?.topics.get('停车')).toEqual({ positive: 1, neutral: 0, negative: 1 });
    expect(evidence().committees.get('街道/居委会')?.metrics).toEqual(
      new Map([
        ['budget', -1],
        ['vacancy', 4.5],
      ]),
    );
  });

  test('gives of some objects exactly what it gives of them among all, each named once or twice', () => {
    const store = filled(IMPORTS);
    const committee = '街道/居委会';
    const some = { compounds: ['C1', 'C1'], committees: [committee, committee] };
    const own = readEvidenceOf(store, 'mid', some);
    expect([...own.compounds.keys(), ...own.committees.keys()]).toEqual(['C1', committee]);
    expect(own.compounds.get('C1')).toEqual(evidence().compounds.get('C1'));
    expect(own.committees.get(committee)).toEqual(evidence().committees.get(committee));
    const nobody = { compounds: ['C9'], committees: [] };
    expect(readEvidenceOf(store, 'mid', nobody).compounds.size).toBe(0);
  });

  test('has nothing of the other phase', () => {
    expect(readEvidence(filled(IMPORTS), 'end')).toEqual({ compounds: new Map(), committees: new Map() });
  });

  test('is the same, in the same order, however rows and imports came in', () => {
    const backwards = IMPORTS.map((what) => ({ ...what, values: what.values.toReversed() })).toReversed();
    expect(inOrder(readEvidence(filled(backwards), 'mid'))).toBe(inOrder(evidence()));
  });

  test('adds up the same answer from two surveys whose options stand in another order', () => {
    const store = filled(IMPORTS);
    const other: SurveyBook = {
      fingerprint: 'survey-2',
      questions: [{ id: 'q1', options: ['不满意', '满意'] }],
    };
    const values = [response('9', 'C1', { q1: ['满意'] }, other)];
    bringIn(store, {
      kind: 'questionnaire',
      phase: 'mid',
      survey: other,
      values: [['other|9', values[0]?.[1] as PlannedValue]],
      file: 'b',
    });
    const tally = readEvidence(store, 'mid').compounds.get('C1')?.answers.get('q1');
    expect(tally).toContainEqual({ chosen: ['满意'], count: 3 });
  });
});

test('counting says how much of each kind stands', () => {
  expect(countEvidence(filled(IMPORTS), 'mid')).toEqual({
    responses: 4,
    interviews: 2,
    topics: 2,
    marks: 2,
    experts: 2,
    checks: 2,
    findings: 3,
    metrics: 2,
  });
});

/** JSON that shows the order of maps. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => (part instanceof Map ? [...part] : part));
}
