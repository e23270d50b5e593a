import { expect, test } from 'vitest';
import { registerChanges } from '../../../../shared/action/years/register-changes.ts';
import type { Compound } from '../../../../shared/model/compound.ts';

const EMPTY = {
  residents: null,
  buildings: null,
  builtYear: null,
  propertyCompany: null,
  ownersCommittee: null,
};

function compound(code: string, name: string, other: Partial<Compound> = {}): Compound {
  return {
    ...{ code, name, aliases: [], type: 'commodity', subdistrict: '虹桥街道', committee: '虹一居委会' },
    ...{ households: 500, ...EMPTY, ...other },
  };
}

test('a register that stayed as it was has no changes', () => {
  const both = [compound('C0001', '虹古小区')];
  expect(registerChanges(both, both, new Map())).toEqual([]);
});

test('another type and other households are two changes, with what stood before', () => {
  const before = [compound('C0001', '虹古小区', { type: 'sold_public', households: 480 })];
  const changes = registerChanges(before, [compound('C0001', '虹古小区')], new Map());
  expect(changes).toEqual([
    {
      kind: 'changed',
      code: 'C0001',
      name: '虹古小区',
      field: 'type',
      before: 'sold_public',
      after: 'commodity',
    },
    { kind: 'changed', code: 'C0001', name: '虹古小区', field: 'households', before: 480, after: 500 },
  ]);
});

test('who is not there any more may have gone into one that is called so, or one beside it', () => {
  const before = [compound('C0001', '虹古小区'), compound('C0002', '虹古二村')];
  const now = [
    compound('C0003', '安顺苑', { committee: '安顺居委会' }),
    compound('C0004', '虹桥花园'),
    compound('C0001', '虹古小区', { aliases: ['虹古二村'], committee: '虹古居委会' }),
  ];
  const gone = registerChanges(before, now, new Map()).find(({ kind }) => kind === 'gone');
  expect(gone).toEqual({
    ...{ kind: 'gone', code: 'C0002', name: '虹古二村', committee: '虹桥街道/虹一居委会' },
    candidates: ['C0001', 'C0004'],
  });
});

test('a merger that a person noted is said as such, and who is new is new', () => {
  const before = [compound('C0001', '虹古小区'), compound('C0002', '虹古二村')];
  const now = [compound('C0001', '虹古小区'), compound('C0009', '虹古新苑')];
  const mergers = new Map([['C0002', { into: 'C0001', note: '2027年3月并入' }]]);
  expect(registerChanges(before, now, mergers)).toEqual([
    { kind: 'merged', code: 'C0002', name: '虹古二村', into: 'C0001', note: '2027年3月并入' },
    { kind: 'new', code: 'C0009', name: '虹古新苑' },
  ]);
});
