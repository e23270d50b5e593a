import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256OfBytes } from '../../../../electron/store/sha256.ts';
import { describeAnalysis } from '../../../../electron/usecases/analysis/describe-analysis.ts';
import { checkWorkspace } from '../../../../electron/usecases/check-workspace.ts';
import { compoundCard } from '../../../../electron/usecases/compound-card.ts';
import { describeCompound } from '../../../../electron/usecases/describe-compound.ts';
import { showLists } from '../../../../electron/usecases/lists/show-lists.ts';
import { overviewSteps } from '../../../../electron/usecases/overview-steps.ts';
import { revertRecords } from '../../../../electron/usecases/records/revert-records.ts';
import { reportInput } from '../../../../electron/usecases/report-input.ts';
import { drawSample } from '../../../../electron/usecases/sampling/draw-sample.ts';
import { exportPlan } from '../../../../electron/usecases/sampling/export-plan.ts';
import { latestPlan } from '../../../../electron/usecases/sampling/latest-plan.ts';
import { samplingStanding } from '../../../../electron/usecases/sampling/sampling-standing.ts';
import { savePlan } from '../../../../electron/usecases/sampling/save-plan.ts';
import { listShortSamples } from '../../../../electron/usecases/sampling/short-samples.ts';
import { viewSampling } from '../../../../electron/usecases/sampling/view-sampling.ts';
import { scoreRanking } from '../../../../electron/usecases/score-ranking.ts';
import { scoreWorkspace } from '../../../../electron/usecases/score-workspace.ts';
import type { SamplingTerms } from '../../../../shared/model/records/sampling-plan.ts';
import { valueIn } from '../../../value-in.ts';
import { codesOf, temporaryFolder } from '../../store/workspaces.ts';
import { workspaceForRegister } from '../registers.ts';
import { respond, rowsOf, surveyedWorkspace } from './surveyed-workspace.ts';

/** C1 has 100 households and C2 50; nobody knows those of C3. 100 ask for 49.0 and so 50, 50 for 33.1 and so 34. */
const WANTED = { phase: 'mid' } as const;
const COMMITTEE = { level: 'committee', key: '天山路街道/一居' } as const;
const ELSEWHERE = { level: 'committee', key: '新泾镇/一居' } as const;

describe('a plan', () => {
  test('is what the guideline asks for until one is saved, and then the one that was saved', async () => {
    const { workspace, context } = await surveyedWorkspace();
    const proposed = valueIn(viewSampling(workspace, WANTED));
    expect(proposed).toMatchObject({
      ...{ isSaved: false, saved: null, seed: 2026, returnRate: null },
      terms: { level: 'compound', confidence: 0.95, margin: 0.1, p: 0.5 },
      district: { compounds: 3, households: 150, planned: 84, unplanned: 1, margin: null },
    });
    const terms: Partial<SamplingTerms> = { margin: 0.05, level: 'district' };
    valueIn(savePlan(workspace, { ...WANTED, terms, seed: 5 }, context));
    // 150 ask for 108.1, so 109: 72.7 and 36.3.
    expect(valueIn(viewSampling(workspace, WANTED))).toMatchObject({
      ...{ isSaved: true, seed: 5, terms: { margin: 0.05, level: 'district' } },
      saved: { version: 1, author: '王科员', changed: 0, draw: null },
      compounds: [{ planned: 73 }, { planned: 36 }, { planned: null, isShort: false }],
    });
    expect(latestPlan(workspace.store, 'end')).toBeNull();
  });

  test('can be tried beside the one that stands, changed, and taken back', async () => {
    const { workspace, context } = await surveyedWorkspace();
    valueIn(savePlan(workspace, WANTED, context));
    const tried = valueIn(viewSampling(workspace, { ...WANTED, terms: { margin: 0.3 } }));
    expect(tried).toMatchObject({ isSaved: false, saved: { version: 1 } });
    const { batch } = valueIn(savePlan(workspace, { ...WANTED, terms: { margin: 0.3 } }, context));
    expect(latestPlan(workspace.store, 'mid')?.body.terms.margin).toBe(0.3);
    valueIn(revertRecords(workspace, { batch }, context));
    expect(latestPlan(workspace.store, 'mid')?.body.terms.margin).toBe(0.1);
    expect(checkWorkspace(workspace, context).ok).toBe(true);
  });

  test('is refused where its terms make no sense or nobody’s households are known', async () => {
    const { workspace, context } = await surveyedWorkspace();
    const withTerms = (terms: Partial<SamplingTerms>) => savePlan(workspace, { ...WANTED, terms }, context);
    expect(codesOf(withTerms({ margin: 5 }))).toEqual(['sampling-terms']);
    expect(codesOf(withTerms({ confidence: 1 }))).toEqual(['sampling-terms']);
    expect(codesOf(withTerms({ p: Number.NaN }))).toEqual(['sampling-terms']);
    expect(codesOf(withTerms({ minimum: 2.5 }))).toEqual(['sampling-minimum']);
    expect(codesOf(viewSampling(workspaceForRegister(), WANTED))).toEqual(['sampling-no-households']);
  });
});

describe('what came in', () => {
  test('is followed compound by compound; nobody has too few where no plan was saved', async () => {
    const { workspace, context } = await surveyedWorkspace();
    await respond(workspace, context, { C1: 50, C2: 20, C3: 4 });
    expect(samplingStanding(workspace.store, 'mid')).toBeNull();
    valueIn(savePlan(workspace, WANTED, context));
    const standing = samplingStanding(workspace.store, 'mid')?.compounds;
    expect(standing?.get('C1')).toMatchObject({ planned: 50, valid: 50, isShort: false });
    expect(standing?.get('C2')).toMatchObject({ planned: 34, valid: 20, missing: 14, isShort: true });
    expect(standing?.get('C3')).toMatchObject({ planned: null, valid: 4, isShort: false });
    // 74 of 84 came back: 88.1 %. C2: 1.96·√(0.25/20·30/49) = 17.1 %.
    expect(valueIn(viewSampling(workspace, WANTED))).toMatchObject({
      ...{ returnRate: '88.1%', validRate: '100%', district: { short: 1, missing: 14 } },
      compounds: [{ margin: '9.8%' }, { margin: '17.1%' }, { margin: null }],
    });
  });

  test('marks compounds with too few wherever their figures appear', async () => {
    const { workspace, context } = await surveyedWorkspace();
    await respond(workspace, context, { C1: 50, C2: 20 });
    valueIn(scoreWorkspace(workspace, 'mid', context));
    const shortIn = () => ({
      ranking: valueIn(scoreRanking(workspace, { phase: 'mid' }, context))?.rows.map(
        (row) => row.shortSample,
      ),
      card: valueIn(compoundCard(workspace, { phase: 'mid', code: 'C2' }, context)).shortSample,
      register: valueIn(describeCompound(workspace, { phase: 'mid', code: 'C2' })).shortSample,
      screens: valueIn(listShortSamples(workspace, { phase: 'mid' })),
      year: valueIn(listShortSamples(workspace, { phase: 'annual' })),
      lists: valueIn(showLists(workspace, { phase: 'mid', about: COMMITTEE })).shortSample,
      others: valueIn(showLists(workspace, { phase: 'mid', about: ELSEWHERE })).shortSample,
      path: valueIn(describeAnalysis(workspace, { phase: 'mid', about: COMMITTEE }, context))
        .steps.find(({ key }) => key === 'collect')
        ?.facts.slice(1),
      home: overviewSteps(workspace, 'mid').evidence.sampling,
      documents: valueIn(reportInput(workspace, 'mid')).records.sampling,
    });
    expect(shortIn()).toEqual({
      ...{ ranking: [null, null, null], card: null, register: null, home: null, documents: [] },
      ...{ screens: [], year: [], lists: null, others: null, path: [] },
    });
    valueIn(savePlan(workspace, WANTED, context));
    const said = expect.objectContaining({ zh: expect.stringContaining('方案 34 份，有效 20 份') });
    const place = {
      zh: '样本不足 1 个小区：乙苑。由问卷得出的比例误差较大。',
      en: 'Too few responses in 1 compound: 乙苑. Shares drawn from questionnaires are uncertain.',
    };
    expect(shortIn()).toEqual({
      ...{ ranking: [null, said, null], card: said, register: said, home: { planned: 2, short: 1 } },
      ...{ screens: [{ code: 'C2', words: said }], year: [{ code: 'C2', words: said }] },
      ...{ lists: place, others: null, path: [place] },
      documents: [
        {
          phase: 'mid',
          parts: expect.objectContaining({ size: 2 }),
          short: [expect.objectContaining({ code: 'C2', valid: 20 })],
        },
      ],
    });
  });

  test('is written beside the plan as a workbook', async () => {
    const { workspace, context } = await surveyedWorkspace();
    await respond(workspace, context, { C1: 50, C2: 20 });
    const path = join(temporaryFolder(), '方案.xlsx');
    expect(valueIn(await exportPlan(workspace, { ...WANTED, path }, context))).toBe(path);
    const compounds = await rowsOf(path, '小区');
    expect(compounds[2]?.slice(0, 2)).toEqual(['C2', '乙苑']);
    expect(compounds[2]?.slice(5, 10)).toEqual([50, 34, 20, 20, 14]);
    expect(compounds[2]?.at(-1)).toBe('不足');
  });
});

describe('a draw', () => {
  const LIST = [
    '某区住户名单',
    '小区,楼号,户号,户主',
    ...Array.from({ length: 100 }, (_, at) => `甲苑,1号,${at + 1},某人${at}`),
    ...Array.from({ length: 20 }, (_, at) => `乙苑,2号,${at + 1},某人${at}`),
    '丙苑,3号,1,某人',
    'X99,4号,1,某人',
  ];

  function listIn(folder: string): string {
    const path = join(folder, '名单.csv');
    writeFileSync(path, LIST.join('\n'));
    return path;
  }

  test('is written to a file and can be repeated; the workspace keeps no address', async () => {
    const { workspace, context } = await surveyedWorkspace();
    valueIn(savePlan(workspace, WANTED, context));
    const folder = temporaryFolder();
    const [list, path] = [listIn(folder), join(folder, '抽中.xlsx')];
    const wanted = { ...WANTED, method: 'systematic', list, path } as const;
    const drawn = valueIn(await drawSample(workspace, wanted, context));
    // 50 of C1 with 15 in reserve; all 20 of C2, where 34 are wanted; C3 has no part in the plan.
    expect(drawn).toMatchObject({ listed: 121, drawn: 70, reserve: 15, rejected: 1 });
    expect(drawn.problems.map(({ code }) => code)).toEqual([
      'households-not-planned',
      'households-too-few',
      'import-unknown-compound',
    ]);
    const rows = await rowsOf(path, '抽中住户');
    expect(rows).toHaveLength(86);
    expect(rows.flat()).not.toContain('某人1');
    const draw = latestPlan(workspace.store, 'mid')?.body.draw;
    expect(draw?.written).toBe(sha256OfBytes(readFileSync(path)));
    expect(draw?.list).toBe(sha256OfBytes(readFileSync(list)));
    const again = join(folder, '再抽.xlsx');
    valueIn(await drawSample(workspace, { ...wanted, path: again }, context));
    expect(sha256OfBytes(readFileSync(again))).toBe(draw?.written);
  });

  test('never replaces the list that it draws from', async () => {
    const { workspace, context } = await surveyedWorkspace();
    valueIn(savePlan(workspace, WANTED, context));
    const list = listIn(temporaryFolder());
    const before = readFileSync(list);
    const drawn = await drawSample(workspace, { ...WANTED, method: 'simple', list, path: list }, context);
    expect(codesOf(drawn)).toEqual(['sampling-draw-onto-list']);
    expect(readFileSync(list)).toEqual(before);
  });

  test('is refused without a plan, and from a list without households', async () => {
    const { workspace, context } = await surveyedWorkspace();
    const folder = temporaryFolder();
    const wanted = {
      ...WANTED,
      method: 'simple',
      list: listIn(folder),
      path: join(folder, 'x.xlsx'),
    } as const;
    expect(codesOf(await drawSample(workspace, wanted, context))).toEqual(['sampling-no-plan']);
    valueIn(savePlan(workspace, WANTED, context));
    const empty = join(folder, '空.csv');
    writeFileSync(empty, '姓名,电话\n张,1');
    expect(codesOf(await drawSample(workspace, { ...wanted, list: empty }, context))).toEqual([
      'households-no-heading',
    ]);
    writeFileSync(empty, '小区,户号\nX99,1');
    expect(codesOf(await drawSample(workspace, { ...wanted, list: empty }, context))).toEqual([
      'households-none',
      'import-unknown-compound',
    ]);
  });
});
