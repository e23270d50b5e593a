import { SCALE_RULES } from '../../../rules/scales/registry.ts';
import { INDICATORS, MEASURE_HEADINGS, SCALE_HEADINGS } from '../headings.ts';
import type { Lexicon } from './lexicon.ts';
import type { LeafDraft } from './node-draft.ts';
import { present } from './present.ts';
import { markRule } from './read-leaf.ts';
import { readReferences } from './read-reference.ts';
import { type FormRule, readChosenRule, readForm } from './read-rule.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** What a type cannot have of its own: these columns are the leaf's. */
const OF_THE_LEAF = [
  INDICATORS.level,
  INDICATORS.appliesTo,
  INDICATORS.phases,
  INDICATORS.method,
  INDICATORS.measure,
  ...MEASURE_HEADINGS,
];

/** Reads a row that says what a type has instead, and adds it to the leaf above it. */
export function readOverride(row: WorkbookRow, leaf: LeafDraft, lexicon: Lexicon): void {
  for (const heading of OF_THE_LEAF) {
    if (row.isBlank(heading) || row.written(heading) === leaf.row.written(heading)) continue;
    row.note('guideline-override-other', {}, heading);
  }
  const rule = scaleRuleOf(row, leaf);
  const scale = rule && scaleOf(row, rule, leaf, lexicon);
  const override = present({ points: row.number(INDICATORS.points), scale });
  for (const type of readReferences(row, INDICATORS.override, lexicon.types) ?? []) {
    if (leaf.overrides.has(type)) row.note('guideline-override-twice', {}, INDICATORS.override);
    leaf.overrides.set(type, override);
    leaf.marks.push((signposts, path) => {
      const place = `${path} › overrides › ${type}`;
      signposts.mark(place, row.place(rule ? INDICATORS.scale : INDICATORS.points));
      signposts.mark(`${place} › points`, row.place(INDICATORS.points));
      if (rule) markRule(signposts, `${place} › scale`, row, INDICATORS.scale, rule);
      signposts.markName(`${path} › overrides`, type, row.place(INDICATORS.override));
    });
  }
}

/** The scale of the override: chosen, or that of the leaf where only some of its fields differ. */
function scaleRuleOf(row: WorkbookRow, leaf: LeafDraft): FormRule | undefined {
  if (!row.isBlank(INDICATORS.scale)) return readChosenRule(row, INDICATORS.scale, SCALE_RULES);
  if (row.isBlank(...SCALE_HEADINGS)) return undefined;
  return SCALE_RULES.find(({ kind }) => kind === kindOf(leaf.fields.scale));
}

/** What is left blank is as the leaf has it, unless the scale is of another kind. */
function scaleOf(row: WorkbookRow, rule: FormRule, leaf: LeafDraft, lexicon: Lexicon): object {
  const own = readForm(row, rule, SCALE_HEADINGS, lexicon);
  const above = leaf.fields.scale;
  return kindOf(above) === rule.kind ? { ...(above as object), ...own } : own;
}

function kindOf(scale: unknown): unknown {
  return (scale as { readonly kind?: unknown } | undefined)?.kind;
}
