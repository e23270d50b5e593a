import type { BranchScore, CompoundScore, GroupScore, LeafScore, Scores } from '../../shared/model/scores.ts';
import type { CaseFile, ExpectedCompound, ExpectedGroup } from './case-file.ts';

const STATUSES = { complete: '完整', provisional: '暂定', withheld: '暂不评分' } as const;
const LEVELS = { 全区: 'district', 类型: 'type', 街镇: 'subdistrict', 居委会: 'committee' } as const;

type Result = Pick<Scores, 'compounds' | 'groups'>;
type Figure = number | null | undefined;

/** What a result says otherwise than the case expects, in words; empty when they agree. */
export function differences(file: CaseFile, result: Result): string[] {
  const ofCompounds = Object.entries(file.预期).flatMap(([code, expected]) => {
    const found = result.compounds.find((compound) => compound.code === code);
    return found === undefined ? [`没有小区 ${code} 的结果`] : compoundDifferences(code, expected, found);
  });
  const ofGroups = Object.entries(file.预期汇总).flatMap(([level, groups]) =>
    Object.entries(groups).flatMap(([key, expected]) => {
      const code = LEVELS[level as keyof typeof LEVELS];
      const found = result.groups.find(
        (group) => group.level === code && group.key === (level === '全区' ? '' : key),
      );
      return found === undefined
        ? [`没有${level} ${key} 的汇总`]
        : groupDifferences(`${level} ${key}`, expected, found);
    }),
  );
  return [...ofCompounds, ...ofGroups];
}

function compoundDifferences(place: string, expected: ExpectedCompound, found: CompoundScore): string[] {
  return [
    ...same(`${place} 状态`, expected.状态, STATUSES[found.status]),
    ...close(`${place} 覆盖率`, expected.覆盖率, found.coverage),
    ...close(`${place} 基础分`, expected.基础分, found.base),
    ...close(`${place} 加分`, expected.加分, found.bonus),
    ...close(`${place} 扣分`, expected.扣分, found.deduction),
    ...close(`${place} 原始分`, expected.原始分, found.raw),
    ...same(`${place} 得分`, expected.得分, found.score),
    ...same(`${place} 等次`, expected.等次, found.grade),
    ...same(`${place} 排名 全区`, expected.排名?.全区, found.ranks.district),
    ...same(`${place} 排名 同类`, expected.排名?.同类, found.ranks.type),
    ...same(`${place} 排名 街镇`, expected.排名?.街镇, found.ranks.subdistrict),
    ...same(`${place} 否决`, expected.否决?.join('、'), found.vetoes.join('、')),
    ...nodeDifferences(place, expected, found),
  ];
}

function nodeDifferences(place: string, expected: ExpectedCompound, found: CompoundScore): string[] {
  const nodes: (BranchScore & Partial<LeafScore>)[] = [...found.leaves, ...found.branches];
  const unasked = (expected.不适用 ?? []).filter((id) => nodes.some((node) => node.id === id));
  const wrong = Object.entries(expected.指标 ?? {}).flatMap(([id, figures]) => {
    const node = nodes.find((candidate) => candidate.id === id);
    if (node === undefined) return [`${place} 没有指标 ${id}`];
    const at = `${place} 指标 ${id}`;
    return [
      ...close(`${at} v`, figures.v, node.v),
      ...close(`${at} f`, figures.f, node.f),
      ...same(`${at} n`, figures.n, node.n),
      ...close(`${at} points`, figures.points, node.points),
    ];
  });
  return [...unasked.map((id) => `${place} 不应有指标 ${id}`), ...wrong];
}

function groupDifferences(place: string, expected: ExpectedGroup, found: GroupScore): string[] {
  return [
    ...same(`${place} 得分`, expected.得分, found.score),
    ...same(`${place} 户数`, expected.户数, found.households),
    ...same(`${place} 参评`, expected.参评, found.scored),
    ...same(`${place} 暂不评分`, expected.暂不评分, found.withheld),
    ...same(`${place} 名次`, expected.名次, found.rank),
  ];
}

/** What is published must be equal; what is not expected is not compared. */
export function same(place: string, expected: Figure | string, found: Figure | string): string[] {
  return expected === undefined || expected === found ? [] : [said(place, expected, found)];
}

/** What stays inside is a double near the exact value. */
export function close(place: string, expected: Figure, found: Figure): string[] {
  if (expected === undefined || expected === found) return [];
  if (typeof expected !== 'number' || typeof found !== 'number') return [said(place, expected, found)];
  const isNear = Math.abs(expected - found) <= 1e-12 * Math.max(1, Math.abs(expected));
  return isNear ? [] : [said(place, expected, found)];
}

function said(place: string, expected: Figure | string, found: Figure | string): string {
  return `${place}：预期 ${expected ?? '无'}，得到 ${found ?? '无'}`;
}
