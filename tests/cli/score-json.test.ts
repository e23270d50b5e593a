import { expect, test } from 'vitest';
import { daozeJson } from './daoze.ts';
import { demoDistrict } from './demo-district.ts';

const workspace = demoDistrict();

interface ScoreDocument {
  readonly compounds: readonly Readonly<Record<string, unknown>>[];
  readonly groups: readonly Readonly<Record<string, unknown>>[];
}

async function score(phase: string): Promise<ScoreDocument & Readonly<Record<string, unknown>>> {
  const { exitCode, json } = await daozeJson('score', workspace, '--phase', phase);
  expect(exitCode).toBe(0);
  return json as ScoreDocument & Readonly<Record<string, unknown>>;
}

const IDENTITY = ['code', 'name', 'type', 'committee', 'subdistrict', 'status'];
const OUTCOME = ['raw', 'score', 'grade', 'ranks', 'vetoes'];

test('a phase: exactly the fields that other programs rely on', async () => {
  const document = await score('mid');
  expect(Object.keys(document)).toEqual(['format', 'guideline', 'phase', 'compounds', 'groups']);
  expect(document).toMatchObject({
    format: 'daoze-scores/1',
    guideline: 'changning-2026@2026.1',
    phase: 'mid',
  });
  expect(document.compounds).toHaveLength(20);
  const inside = ['coverage', 'base', 'bonus', 'deduction'];
  for (const compound of document.compounds) {
    expect(Object.keys(compound)).toEqual([...IDENTITY, ...inside, ...OUTCOME, 'branches', 'leaves']);
    const { branches, leaves } = compound as { branches: object[]; leaves: object[] };
    expect(Object.keys(branches[0] ?? {})).toEqual(['id', 'f', 'points']);
    expect(Object.keys(leaves[0] ?? {})).toEqual(['id', 'status', 'v', 'f', 'points', 'n']);
  }
});

test('the year: the phases’ unrounded scores in place of what a phase has inside', async () => {
  const { compounds } = await score('annual');
  for (const compound of compounds) {
    expect(Object.keys(compound)).toEqual([...IDENTITY, ...OUTCOME, 'phases', 'branches', 'leaves']);
    expect(compound).toMatchObject({ branches: [], leaves: [], phases: expect.anything() });
  }
});

test('a withheld compound has no base, raw, score, grade and ranks', async () => {
  const { compounds } = await score('mid');
  const withheld = compounds.filter(({ status }) => status === 'withheld');
  const nothing = { district: null, type: null, subdistrict: null };
  for (const compound of withheld) {
    expect(compound).toMatchObject({ base: null, raw: null, score: null, grade: null, ranks: nothing });
  }
});

test('groups: committees and subdistricts are ranked, types and the district are not', async () => {
  const { groups } = await score('end');
  const fields = ['level', 'key', 'score', 'households', 'scored', 'withheld'];
  for (const group of groups) {
    const isRanked = group.level === 'committee' || group.level === 'subdistrict';
    expect(Object.keys(group)).toEqual(isRanked ? [...fields, 'rank'] : fields);
  }
  expect(groups.filter(({ level }) => level === 'district')).toMatchObject([{ key: '' }]);
});

test('explain --json is the whole tree, with every source row', async () => {
  const { exitCode, json } = await daozeJson(
    'explain',
    workspace,
    '--phase',
    'annual',
    '--compound',
    'C0001',
  );
  expect(exitCode).toBe(0);
  expect(json).toMatchObject({
    code: 'C0001',
    phase: 'annual',
    phases: [{ phase: 'mid' }, { phase: 'end' }],
    run: 'current',
  });
});
