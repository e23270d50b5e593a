import {
  type Branch,
  type Guideline,
  guidelineName,
  type Indicator,
  isBranch,
  leavesOf,
} from '../../../shared/model/guideline.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { CompoundScore, EvidenceCounts, GroupScore, Run, Status } from '../../../shared/model/scores.ts';
import { sampleGuideline } from './sample-guideline.ts';

const SUBDISTRICTS = ['华阳路街道', '江苏路街道', '新华路街道', '周家桥街道', '新泾镇'];
const NAMES = ['兆丰嘉园', '安化路200弄', '天山新村', '中山公寓', '虹桥河滨花园', '愚谷邨', '万科玥苑'];

/**
 * A run of so many compounds as scoring might leave it, without computing one: every 33rd compound is
 * withheld, every 14th provisional, the 7th of all has a veto. Scores fall from 96.00 by the compound's place.
 */
export function sampleRun(count: number, options: { phase?: RunPhase; guideline?: Guideline } = {}): Run {
  const guideline = options.guideline ?? sampleGuideline();
  const phase = options.phase ?? 'mid';
  const compounds = Array.from({ length: count }, (_, place) => compound(place, count, phase, guideline));
  const ranked = withRanks(compounds);
  return {
    id: '7d5f3d0e-55a5-4d55-8f0e-0d5b7a0f5a01',
    createdAt: '2026-07-02T16:30:00.000Z',
    author: '王科员',
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    scores: {
      format: 'daoze-scores/1',
      guideline: guidelineName(guideline),
      phase,
      compounds: ranked,
      groups: groups(ranked, guideline),
      evidence: phase === 'annual' ? { mid: counts(count), end: counts(count) } : { [phase]: counts(count) },
    },
  };
}

function compound(place: number, count: number, phase: RunPhase, guideline: Guideline): CompoundScore {
  const status = statusAt(place);
  const score = status === 'withheld' ? null : Math.round(9600 - (place * 6000) / count) / 100;
  const isVetoed = place === 6 && guideline.vetoes.length > 0;
  const committee = (place % (SUBDISTRICTS.length * 18)) + 1;
  return {
    code: `C${String(place + 1).padStart(4, '0')}`,
    name: `${NAMES[place % NAMES.length]}${place % 4 === 0 ? '' : `第${(place % 9) + 1}小区`}`,
    type: guideline.types[place % guideline.types.length]?.code ?? '',
    committee: `第${committee}居民委员会`,
    subdistrict: SUBDISTRICTS[place % SUBDISTRICTS.length] ?? '',
    households: place % 50 === 49 ? null : 300 + (place % 700),
    status,
    score,
    raw: score,
    grade: isVetoed ? '合格' : gradeOf(score, guideline),
    ranks: { district: null, type: null, subdistrict: null },
    vetoes: isVetoed ? ['v1'] : [],
    ...(phase === 'annual' ? yearParts(score) : phaseParts(status, score, guideline)),
  };
}

function statusAt(place: number): Status {
  if (place % 33 === 32) return 'withheld';
  return place % 14 === 13 ? 'provisional' : 'complete';
}

function gradeOf(score: number | null, { grades }: Guideline): string | null {
  return score === null ? null : (grades.find(({ from }) => score >= from)?.name ?? null);
}

function yearParts(score: number | null) {
  const none = { coverage: null, base: null, bonus: null, deduction: null, branches: [], leaves: [] };
  const printed = { base: null, bonus: null, deduction: null, mid: 80.13, end: score };
  return { ...none, phases: { mid: 80.125, end: score }, printed };
}

const COVERAGE: Readonly<Record<Status, number>> = { complete: 1, provisional: 0.85, withheld: 0.6 };

function phaseParts(status: Status, score: number | null, guideline: Guideline) {
  return {
    coverage: COVERAGE[status],
    base: score,
    bonus: 0,
    deduction: 0,
    phases: null,
    printed: { base: score, bonus: 0, deduction: 0, mid: null, end: null },
    branches: branches(guideline),
    leaves: leaves(guideline, status === 'complete' ? 0 : 1),
  };
}

function branches(guideline: Guideline): CompoundScore['branches'] {
  return branchesOf(guideline.indicators).map(({ id, points }) => ({
    id,
    points,
    f: 0.8,
    earned: points * 0.8,
  }));
}

function branchesOf(indicators: readonly Indicator[]): Branch[] {
  return indicators.filter(isBranch).flatMap((branch) => [branch, ...branchesOf(branch.children)]);
}

function leaves(guideline: Guideline, missing: number): CompoundScore['leaves'] {
  return leavesOf(guideline.indicators).map(({ id, points }, place) =>
    place < missing
      ? { id, points, status: 'missing', v: null, f: null, n: 0, earned: null }
      : { id, points, status: 'scored', v: 80, f: 0.8, n: 30, earned: points * 0.8 },
  );
}

function withRanks(compounds: readonly CompoundScore[]): CompoundScore[] {
  const rankAmong = (own: CompoundScore, same: (other: CompoundScore) => boolean) => {
    const { score } = own;
    if (score === null) return null;
    return 1 + compounds.filter((other) => same(other) && other.score !== null && other.score > score).length;
  };
  return compounds.map((own) => ({
    ...own,
    ranks: {
      district: rankAmong(own, () => true),
      type: rankAmong(own, ({ type }) => type === own.type),
      subdistrict: rankAmong(own, ({ subdistrict }) => subdistrict === own.subdistrict),
    },
  }));
}

function groups(compounds: readonly CompoundScore[], guideline: Guideline): GroupScore[] {
  const group = (
    level: GroupScore['level'],
    key: string,
    place: number,
    members: readonly CompoundScore[],
  ) => ({
    level,
    key,
    score: Math.round(8400 - (place % 20) * 150) / 100,
    households: members.reduce(
      (sum, { score, households }) => sum + (score === null ? 0 : (households ?? 0)),
      0,
    ),
    scored: members.filter(({ score }) => score !== null).length,
    withheld: members.filter(({ score }) => score === null).length,
    rank: level === 'subdistrict' || level === 'committee' ? place + 1 : null,
  });
  const committees = [...new Set(compounds.map((one) => `${one.subdistrict}/${one.committee}`))];
  return [
    group('district', '', 0, compounds),
    ...guideline.types.map(({ code }, place) =>
      group(
        'type',
        code,
        place,
        compounds.filter(({ type }) => type === code),
      ),
    ),
    ...SUBDISTRICTS.map((name, place) =>
      group(
        'subdistrict',
        name,
        place,
        compounds.filter(({ subdistrict }) => subdistrict === name),
      ),
    ),
    ...committees.map((key, place) =>
      group(
        'committee',
        key,
        place,
        compounds.filter((one) => `${one.subdistrict}/${one.committee}` === key),
      ),
    ),
  ];
}

function counts(compounds: number): EvidenceCounts {
  return {
    responses: compounds * 30,
    interviews: 40,
    topics: 120,
    marks: compounds * 5,
    experts: 5,
    checks: 0,
    findings: 0,
    metrics: compounds * 4,
    coverage: [
      { method: 'hearing', covered: compounds, applicable: compounds },
      { method: 'questionnaire', covered: compounds - 1, applicable: compounds },
    ],
  };
}
