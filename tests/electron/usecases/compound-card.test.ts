import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { compoundCard } from '../../../electron/usecases/compound-card.ts';
import { knownRun, rememberedRun } from '../../../electron/usecases/remembered-run.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { standingRun } from '../../../electron/usecases/standing-run.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { bring } from './bring.ts';
import { CONTEXT, markedDistrict, marks, score } from './scores-district.ts';

function card(workspace: Workspace, code: string, phase: RunPhase = 'mid') {
  return valueIn(compoundCard(workspace, { phase, code }, CONTEXT));
}

test('a card says where a compound stands and among how many', async () => {
  const { score: published, grade, typeName, places, gap } = card(await markedDistrict(), 'C2');
  expect([published, grade, typeName, gap]).toEqual(['66.00', '合格', '售后公房', null]);
  expect(places).toEqual({
    type: { rank: 2, of: 2 },
    district: { rank: 3, of: 3 },
    subdistrict: { rank: 2, of: 2 },
  });
});

test('each indicator stands beside the median of the type, down to the count of its rows', async () => {
  const [part] = card(await markedDistrict(), 'C1').parts;
  const [branch] = part?.indicators ?? [];
  // Of 售后公房 1.1 earned 32, 24 and 20: 24 is the middle; 1.2 only 54 and 42: 48; the branch 86, 66 and 50: 66.
  expect(branch).toMatchObject({
    id: '1',
    earned: '86.00',
    share: 0.86,
    median: '66.00',
    medianShare: 0.66,
    rows: 0,
  });
  expect(
    branch?.children.map(({ id, earned, median, medianShare, rows }) => [
      id,
      earned,
      median,
      medianShare,
      rows,
    ]),
  ).toEqual([
    ['1.1', '32.00', '24.00', 0.6, 1],
    ['1.2', '54.00', '48.00', 0.8, 1],
  ]);
});

test('a leaf without evidence has neither points nor a bar, and a withheld compound says why', async () => {
  const { score: published, gap, parts } = card(await markedDistrict(), 'C3');
  expect([published, gap?.zh]).toEqual([null, '完整度 40%，低于 50%']);
  expect(parts[0]?.indicators[0]?.children[1]).toMatchObject({
    earned: null,
    share: null,
    median: '48.00',
    rows: 0,
  });
});

test('it explains the evidence as it stands and says what the stored run says instead', async () => {
  const workspace = await markedDistrict();
  expect(card(workspace, 'C1').run).toEqual({ standing: 'none', createdAt: null, score: null, grade: null });
  score(workspace);
  expect(card(workspace, 'C1').run).toMatchObject({ standing: 'current', score: '86.00' });
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('张三,C1,1.1,0'));
  const changed = card(workspace, 'C1');
  expect([changed.score, changed.run.standing, changed.run.score, changed.run.grade]).toEqual([
    '54.00',
    'outdated',
    '86.00',
    '良好',
  ]);
});

test('a card of the year holds both phases, each with its own indicators', async () => {
  const workspace = await markedDistrict();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6', '张三,C1,1.2,6'));
  const year = card(workspace, 'C1', 'annual');
  expect(year.sentences[0]?.zh).toContain('（中期 86.00 × 40 + 年终 60.00 × 60）÷ 100 = 70.40');
  expect(year.parts.map(({ phase, score: published }) => [phase, published])).toEqual([
    ['mid', '86.00'],
    ['end', '60.00'],
  ]);
  expect(year.parts.map((part) => part.indicators[0]?.children[0]?.earned)).toEqual(['32.00', '24.00']);
});

test('a card by the stored run says what a card by the whole evidence says', async () => {
  const workspace = await markedDistrict();
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6', '张三,C1,1.2,6'));
  for (const phase of ['mid', 'end', 'annual'] as const) {
    valueIn(scoreWorkspace(workspace, phase, CONTEXT));
    const byAll = card(workspace, 'C1', phase);
    expect(knownRun(workspace.store, phase)).not.toBeNull();
    const again = { ...workspace, store: sameFile(workspace) };
    expect(card(again, 'C1', phase)).toEqual(byAll);
    expect(knownRun(again.store, phase)).toBeNull();
  }
});

test('a compound that no longer comes out as it was stored is computed with all others', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  // Behind the journal's back: only scoring can tell.
  workspace.store.prepare("UPDATE mark SET mark = 0 WHERE object = 'C1' AND indicator = '1.1'").run();
  const again = { ...workspace, store: sameFile(workspace) };
  expect(card(again, 'C1')).toMatchObject({ score: '54.00', run: { standing: 'outdated', score: '86.00' } });
});

test('what is done to the other phase leaves the run of a phase as it is', async () => {
  const workspace = await markedDistrict();
  score(workspace);
  await bring(workspace, CONTEXT, 'marks', 'end', marks('张三,C1,1.1,6'));
  expect(standingRun(workspace.store, 'mid')).not.toBeNull();
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('李四,C1,1.1,1'));
  expect(standingRun(workspace.store, 'mid')).toBeNull();
});

/** The same file through another store, of which nothing is remembered. */
function sameFile({ store }: Workspace): Workspace['store'] {
  return { prepare: (sql) => store.prepare(sql), transaction: (work) => store.transaction(work) };
}

test('a compound that the register does not have is refused in words', async () => {
  expect(codesOf(compoundCard(await markedDistrict(), { phase: 'mid', code: 'C9' }, CONTEXT))).toEqual([
    'no-such-compound',
  ]);
});

test('what was computed is remembered over cards and stored runs, and forgotten when evidence comes in', async () => {
  const workspace = await markedDistrict();
  const first = valueIn(rememberedRun(workspace.store, 'mid'));
  score(workspace);
  expect(valueIn(rememberedRun(workspace.store, 'mid'))).toBe(first);
  await bring(workspace, CONTEXT, 'marks', 'mid', marks('李四,C1,1.1,1'));
  expect(valueIn(rememberedRun(workspace.store, 'mid'))).not.toBe(first);
});
