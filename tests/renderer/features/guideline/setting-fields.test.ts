import { expect, test } from 'vitest';
import { SETTING_GROUPS } from '../../../../renderer/features/guideline/settings/setting-fields.ts';
import { settingAt, withSetting } from '../../../../renderer/features/guideline/settings/setting-value.ts';
import { BASIC_ITEMS } from '../../../../shared/guideline/workbook/basic-items.ts';
import { smallDraft } from '../../../shared/guideline/editing/small-draft.ts';

const WAYS = SETTING_GROUPS.flatMap(({ fields }) => fields.map(({ way }) => way));

/** The quota stands with the grades, the cap of all bonuses with these; the format is not for people to change. */
const ELSEWHERE = ['format', 'quota.grade', 'quota.share', 'quota.within', 'bonusCap'];

test('every setting that the workbook has a line for can be filled in on the screen', () => {
  const ofWorkbook = BASIC_ITEMS.map(({ field }) => field.join('.'));
  expect([...WAYS.map((way) => way.join('.')), ...ELSEWHERE].sort()).toEqual(ofWorkbook.sort());
});

test('a setting is changed in its place and nowhere else', () => {
  const guideline = smallDraft();
  const changed = withSetting(guideline, ['phases', 'mid', 'weight'], 50);
  expect(settingAt(changed, ['phases', 'mid', 'weight'])).toBe(50);
  expect(changed).toEqual({ ...guideline, phases: { mid: { weight: 50 }, end: { weight: 60 } } });
});
