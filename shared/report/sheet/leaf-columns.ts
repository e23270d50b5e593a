import { type Guideline, type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import { scaleRule } from '../../rules/scales/registry.ts';
import { figureColumn } from '../../workbook/workbook.ts';
import { fractionKey, measuredKey } from './column-keys.ts';
import type { CompoundColumn } from './compound-columns.ts';
import { MEASURED, scoreFormat } from './formats.ts';
import type { LevelOrder } from './level-order.ts';
import { live } from './live.ts';
import { publishedFormula } from './published-formula.ts';

/** Stands where a leaf applies but has no evidence; an empty cell is a leaf that does not apply. */
const NO_EVIDENCE = '无数据';

/** Two columns a leaf, in the order of the guideline: what it measured, which may be changed, and what that earns. */
export function leafColumns(guideline: Guideline, order: LevelOrder): CompoundColumn[] {
  const seen = new Set(order.indicators.map(({ id }) => id));
  const leaves = leavesOf(guideline.indicators).filter(({ id }) => seen.has(id));
  return leaves.flatMap((leaf) => [measuredColumn(leaf, guideline), earnedColumn(leaf, guideline)]);
}

function measuredColumn(leaf: Leaf, guideline: Guideline): CompoundColumn {
  const scores = leafScores(leaf.id);
  return {
    ...figureColumn(`${leaf.id} ${leaf.name} 测量值`, MEASURED, 13),
    role: 'input',
    note: scaleNote(leaf, typeNamesOf(guideline)),
    key: measuredKey(leaf.id),
    cell(compound) {
      const score = scores(compound);
      if (score === undefined) return null;
      return score.status === 'missing' ? NO_EVIDENCE : score.v;
    },
  };
}

function earnedColumn({ id, name, points, overrides }: Leaf, guideline: Guideline): CompoundColumn {
  const scores = leafScores(id);
  const types = typeNamesOf(guideline);
  const others = Object.entries(overrides)
    .filter(([, override]) => override.points !== undefined)
    .map(([type, override]) => `，${types.get(type) ?? type}${override.points}分`);
  return {
    ...figureColumn(`${id} ${name} 得分（${points}分${others.join('')}）`, scoreFormat(guideline), 13),
    key: `earned ${id}`,
    cell(compound, { here, points: places }) {
      const score = scores(compound);
      if (score === undefined) return null;
      if (!places.has(compound.type)) return score.earned;
      const fraction = here(fractionKey(id));
      const earned = publishedFormula(`${fraction}*${places.of(compound.type, id)}`, guideline.rounding);
      return live(`IF(${fraction}="","",${earned})`, score.earned);
    },
  };
}

/** What a compound has of a leaf. Asked for one column after another, so the leaf is found by its place at first. */
function leafScores(id: string): (compound: CompoundScore) => LeafScore | undefined {
  return ({ leaves }) => leaves.find((score) => score.id === id);
}

function typeNamesOf({ types }: Guideline): ReadonlyMap<string, string> {
  return new Map(types.map(({ code, name }) => [code, name]));
}

/** How the measured value becomes points, with what is otherwise for single types. */
function scaleNote({ scale, overrides }: Leaf, types: ReadonlyMap<string, string>): string {
  const others = Object.entries(overrides).flatMap(([type, { scale: own }]) =>
    own === undefined ? [] : [`${types.get(type) ?? type}：${scaleRule(own).sentence(own).zh}。`],
  );
  const usual = `${scaleRule(scale).sentence(scale).zh}。`;
  return [usual, ...others, '改动测量值，得分随之重算；清空即按无数据处理。'].join('\n');
}
