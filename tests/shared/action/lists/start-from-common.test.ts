import { describe, expect, test } from 'vitest';
import { commonDrift, withCommon } from '../../../../shared/action/lists/common-drift.ts';
import type { NeedCandidate } from '../../../../shared/action/lists/need-candidate.ts';
import { startFromCommon } from '../../../../shared/action/lists/start-from-common.ts';
import type { ListSource } from '../../../../shared/model/records/list-source.ts';
import { item, record } from './items.ts';

const OF_TYPE: ListSource = { kind: 'topic', phase: 'mid', topic: '停车', asked: 90, of: 100 };
const COMPOUNDS = [
  { code: 'C1', type: 'a' },
  { code: 'C2', type: 'b' },
];

describe('starting an individual list', () => {
  test('it takes the common items of its types, with its own figures in place of those of the type', () => {
    const own: NeedCandidate = {
      ...{ key: 'topic/停车', text: '改进停车', category: null },
      source: { kind: 'topic', phase: 'mid', topic: '停车', asked: 4, of: 6 },
    };
    const common = record('n1', item({ sources: [OF_TYPE], asked: 90 }), 3);
    const started = startFromCommon({
      compounds: COMPOUNDS,
      commons: [common],
      standing: [],
      ownNeeds: () => [own],
    });
    expect(started).toMatchObject([
      {
        common: 'n1',
        body: {
          text: '增加助餐点',
          asked: 4,
          sources: [{ kind: 'common' }, { kind: 'topic', asked: 4, of: 6 }],
          commons: [{ id: 'n1', version: 3 }],
          compounds: ['C1'],
        },
      },
    ]);
  });

  test('without evidence of its own nobody is said to have asked', () => {
    const common = record('n1', item({ sources: [OF_TYPE], asked: 90 }));
    const [started] = startFromCommon({
      compounds: COMPOUNDS,
      commons: [common],
      standing: [],
      ownNeeds: () => [],
    });
    expect(started?.body).toMatchObject({ asked: null, sources: [{ kind: 'common' }] });
  });

  test('what it has already, what was dropped, and what is of other types stays away', () => {
    const other = { ...record('n3'), about: { level: 'type' as const, key: 'z' } };
    const commons = [record('n1'), record('n2', item({ state: 'dropped' })), other];
    const mine = record('m1', item({ text: '自己的说法', commons: [{ id: 'n1', version: 1 }] }));
    expect(startFromCommon({ compounds: COMPOUNDS, commons, standing: [mine], ownNeeds: () => [] })).toEqual(
      [],
    );
  });

  test('what two types say alike becomes one item about all compounds', () => {
    const ofA = record('n1');
    const ofB = { ...record('n2', item(), 5), about: { level: 'type' as const, key: 'b' } };
    const started = startFromCommon({
      compounds: COMPOUNDS,
      commons: [ofA, ofB],
      standing: [],
      ownNeeds: () => [],
    });
    expect(started).toMatchObject([
      {
        common: 'n1',
        body: {
          compounds: [],
          commons: [
            { id: 'n1', version: 1 },
            { id: 'n2', version: 5 },
          ],
        },
      },
    ]);
  });

  test('what the list says already stays one item, which is a common one from then on', () => {
    const source: ListSource = { kind: 'topic', phase: 'mid', topic: '助餐', asked: 7, of: 9 };
    const own = record('m1', item({ sources: [source], asked: 7, state: 'under_way', compounds: ['C2'] }));
    const started = startFromCommon({
      compounds: COMPOUNDS,
      commons: [record('n1', item({ text: '增加 助餐点' }), 3)],
      standing: [own],
      ownNeeds: () => [],
    });
    expect(started).toEqual([
      {
        common: 'n1',
        joined: own,
        body: item({
          ...{ sources: [{ kind: 'common' }, source], asked: 7, state: 'under_way' },
          ...{ commons: [{ id: 'n1', version: 3 }], compounds: [] },
        }),
      },
    ]);
  });

  test('a committee of one type means all of its compounds', () => {
    const compounds = [{ code: 'C1', type: 'a' }];
    const [started] = startFromCommon({
      compounds,
      commons: [record('n1')],
      standing: [],
      ownNeeds: () => [],
    });
    expect(started?.body.compounds).toEqual([]);
  });
});

describe('when the common item changes', () => {
  const started = item({ commons: [{ id: 'n1', version: 1 }], state: 'under_way', asked: 4 });
  const knowing = (...records: ReturnType<typeof record>[]) => new Map(records.map((one) => [one.id, one]));

  test('the individual one says so, until it takes the words over; its figures and state stay', () => {
    const changed = record('n1', item({ text: '增设助餐点两处', asked: 99 }), 2);
    expect(commonDrift(started, knowing(changed))).toEqual({ kind: 'changed', common: changed });
    const after = withCommon(started, changed);
    expect(after).toMatchObject({ text: '增设助餐点两处', state: 'under_way', asked: 4 });
    expect(commonDrift(after, knowing(changed))).toBeNull();
  });

  test('a change of nothing but figures or state is none', () => {
    expect(commonDrift(started, knowing(record('n1', item({ state: 'met' }), 2)))).toBeNull();
  });

  test('one that is gone is told', () => {
    expect(commonDrift(started, knowing())).toEqual({ kind: 'removed' });
  });

  test('an own change of the individual item is no drift', () => {
    expect(commonDrift({ ...started, text: '本居委会自定' }, knowing(record('n1')))).toBeNull();
  });
});
