import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { initWorkspace } from '../../electron/usecases/init-workspace.ts';
import { scoreWorkspace } from '../../electron/usecases/score-workspace.ts';
import { leavesOf } from '../../shared/model/guideline.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import type { CompoundScore, Scores } from '../../shared/model/scores.ts';
import { opened, temporaryFolder } from '../electron/store/workspaces.ts';
import { bring, contextWithIds } from '../electron/usecases/bring.ts';
import { builtInGuideline } from './built-in-guideline.ts';

const EXPERTS = ['专家甲', '专家乙', '专家丙', '专家丁', '专家戊'];

/** A project is a row of the register; who applied for it stands where the committee stands. */
const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会',
  'P1,楼门合伙人,社区治理类,天山路街道,遵义居委会',
  'P2,晚托进楼,公共服务类,天山路街道,紫云居委会',
  'P3,弄堂调解室,平安法治类,华阳路街道,西一居委会',
  'P4,一表通,数字治理类,华阳路街道,西一居委会',
  'P5,社团孵化园,社会组织类,新华路街道,番禺居委会',
  'P6,便民驿站,公共服务类,新华路街道,番禺居委会',
];

/** The marks of a project, expert by expert: `usual` on every leaf, but for those named. */
const MARKS: Readonly<Record<string, { usual: number[]; except: Record<string, number[]> }>> = {
  P1: { usual: [90, 90, 90, 90, 90], except: { '1.1': [88, 90, 85, 99, 60] } },
  P2: { usual: [88, 88, 88, 88, 88], except: { '3.1': [99, 98, 97] } },
  P3: { usual: [85, 85, 85, 85, 85], except: {} },
  P4: { usual: [75, 75, 70, 75, 75], except: {} },
  P5: { usual: [95, 95, 95, 95, 95], except: { '5.2': [] } },
  P6: { usual: [59.9, 59.9, 59.9, 59.9, 59.9], except: {} },
};

describe('six projects, marked by five experts', () => {
  test('five marks lose the highest and the lowest: 88 90 85 99 60 is 87.667', async () => {
    const first = projectIn(await scored('end'), 'P1');
    // (88 + 90 + 85) / 3
    expect(first.leaves.find(({ id }) => id === '1.1')?.v).toBeCloseTo(263 / 3, 10);
    // 9 × 0.87667 + 91 × 0.9 = 7.89 + 81.9
    expect(first).toMatchObject({ score: 89.79, grade: '优秀', status: 'complete' });
  });

  test('three marks are all counted: 99 98 97 is 98', async () => {
    const second = projectIn(await scored('end'), 'P2');
    expect(second.leaves.find(({ id }) => id === '3.1')).toMatchObject({ v: 98, n: 3, points: 10 });
    // 10 × 0.98 + 90 × 0.88 = 9.8 + 79.2
    expect(second.score).toBe(89);
  });

  test('one of five scored projects may be 优秀: the others above 85 are 良好', async () => {
    const standing = ({ code, score, grade, ranks }: CompoundScore) => [code, score, grade, ranks.district];
    expect((await scored('end')).compounds.map(standing)).toEqual([
      ['P1', 89.79, '优秀', 1],
      ['P2', 89, '良好', 2],
      ['P3', 85, '良好', 3],
      // Without the 70 as the lowest mark; with it the mean would be 74 and the grade 入围.
      ['P4', 75, '良好', 4],
      ['P5', null, null, null],
      ['P6', 59.9, '未入围', 5],
    ]);
  });

  test('a project that nobody marked on one leaf is withheld', async () => {
    // 5.2 has 7 of the 100 points.
    expect(projectIn(await scored('end'), 'P5')).toMatchObject({ status: 'withheld', coverage: 0.93 });
  });

  test('the year is its end: mid-year has no weight', async () => {
    const year = await scored('annual');
    expect(projectIn(year, 'P1')).toMatchObject({ score: 89.79, grade: '优秀', status: 'complete' });
  });
});

function projectIn({ compounds }: Scores, code: string): CompoundScore {
  const project = compounds.find((each) => each.code === code);
  if (project === undefined) throw new Error(`no project ${code}`);
  return project;
}

/** Makes a workspace, imports the register and the marks, and scores. */
async function scored(phase: RunPhase): Promise<Scores> {
  const guideline = builtInGuideline('innovation-2026');
  const context = contextWithIds();
  const start = { guideline, year: 2026, exercise: false };
  const workspace = opened(initWorkspace(join(temporaryFolder(), '评选.daoze'), start, context));
  await bring(workspace, context, 'registry', null, REGISTER);
  const leaves = leavesOf(guideline.indicators).map(({ id }) => id);
  await bring(workspace, context, 'marks', 'end', ['专家,小区,指标,得分', ...markLines(leaves)]);
  const run = scoreWorkspace(workspace, phase, context);
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value.scores;
}

function markLines(leaves: readonly string[]): string[] {
  return Object.entries(MARKS).flatMap(([project, { usual, except }]) =>
    leaves.flatMap((leaf) =>
      (except[leaf] ?? usual).map((mark, at) => `${EXPERTS[at]},${project},${leaf},${mark}`),
    ),
  );
}
