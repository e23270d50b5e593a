import { describe, expect, test } from 'vitest';
import { committeeKey } from '../../../shared/model/compound.ts';
import { sampleDistrict } from '../../../shared/sample/district.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

const guideline = changningGuideline();
const register = sampleDistrict(guideline, 1, 1041);
const countOf = (type: string) => register.filter((compound) => compound.type === type).length;

describe('the sample district', () => {
  test('has the size of Changning', () => {
    expect(register).toHaveLength(1041);
    expect(new Set(register.map(committeeKey)).size).toBe(185);
    expect(new Set(register.map((compound) => compound.subdistrict)).size).toBe(10);
    expect(guideline.types.map((type) => countOf(type.code))).toEqual([612, 231, 48, 96, 54]);
  });

  test('houses about 300,000 households, a few compounds very many of them', () => {
    const households = register.map((compound) => compound.households ?? 0).toSorted((a, b) => a - b);
    const total = households.reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(270_000);
    expect(total).toBeLessThan(330_000);
    expect(households[520]).toBeLessThan(total / 1041);
    expect(households.at(-1)).toBeGreaterThan(1500);
  });

  test('has no name, code or former name twice, though committees of two subdistricts share theirs', () => {
    const names = register.flatMap(({ code, name, aliases }) => [code, name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
    const committees = new Set(register.map(committeeKey));
    expect(new Set(register.map((compound) => compound.committee)).size).toBeLessThan(committees.size);
    expect(register.some((compound) => compound.aliases.length > 0)).toBe(true);
  });

  test('sounds like Shanghai', () => {
    for (const ending of [/\d弄$/, /号$/, /花园$/, /苑$/, /村$/, /公寓$/, /别墅$/]) {
      expect(register.some((compound) => ending.test(compound.name))).toBe(true);
    }
  });

  test('is the same for the same seed, and another for another', () => {
    expect(sampleDistrict(guideline, 1, 1041)).toEqual(register);
    expect(sampleDistrict(guideline, 2, 1041)).not.toEqual(register);
  });

  test.each([1, 4, 5, 12, 60, 3000])('can have %d compounds', (size) => {
    const small = sampleDistrict(guideline, 1, size);
    expect(small).toHaveLength(size);
    expect(new Set(small.map((compound) => compound.name)).size).toBe(size);
    const types = new Set(small.map((compound) => compound.type)).size;
    expect(types).toBe(size >= 5 ? 5 : Math.min(types, size));
  });
});
