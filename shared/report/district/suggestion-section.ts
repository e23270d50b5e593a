import type { CommonShortfall } from '../../action/shortfall/common-shortfalls.ts';
import { PHASES } from '../../model/phase.ts';
import { type Block, paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { suggestionFor } from '../suggestions/suggestion-for.ts';
import { suggestionInFull } from '../suggestions/suggestion-in-full.ts';
import type { TypeShortfalls } from './shortfall-section.ts';
import { concernedClause, deadlineSentence, gapsSentence, vetoesSentence } from './suggestion-sentences.ts';

/** So many leaves of the district, and so many more of each type, are worth a suggestion in its report. */
const OF_THE_DISTRICT = 5;
const OF_EACH_TYPE = 2;

/** What is to be done: about what the district has in common, about what a type has besides, about gaps; null for nothing. */
export function suggestionSection(input: ReportInput, types: readonly TypeShortfalls[]): Section | null {
  const common = commonLeaves(types).slice(0, OF_THE_DISTRICT);
  const sections = [
    { heading: '全区共性短板', blocks: [], sections: common.map((leaf) => commonSuggestion(input, leaf)) },
    section(
      '各类型其他短板',
      types.length < 2 ? [] : typeBlocks(input, types, new Set(common.map(({ id }) => id))),
    ),
    section('数据补齐和事项核查', managementBlocks(input)),
  ].filter(({ blocks, sections: deeper }) => blocks.length + deeper.length > 0);
  const [only, ...others] = sections;
  if (only === undefined) return null;
  const intro = common.length === 0 ? [] : [paragraph(deadlineSentence(input.settings))];
  // A single heading below a heading says nothing.
  if (others.length === 0)
    return { heading: '工作建议', blocks: [...intro, ...only.blocks], sections: only.sections };
  return { heading: '工作建议', blocks: intro, sections };
}

interface CommonLeaf {
  readonly id: string;
  readonly shortfall: CommonShortfall;
  readonly types: readonly { readonly name: string; readonly short: number }[];
}

/** Leaves that any type fell short of, those that most compounds of the district fell short of first. */
function commonLeaves(types: readonly TypeShortfalls[]): CommonLeaf[] {
  const leaves = new Map<string, CommonLeaf>();
  for (const { name, shortfalls } of types)
    for (const shortfall of shortfalls) {
      const { id } = shortfall.leaf;
      const others = leaves.get(id)?.types ?? [];
      leaves.set(id, { id, shortfall, types: [...others, { name, short: shortfall.short }] });
    }
  const all = ({ types: concerned }: CommonLeaf) => concerned.reduce((sum, { short }) => sum + short, 0);
  return [...leaves.values()].sort((a, b) => all(b) - all(a));
}

function commonSuggestion(input: ReportInput, { shortfall, types }: CommonLeaf): Section {
  const advice = suggestionInFull(shortfall.leaf, input);
  return section(shortfall.leaf.name, [paragraph(`${concernedClause(types)}。${advice}`)]);
}

function typeBlocks(
  input: ReportInput,
  types: readonly TypeShortfalls[],
  said: ReadonlySet<string>,
): Block[] {
  return types.flatMap(({ code, name, shortfalls }) => {
    const own = shortfalls.filter(({ leaf }) => !said.has(leaf.id)).slice(0, OF_EACH_TYPE);
    if (own.length === 0) return [];
    const told = own.map(
      ({ leaf, short }) => `“${leaf.name}”（${short}个小区），${suggestionFor(leaf, input, code)}`,
    );
    return [paragraph(`${name}：${told.join('。')}。`)];
  });
}

function managementBlocks({ run }: ReportInput): Block[] {
  const { compounds, evidence } = run.scores;
  const phases = PHASES.flatMap((phase) => {
    const counts = evidence[phase];
    return counts === undefined ? [] : [{ phase, counts }];
  });
  return [gapsSentence(compounds, phases), vetoesSentence(compounds)]
    .filter((text) => text !== '')
    .map(paragraph);
}
