import { expect, test } from 'vitest';
import { readResults } from '../../../electron/store/stored-results.ts';
import type { CompoundScore, Scores } from '../../../shared/model/scores.ts';

/** Everything that results are cut at, within a word. */
const KNIVES = ']},{"code":" ,"branches":[ ],"leaves":[ ]}],"groups":[ ,"compounds":[{"code":" \\';

function read(text: string): Scores {
  return readResults(Buffer.from(text));
}

function compound(code: string, name: string): CompoundScore {
  return {
    code,
    name,
    type: 'commodity',
    committee: '第一居委会',
    subdistrict: '天山路街道',
    households: 120,
    status: 'complete',
    coverage: 1,
    base: 80,
    bonus: 0,
    deduction: 0,
    raw: 80,
    score: 80,
    grade: '良好',
    ranks: { district: 1, type: 1, subdistrict: 1 },
    vetoes: [],
    phases: null,
    printed: { base: 80, bonus: 0, deduction: 0, mid: null, end: null },
    branches: [{ id: `1${name}`, f: 0.8, points: 100, earned: 80 }],
    leaves: [{ id: `1.1${name}`, status: 'scored', v: 8, f: 0.8, points: 100, n: 3, earned: 80 }],
  };
}

function scores(compounds: CompoundScore[]): Scores {
  return {
    format: 'daoze-scores/1',
    guideline: `test${KNIVES}@2026.1`,
    phase: 'mid',
    compounds,
    groups: [
      { level: 'district', key: KNIVES, score: 80, households: 240, scored: 2, withheld: 0, rank: null },
    ],
    evidence: {},
  };
}

test.each([
  ['of no compound', []],
  ['of one', [compound('C1', '天山一村')]],
  ['of several', [compound('C1', '天山一村'), compound('C2', '天山二村'), compound('C3', '')]],
  ['whose words look like what they are cut at', [compound('C1', KNIVES), compound(KNIVES, KNIVES)]],
  ['without branches and leaves', [{ ...compound('C1', '天山一村'), branches: [], leaves: [] }]],
])('results %s come back as they were, in the order of their fields', (_, compounds) => {
  const all = scores(compounds);
  expect(read(JSON.stringify(all))).toEqual(all);
  expect(JSON.stringify(read(JSON.stringify(all)))).toBe(JSON.stringify(all));
});

test('results that are laid out otherwise are read all the same', () => {
  const { branches, leaves, ...head } = compound('C1', '天山一村');
  const all = scores([{ branches, leaves, ...head }, compound('C2', '天山二村')]);
  expect(read(JSON.stringify(all, null, 1))).toEqual(all);
  expect(read(JSON.stringify(all))).toEqual(all);
  const longer = [compound('C1', '天山一村'), compound('C2', '天山二村')].map((one) => ({
    ...one,
    later: 1,
  }));
  expect(read(JSON.stringify(scores(longer))).compounds.map(({ code }) => code)).toEqual(['C1', 'C2']);
});

test('they can be sent to another thread', () => {
  const all = scores([compound('C1', '天山一村')]);
  expect(structuredClone(read(JSON.stringify(all)))).toEqual(all);
});

test('results that do not fit the schema throw', () => {
  const text = JSON.stringify(scores([compound('C1', '天山一村'), compound('C2', '天山二村')]));
  expect(() => read(text.replace('"score":80,"grade"', '"score":"80","grade"'))).toThrow();
  expect(() => read(text.replace('"n":3', '"n":null'))).toThrow();
  expect(() => read(text.slice(0, -9))).toThrow();
});
