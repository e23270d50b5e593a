import { describe, expect, test } from 'vitest';
import { evidencePath } from '../../../../electron/usecases/lists/evidence-path.ts';

const TYPE = { level: 'type', key: 'old_house' } as const;
const COMMITTEE = { level: 'committee', key: '虹桥街道/一居' } as const;

const nowhere = () => null;

describe('the way from an item of a list to its evidence', () => {
  test('leads to the interviews of the subdistrict', () => {
    const path = evidencePath(
      { kind: 'topic', phase: 'mid', topic: '停车', asked: 3, of: 9 },
      COMMITTEE,
      nowhere,
    );
    const { pathname, searchParams } = new URL(path ?? '', 'app://daoze');
    expect(pathname).toBe('/evidence/rows');
    expect(Object.fromEntries(searchParams)).toEqual({ kind: 'interview', subdistrict: '虹桥街道' });
  });

  test('leads to the findings of an indicator', () => {
    const finding = { kind: 'finding', phase: 'mid', indicator: '4.2', problem: '堆物' } as const;
    expect(evidencePath({ ...finding, asked: 3, places: 2, of: 9 }, TYPE, nowhere)).toBe(
      '/evidence/rows?kind=findings&indicator=4.2',
    );
  });

  test('is not there for what a person wrote', () => {
    expect(evidencePath({ kind: 'hand', words: '走访' }, COMMITTEE, nowhere)).toBeNull();
    expect(evidencePath({ kind: 'common' }, COMMITTEE, nowhere)).toBeNull();
  });
});
