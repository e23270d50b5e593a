import { changeSide, measuredAlike } from '../../shared/action/change/change-side.ts';
import { leafChanges } from '../../shared/action/change/leaf-changes.ts';
import { scoreCertainty } from '../../shared/action/change/score-certainty.ts';
import { leafWorths, recoverableOf } from '../../shared/action/shortfall/leaf-worths.ts';
import { type NextGrade, nextGrade } from '../../shared/action/shortfall/next-grade.ts';
import { medianFractions, shortfallsOf } from '../../shared/action/shortfall/shortfalls.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { CompoundScore, Scores } from '../../shared/model/scores.ts';
import { scoreChange } from '../../shared/scoring/changes.ts';
import { close, same } from './case-differences.ts';
import type { CaseFile, ExpectedChange, ExpectedLift } from './case-file.ts';
import { guidelineOf } from './case-input.ts';
import { programPhase } from './program.ts';
import { roundOf } from './run-case.ts';

const KINDS: Readonly<Record<NextGrade['kind'], ExpectedLift['情况']>> = {
  withheld: '无成绩',
  top: '已最高',
  vetoed: '否决封顶',
  'no-place': '没有名额',
  'out-of-reach': '够不着',
  lift: '可升',
};

const CERTAINTIES = { real: '真实变化', noise: '在误差范围内', same: '持平', unknown: '无法判断' } as const;

/** What follows from the scores otherwise than the case expects, in words; empty when they agree. */
export function actionDifferences(file: CaseFile): string[] {
  const guideline = guidelineOf(file);
  if (file.阶段 === 'change') return changeDifferences(file, guideline);
  if (file.阶段 === 'annual') return [];
  const scores = programPhase(guideline, file.阶段, roundOf(file));
  return Object.entries(file.预期).flatMap(([code, { 短板, 升等 }]) => {
    const compound = compoundIn(scores, code);
    return [
      ...(短板 === undefined ? [] : shortfallDifferences(code, 短板, compound, guideline)),
      ...(升等 === undefined ? [] : liftDifferences(code, 升等, compound, scores, guideline)),
    ];
  });
}

function compoundIn({ compounds }: Pick<Scores, 'compounds'>, code: string): CompoundScore {
  const found = compounds.find((compound) => compound.code === code);
  if (found === undefined) throw new Error(`没有小区 ${code} 的结果`);
  return found;
}

function shortfallDifferences(
  code: string,
  expected: Readonly<Record<string, number | null>>,
  compound: CompoundScore,
  guideline: Guideline,
): string[] {
  const found = shortfallsOf(compound, guideline);
  const worths = new Map(
    leafWorths(compound, guideline).map((worth) => [worth.leaf.id, recoverableOf(worth)]),
  );
  return [
    ...same(`${code} 短板`, Object.keys(expected).join('、'), found.map(({ leaf }) => leaf).join('、')),
    ...Object.entries(expected).flatMap(([leaf, points]) =>
      close(`${code} 短板 ${leaf} 可提升分`, points, worths.get(leaf)?.toNumber()),
    ),
  ];
}

function liftDifferences(
  code: string,
  expected: ExpectedLift,
  compound: CompoundScore,
  scores: Scores,
  guideline: Guideline,
): string[] {
  const among = { guideline, compounds: scores.compounds, medians: medianFractions(scores) };
  const next = nextGrade(compound, among);
  const target = 'target' in next ? next.target : null;
  const lifted = next.kind === 'lift' ? next : null;
  return [
    ...same(`${code} 升等 情况`, expected.情况, KINDS[next.kind]),
    ...same(`${code} 升等 到`, expected.到, target?.grade),
    ...close(`${code} 升等 须达到`, expected.须达到, target?.needed?.toNumber()),
    ...close(`${code} 升等 还差`, expected.还差, lifted?.lacking),
    ...close(`${code} 升等 最多`, expected.最多, next.kind === 'out-of-reach' ? next.most : undefined),
    ...same(`${code} 升等 受名额限制`, flag(expected.受名额限制), flag(lifted?.isHeldByQuota)),
    ...same(`${code} 升等 更高`, expected.更高, target?.quota?.above),
    ...(expected.指标 === undefined
      ? []
      : leavesDifferences(`${code} 升等`, expected.指标, lifted?.leaves ?? [])),
    ...(expected.到中位 === undefined
      ? []
      : mediansDifferences(code, expected.到中位, lifted?.toMedians ?? null)),
  ];
}

function flag(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}

interface Lifted {
  readonly leaf: string;
  readonly to: number;
}

function leavesDifferences(
  place: string,
  expected: Readonly<Record<string, number | null>>,
  lifts: readonly Lifted[],
): string[] {
  return [
    ...same(`${place} 指标`, Object.keys(expected).join('、'), lifts.map(({ leaf }) => leaf).join('、')),
    ...lifts.flatMap(({ leaf, to }) => close(`${place} ${leaf}`, expected[leaf], to)),
  ];
}

function mediansDifferences(
  code: string,
  expected: Readonly<Record<string, number | null>> | '不够',
  lifts: readonly Lifted[] | null,
): string[] {
  const place = `${code} 升等 到中位`;
  if (expected === '不够' || lifts === null) {
    return same(place, expected === '不够' ? '不够' : '够', lifts === null ? '不够' : '够');
  }
  return leavesDifferences(place, expected, lifts);
}

function changeDifferences(file: CaseFile, guideline: Guideline): string[] {
  if (file.中期 === undefined || file.年终 === undefined) throw new Error('相比的算例要写中期和年终两段');
  const rounds = { mid: roundOf(file.中期), end: roundOf(file.年终) };
  const scores = {
    mid: programPhase(guideline, 'mid', rounds.mid),
    end: programPhase(guideline, 'end', rounds.end),
  };
  const before = changeSide(guideline, (code) => rounds.mid.evidence.compounds.get(code));
  const after = changeSide(guideline, (code) => rounds.end.evidence.compounds.get(code));
  const pair = { before, after, alike: measuredAlike(before, after) };
  return Object.entries(file.预期).flatMap(([code, { 变化 }]) => {
    const compounds = { before: compoundIn(scores.mid, code), after: compoundIn(scores.end, code) };
    return 变化 === undefined ? [] : compoundChangeDifferences(code, 变化, compounds, pair);
  });
}

type Certain = keyof typeof CERTAINTIES | null | undefined;

function word(certainty: Certain): string | undefined {
  return certainty === undefined ? undefined : certainty === null ? '无' : CERTAINTIES[certainty];
}

function compoundChangeDifferences(
  code: string,
  expected: ExpectedChange,
  compounds: Parameters<typeof leafChanges>[0],
  pair: Parameters<typeof leafChanges>[1],
): string[] {
  const found = new Map(leafChanges(compounds, pair).map((change) => [change.id, change]));
  const { certainty } = scoreCertainty(compounds, pair);
  const difference = scoreChange(compounds.before.score, compounds.after.score).difference;
  return [
    ...close(`${code} 变化 得分`, expected.得分, difference),
    ...same(`${code} 变化 判断`, expected.判断, word(certainty)),
    ...(expected.没有 ?? []).filter((id) => found.has(id)).map((id) => `${code} 变化 不应有指标 ${id}`),
    ...Object.entries(expected.指标 ?? {}).flatMap(([id, { v, 区间, 判断 }]) => {
      const change = found.get(id);
      const at = `${code} 变化 ${id}`;
      return [
        ...close(`${at} v`, v, change?.value.difference),
        ...near(`${at} 区间下端`, 区间?.[0], change?.interval?.low),
        ...near(`${at} 区间上端`, 区间?.[1], change?.interval?.high),
        ...same(`${at} 判断`, 判断, word(change?.certainty)),
      ];
    }),
  ];
}

/** Ends of intervals are worked by hand from tables of z and t: to two decimals. */
function near(place: string, expected: number | null | undefined, found: number | undefined): string[] {
  if (expected === undefined || expected === null) return [];
  return found !== undefined && Math.abs(expected - found) < 0.006
    ? []
    : [`${place}：预期 ${expected}，得到 ${found ?? '无'}`];
}
