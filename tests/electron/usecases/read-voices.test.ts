import { describe, expect, test } from 'vitest';
import { leaveOut } from '../../../electron/store/left-out.ts';
import type { WriteStore } from '../../../electron/store/store.ts';
import { undoImport } from '../../../electron/store/undo-import.ts';
import { readVoices } from '../../../electron/usecases/read-voices.ts';
import type { PlannedValue } from '../../../shared/model/import-plan.ts';
import { bringIn, type Import, response, SURVEY } from '../store/plans.ts';
import { workspaceInMemory } from '../store/workspaces.ts';

const said = (
  interview: string,
  { interviewee = null, excerpt = null }: { interviewee?: string | null; excerpt?: string | null } = {},
): readonly [string, PlannedValue] => [
  `${interview}|C2|停车`,
  {
    kind: 'interview',
    value: {
      interview,
      compound: 'C2',
      topic: '停车',
      attitude: 'negative',
      date: null,
      interviewee,
      excerpt,
    },
  },
];

const finding: readonly [string, PlannedValue] = [
  'C3|2|堆物',
  {
    kind: 'findings',
    value: { object: { level: 'compound', id: 'C3' }, indicator: '2', problem: '堆物', count: 2, note: null },
  },
];

const IMPORTS: readonly Import[] = [
  {
    kind: 'questionnaire',
    phase: 'mid',
    survey: SURVEY,
    values: [
      response('a1', 'C1', { q1: ['满意'] }),
      response('a2', 'C1', { q1: ['不满意'] }),
      response('a3', 'C1', { q1: 'blank' }),
    ],
  },
  {
    kind: 'interview',
    phase: 'mid',
    values: [
      said('F2', { interviewee: '王小明' }),
      said('F1', { excerpt: '车位太少' }),
      said('F3', { interviewee: '王小明' }),
    ],
  },
  { kind: 'findings', phase: 'mid', values: [finding] },
];

function filled(imports: readonly Import[] = IMPORTS): WriteStore {
  const { store } = workspaceInMemory();
  for (const what of imports) bringIn(store, { ...what, id: what.kind });
  return store;
}

describe('what was heard', () => {
  test('of questionnaires, interviews and inspections, each in its compound', () => {
    const { phase, compounds, people } = readVoices(filled(), 'mid');
    expect(phase).toBe('mid');
    expect(compounds.get('C1')).toMatchObject({ responses: 3, interviews: 0, remarks: [] });
    expect(compounds.get('C1')?.answers.get('q1')).toEqual([
      { chosen: ['不满意'], count: 1 },
      { chosen: ['满意'], count: 1 },
    ]);
    expect(compounds.get('C2')).toMatchObject({ responses: 0, interviews: 3 });
    expect(compounds.get('C2')?.remarks[0]).toEqual({
      interview: 'F1',
      topic: '停车',
      attitude: 'negative',
      excerpt: '车位太少',
    });
    expect(compounds.get('C3')?.findings.get('2')).toEqual([{ problem: '堆物', count: 2 }]);
    expect(people).toEqual(['王小明']);
  });

  test('the year hears what year-end heard', () => {
    const store = filled();
    expect(readVoices(store, 'annual')).toMatchObject({ phase: 'end', compounds: new Map(), people: [] });
    expect(readVoices(store, 'end').compounds.size).toBe(0);
  });

  test('a response that is left out counts no longer', () => {
    const store = filled();
    expect(readVoices(store, 'mid').compounds.get('C1')?.responses).toBe(3);
    leaveOut(
      store,
      { phase: 'mid', keys: ['survey-1|a1'], reason: '代填', rule: null },
      { deed: 'deed-1', author: '李科长', now: '2026-06-03T00:00:00.000Z' },
    );
    expect(readVoices(store, 'mid').compounds.get('C1')?.responses).toBe(2);
  });

  test('what an undone import said is heard no longer', () => {
    const store = filled();
    undoImport(store, 'interview', { author: '李科长', now: '2026-06-03T00:00:00.000Z' });
    expect(readVoices(store, 'mid').compounds.has('C2')).toBe(false);
  });

  test('the order of rows and imports leaves no trace', () => {
    const backwards = IMPORTS.map((what) => ({ ...what, values: what.values.toReversed() })).toReversed();
    const text = (store: WriteStore) => {
      const { compounds, people } = readVoices(store, 'mid');
      return JSON.stringify([[...compounds.keys()].sort(), compounds.get('C2'), people]);
    };
    expect(text(filled(backwards))).toBe(text(filled()));
  });
});
