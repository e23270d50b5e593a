import type { Branch, Guideline, Leaf } from '../../../model/guideline.ts';
import { filledIn } from '../../../rules/form.ts';
import { measureRule } from '../../../rules/measures/registry.ts';
import { type Scale, scaleRule } from '../../../rules/scales/registry.ts';
import type { SheetCell } from '../../../workbook/workbook.ts';
import { cellList, cellWord, WORDS } from '../cell-words.ts';
import { LEVEL_WORDS, METHOD_WORDS, PHASE_WORDS } from '../choice-words.ts';
import { INDICATORS, levelHeadings } from '../headings.ts';
import { fieldCell } from './field-cell.ts';
import type { IndicatorRow, Override } from './indicator-rows.ts';
import type { FormRule } from './rule-columns.ts';
import { typeWord } from './type-word.ts';

/** Cells by the heading they stand under. */
export type CellsByHeading = Readonly<Record<string, SheetCell>>;

/** What stands in one row of 指标, but for the live sums. */
export function indicatorCells({ content, levels }: IndicatorRow, types: Guideline['types']): CellsByHeading {
  const own = 'leaf' in content ? leafCells(content.leaf, types) : overrideCells(content, types);
  return Object.assign({}, ...levels.map(levelCells), own);
}

function levelCells(change: Branch | 'ends' | null, index: number): CellsByHeading {
  const { id, name, points } = levelHeadings(index + 1);
  if (change === null) return {};
  if (change === 'ends') return { [name]: WORDS.noBranch };
  return { [id]: cellWord(change.id), [name]: cellWord(change.name), [points]: change.points };
}

function leafCells(leaf: Leaf, types: Guideline['types']): CellsByHeading {
  const { appliesTo, phases, measure, scale } = leaf;
  const rule = measureRule(measure);
  return {
    [INDICATORS.id]: cellWord(leaf.id),
    [INDICATORS.name]: cellWord(leaf.name),
    [INDICATORS.points]: leaf.points,
    [INDICATORS.level]: LEVEL_WORDS[leaf.level].zh,
    [INDICATORS.appliesTo]:
      appliesTo === undefined ? null : cellList(appliesTo.map((code) => typeWord(code, types))),
    [INDICATORS.phases]: phases === undefined ? null : cellList(phases.map((phase) => PHASE_WORDS[phase].zh)),
    [INDICATORS.method]: METHOD_WORDS[leaf.method].zh,
    [INDICATORS.measure]: rule.name.zh,
    ...formCells(rule, measure),
    ...scaleCells(scale),
  };
}

function overrideCells(
  { type, instead }: { readonly type: string; readonly instead: Override },
  types: Guideline['types'],
): CellsByHeading {
  return {
    [INDICATORS.override]: cellWord(typeWord(type, types)),
    [INDICATORS.points]: instead.points ?? null,
    ...(instead.scale !== undefined && scaleCells(instead.scale)),
  };
}

function scaleCells(scale: Scale): CellsByHeading {
  const rule = scaleRule(scale);
  return { [INDICATORS.scale]: rule.name.zh, ...formCells(rule, scale) };
}

function formCells({ form }: FormRule, filled: object): CellsByHeading {
  return Object.fromEntries(form.map((field) => [field.label.zh, fieldCell(field, filledIn(filled, field))]));
}
