import { describe, expect, test } from 'vitest';
import { itemsPath, listsPath, registerPath } from '../../../../../electron/usecases/analysis/steps/paths.ts';

const DISTRICT = { level: 'district', key: '' } as const;
const TYPE = { level: 'type', key: 'old_house' } as const;
const COMMITTEE = { level: 'committee', key: '虹桥街道/一居' } as const;

/** What a screen reads of an address. */
function placeOf(path: string): Record<string, string> {
  return Object.fromEntries(new URL(path, 'app://daoze').searchParams);
}

describe('the ways out of the analysis', () => {
  test('lead to the lists of whom it is about', () => {
    expect(placeOf(listsPath(COMMITTEE, 'needs'))).toEqual({
      list: 'needs',
      level: 'committee',
      key: '虹桥街道/一居',
    });
    expect(listsPath(TYPE, 'services')).toBe('/lists?list=services&level=type&key=old_house');
    expect(listsPath(DISTRICT, 'resources')).toBe('/lists?list=resources');
  });

  test('narrow rectification items to the place and to what is due', () => {
    expect(placeOf(itemsPath(COMMITTEE, 'overdue'))).toEqual({ committee: '虹桥街道/一居', due: 'overdue' });
    expect(itemsPath(TYPE)).toBe('/rectification?type=old_house');
    expect(itemsPath(DISTRICT)).toBe('/rectification');
  });

  test('narrow the register to the place', () => {
    expect(placeOf(registerPath(COMMITTEE))).toEqual({ committee: '虹桥街道/一居' });
    expect(registerPath(DISTRICT)).toBe('/register');
  });
});
