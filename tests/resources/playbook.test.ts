import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fittingEntries } from '../../shared/action/playbook/fitting-entries.ts';
import { isLinked } from '../../shared/action/playbook/is-linked.ts';
import { ASPECTS } from '../../shared/model/aspect.ts';
import { leavesOf } from '../../shared/model/guideline.ts';
import { type BuiltInEntry, playbookFileSchema } from '../../shared/model/records/playbook-entry.ts';
import { ABOUT_DISTRICT } from '../../shared/model/records/record.ts';
import { builtInGuideline } from './built-in-guideline.ts';

const FOLDER = join(import.meta.dirname, '../../resources/playbook');

const entries: BuiltInEntry[] = readdirSync(FOLDER).flatMap((name) => {
  const file = playbookFileSchema.parse(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')));
  return file.entries.map(({ id, ...entry }) => ({ id, entry: { ...entry, aspect: file.aspect } }));
});
const guideline = builtInGuideline('changning-2026');
const leaves = leavesOf(guideline.indicators);
const types = guideline.types.map(({ code }) => code);
const records = entries.map(({ id, entry }) => ({
  id,
  about: ABOUT_DISTRICT,
  body: entry,
  version: 1,
  author: '',
  at: '',
}));

test('there are 30 entries or more, and no two have an id or a title in common', () => {
  expect(entries.length).toBeGreaterThanOrEqual(30);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(new Set(entries.map(({ entry }) => entry.title)).size).toBe(entries.length);
});

test.each(ASPECTS)('%s has general entries, and one for each of the five types', (aspect) => {
  const own = entries.filter(({ entry }) => entry.aspect === aspect);
  expect(own.filter(({ entry }) => entry.types.length === 0).length).toBeGreaterThanOrEqual(2);
  for (const type of types) expect(own.some(({ entry }) => entry.types.includes(type))).toBe(true);
});

test('every indicator that is named stands in the Changning guideline, every type too', () => {
  const names = new Set(leaves.map(({ name }) => name));
  for (const { id, entry } of entries) {
    expect({ id, unknown: entry.indicators.filter((name) => !names.has(name)) }).toEqual({ id, unknown: [] });
    expect(entry.indicators.length).toBeGreaterThan(0);
    expect(types).toEqual(expect.arrayContaining(entry.types));
  }
});

test('whatever a compound falls short of, some entry names it', () => {
  for (const leaf of leaves)
    for (const type of leaf.appliesTo ?? types) {
      const [best] = fittingEntries({ leaf, type }, guideline, records);
      expect([leaf.id, type, best?.reason]).toEqual([leaf.id, type, 'indicator']);
    }
});

test('what applies to every type is named by a general entry, so that a district can be advised', () => {
  const general = entries.filter(({ entry }) => entry.types.length === 0);
  for (const leaf of leaves.filter(({ appliesTo }) => appliesTo === undefined)) {
    expect([leaf.id, general.some(({ entry }) => isLinked(entry, leaf))]).toEqual([leaf.id, true]);
  }
});

describe.each(entries.map(({ id, entry }) => [id, entry] as const))('%s', (_, entry) => {
  const all = JSON.stringify(entry);

  test('is as long as one can read and do', () => {
    expect(entry.title.length).toBeLessThanOrEqual(24);
    expect(entry.when.length).toBeGreaterThanOrEqual(30);
    expect(entry.when.length).toBeLessThanOrEqual(120);
    expect(entry.steps.length).toBeGreaterThanOrEqual(4);
    expect(entry.steps.length).toBeLessThanOrEqual(8);
    for (const step of entry.steps) {
      expect(step).toMatch(/^[^：，。]{2,10}：.{15,120}。$/u);
    }
    expect(entry.roles.length).toBeGreaterThanOrEqual(3);
    expect(entry.example.length).toBeGreaterThanOrEqual(45);
  });

  test('says numbers and days in its steps', () => {
    expect(
      entry.steps.filter((step) => /[\d一二两三四五六七八九十半]/u.test(step)).length,
    ).toBeGreaterThanOrEqual(3);
  });

  test('is free of slogans, latin punctuation and characters out of place', () => {
    expect(all).not.toMatch(/赋能|抓手|打造|闭环|新格局|高质量|凝聚|合力|样板|全方位|大力|切实|[!！�]/u);
    for (const text of [entry.when, entry.example, ...entry.steps])
      expect(text).not.toMatch(/[\u4e00-\u9fff][,;:?]|[,;:?][\u4e00-\u9fff]/u);
  });
});
