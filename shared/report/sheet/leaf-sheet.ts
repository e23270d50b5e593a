import { type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore, LeafScore } from '../../model/scores.ts';
import {
  figureColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { MEASURED, scoreFormat } from './formats.ts';

/** Stands where a leaf applies but has no evidence; an empty cell is a leaf that does not apply. */
const NO_EVIDENCE = '无数据';

/** 末级指标: what every leaf measured and earned, two columns a leaf, one compound a row. */
export function leafSheet({ run, guideline }: ReportInput): SheetDescription {
  const { compounds } = run.scores;
  const present = new Set(compounds.flatMap(({ leaves }) => leaves.map(({ id }) => id)));
  const leaves = leavesOf(guideline.indicators).filter(({ id }) => present.has(id));
  const types = new Map(guideline.types.map(({ code, name }) => [code, name]));
  return {
    name: '末级指标',
    columns: [
      textColumn('小区编号', 12),
      textColumn('小区名称', 26),
      textColumn('类型', 13),
      ...leaves.flatMap((leaf) => leafColumns(leaf, types, scoreFormat(guideline))),
    ],
    rows: compounds.map((compound) => [
      compound.code,
      compound.name,
      types.get(compound.type) ?? compound.type,
      ...leafCells(compound, leaves),
    ]),
    frozenColumns: 2,
    filter: true,
  };
}

function leafColumns(leaf: Leaf, types: ReadonlyMap<string, string>, format: string): SheetColumn[] {
  const others = Object.entries(leaf.overrides)
    .filter(([, { points }]) => points !== undefined)
    .map(([type, { points }]) => `，${types.get(type) ?? type}${points}分`);
  const name = `${leaf.id} ${leaf.name}`;
  return [
    figureColumn(`${name} 测量值`, MEASURED, 13),
    figureColumn(`${name} 得分（${leaf.points}分${others.join('')}）`, format, 13),
  ];
}

function leafCells(compound: CompoundScore, leaves: readonly Leaf[]): SheetCell[] {
  const scores = new Map(compound.leaves.map((score) => [score.id, score]));
  return leaves.flatMap(({ id }) => pairOf(scores.get(id)));
}

function pairOf(score: LeafScore | undefined): [SheetCell, SheetCell] {
  if (score === undefined) return [null, null];
  return score.status === 'missing' ? [NO_EVIDENCE, score.earned] : [score.v, score.earned];
}
