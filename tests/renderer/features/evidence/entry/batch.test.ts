import { expect, test } from 'vitest';
import {
  isNumberWaiting,
  nextNumber,
  withForm,
} from '../../../../../renderer/features/evidence/entry/forms/batch.ts';
import type { FormCompound, PaperForm } from '../../../../../shared/contract/entry.ts';

const COMPOUND: FormCompound = {
  code: 'C1',
  name: '甲苑',
  subdistrict: '天山路街道',
  committee: '一居',
  type: '普通商品房',
  responses: 4,
  nextNumber: 5,
};

function form(number: string, compound = 'C1'): PaperForm {
  return { compound, number, answers: {} };
}

test('the next number is above what is saved and what waits; other compounds and words do not count', () => {
  expect(nextNumber(COMPOUND, [])).toBe('5');
  expect(nextNumber(COMPOUND, [form('5'), form('9', 'C2'), form('甲-12')])).toBe('6');
  expect(nextNumber({ ...COMPOUND, nextNumber: 1 }, [form('2')])).toBe('3');
});

test('a corrected form keeps its place and may keep its number', () => {
  const batch = [form('1'), form('2')];
  expect(withForm(batch, form('3'), 0).map(({ number }) => number)).toEqual(['3', '2']);
  expect(withForm(batch, form('3'), null)).toHaveLength(3);
  expect(isNumberWaiting(batch, form('1'), null)).toBe(true);
  expect(isNumberWaiting(batch, form('1'), 0)).toBe(false);
  expect(isNumberWaiting(batch, form('1', 'C2'), null)).toBe(false);
});
