import { MEASURE_RULES } from '../../../rules/measures/registry.ts';
import { SCALE_RULES } from '../../../rules/scales/registry.ts';
import { LEVEL_WORDS, METHOD_WORDS, PHASE_WORDS } from '../choice-words.ts';
import { INDICATORS, MEASURE_HEADINGS, SCALE_HEADINGS } from '../headings.ts';
import type { Lexicon } from './lexicon.ts';
import type { LeafDraft } from './node-draft.ts';
import { readChoice, readChoices } from './read-choice.ts';
import { readReferences } from './read-reference.ts';
import { type FormRule, readChosenRule, readForm } from './read-rule.ts';
import { neededBy, type Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** Reads the row of a leaf; the branches above it are read by themselves. */
export function readLeaf(row: WorkbookRow, lexicon: Lexicon): LeafDraft {
  const measure = readChosenRule(row, INDICATORS.measure, MEASURE_RULES);
  const scale = readChosenRule(row, INDICATORS.scale, SCALE_RULES);
  return {
    row,
    id: row.text(INDICATORS.id),
    name: row.text(INDICATORS.name),
    points: row.number(INDICATORS.points),
    fields: {
      level: readChoice(row, INDICATORS.level, LEVEL_WORDS),
      appliesTo: readReferences(row, INDICATORS.appliesTo, lexicon.types),
      phases: readChoices(row, INDICATORS.phases, PHASE_WORDS),
      method: readChoice(row, INDICATORS.method, METHOD_WORDS),
      measure: measure && readForm(row, measure, MEASURE_HEADINGS, lexicon),
      scale: scale && readForm(row, scale, SCALE_HEADINGS, lexicon),
    },
    overrides: new Map(),
    marks: [
      (signposts, path) => {
        for (const field of ['level', 'appliesTo', 'phases', 'method'] as const) {
          signposts.mark(`${path} › ${field}`, row.place(INDICATORS[field]));
        }
        markRule(signposts, `${path} › measure`, row, INDICATORS.measure, measure);
        markRule(signposts, `${path} › scale`, row, INDICATORS.scale, scale);
      },
    ],
  };
}

/** Marks where a rule was chosen, and where each of its fields is filled in. */
export function markRule(
  signposts: Signposts,
  path: string,
  row: WorkbookRow,
  heading: string,
  rule: FormRule | undefined,
): void {
  signposts.mark(path, row.place(heading));
  for (const { name, label } of rule?.form ?? []) {
    signposts.mark(`${path} › ${name}`, row.place(label.zh), rule && neededBy(rule.name));
  }
}
