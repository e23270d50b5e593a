import { expect, test } from 'vitest';
import { sha256 } from '../../../electron/store/sha256.ts';
import { listSources } from '../../../electron/store/sources.ts';
import { bringIn, mark, response, SURVEY } from './plans.ts';
import { workspaceInMemory } from './workspaces.ts';

const C1 = { level: 'compound', id: 'C1' } as const;

test('a mark is found in its file, sheet and row, in words', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C2', 1), mark('乙', 'C1', 8)] });
  expect(listSources(store, 'mid', C1, { kind: 'marks', indicator: '1' })).toEqual([
    {
      id: 2,
      file: 'a.xlsx',
      sha256: sha256('a'),
      sheet: 'Sheet1',
      row: 3,
      text: { zh: '乙：8 分', en: '乙: 8 points' },
    },
  ]);
});

test('a mark that was replaced is found where it stands now', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8)] });
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 9)], file: 'b' });
  const sources = listSources(store, 'mid', C1, { kind: 'marks', indicator: '1' });
  expect(sources.map(({ file, text }) => [file, text.zh])).toEqual([['b.xlsx', '甲：9 分']]);
});

test('responses are named with the answers asked about; those without any are passed over', () => {
  const { store } = workspaceInMemory();
  const values = [
    response('1', 'C1', { q1: ['满意'], q2: ['停车', '绿化'] }),
    response('2', 'C1', { q1: 'skipped', q2: ['停车'] }),
    response('3', 'C2', { q1: ['满意'] }),
  ];
  bringIn(store, { kind: 'questionnaire', phase: 'mid', values, survey: SURVEY });
  const said = (...questions: string[]) =>
    listSources(store, 'mid', C1, { kind: 'answers', questions }).map(({ row, text }) => [row, text.zh]);
  expect(said('q1')).toEqual([[2, 'q1：满意']]);
  expect(said('q1', 'q2')).toEqual([
    [2, 'q1：满意；q2：绿化、停车'],
    [3, 'q2：停车'],
  ]);
});

test('no more rows come than asked for', () => {
  const { store } = workspaceInMemory();
  bringIn(store, { kind: 'marks', phase: 'mid', values: [mark('甲', 'C1', 8), mark('乙', 'C1', 8)] });
  expect(listSources(store, 'mid', C1, { kind: 'marks', indicator: '1' }, 1)).toHaveLength(1);
});

test('every other kind is found too, a committee under its own name', () => {
  const { store } = workspaceInMemory();
  const at = { level: 'committee', id: '街道/居委会' } as const;
  bringIn(store, {
    kind: 'checks',
    phase: 'mid',
    values: [
      [
        'c',
        {
          kind: 'checks',
          value: { object: at, indicator: '2', item: '公示', result: 'unmet', note: '过期' },
        },
      ],
    ],
  });
  bringIn(store, {
    kind: 'findings',
    phase: 'mid',
    values: [
      [
        'f',
        { kind: 'findings', value: { object: at, indicator: '3', problem: '乱停车', count: 3, note: null } },
      ],
    ],
    file: 'b',
  });
  bringIn(store, {
    kind: 'metrics',
    phase: 'mid',
    values: [['m', { kind: 'metrics', value: { object: at, metric: 'vacancy', value: 4.5 } }]],
    file: 'c',
  });
  const topic = { interview: 'F1', compound: 'C1', topic: '停车', attitude: 'negative' } as const;
  const rest = { date: null, interviewee: null, excerpt: '车位不够' };
  bringIn(store, {
    kind: 'interview',
    phase: 'mid',
    values: [['t', { kind: 'interview', value: { ...topic, ...rest } }]],
    file: 'd',
  });
  const said = [
    listSources(store, 'mid', at, { kind: 'checks', indicator: '2', items: ['公示'] }),
    listSources(store, 'mid', at, { kind: 'findings', indicator: '3' }),
    listSources(store, 'mid', at, { kind: 'metrics', metrics: ['vacancy'] }),
    listSources(store, 'mid', C1, { kind: 'topics', topics: ['停车'] }),
    listSources(store, 'mid', at, { kind: 'topics', topics: ['停车'] }),
  ].map((sources) => sources.map(({ text }) => text.zh));
  expect(said).toEqual([
    ['公示：不达标（过期）'],
    ['乱停车：3 次'],
    ['vacancy：4.5'],
    ['停车：负面（车位不够）'],
    [],
  ]);
});
