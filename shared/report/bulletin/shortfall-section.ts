import type { CommonShortfall } from '../../action/shortfall/common-shortfalls.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import { shareText } from '../rate-text.ts';
import type { ReportInput } from '../report-input.ts';
import { definitionSentence, recoverableText } from '../sentences/shortfall-words.ts';
import { suggestionInFull } from '../suggestions/suggestion-in-full.ts';
import { mendingSentence, shortfallsSentence } from './bulletin-sentences.ts';

const IN_THE_TABLE = 10;
const ADVISED = 3;

/** 共性短板: what most compounds of the subdistrict fell short of, and what is to be done about the first of it. */
export function shortfallSection(
  input: ReportInput,
  compounds: readonly CompoundScore[],
  shortfalls: readonly CommonShortfall[],
): Section {
  const scored = compounds.filter(({ score }) => score !== null).length;
  const words = paragraph(
    shortfallsSentence(shortfalls.length, scored) + definitionSentence(input.guideline),
  );
  if (shortfalls.length === 0) return section('共性短板', [paragraph(shortfallsSentence(0, scored))]);
  return {
    heading: '共性短板和整改建议',
    blocks: [
      words,
      shortfallTable(input, shortfalls.slice(0, IN_THE_TABLE)),
      paragraph(mendingSentence(input.settings)),
    ],
    sections: shortfalls
      .slice(0, ADVISED)
      .map(({ leaf }) => section(leaf.name, [paragraph(suggestionInFull(leaf, input))])),
  };
}

function shortfallTable({ guideline }: ReportInput, shortfalls: readonly CommonShortfall[]): PaperTable {
  return table(
    [
      column('末级指标', 52, 'left'),
      column('短板/有数据（个）', 18),
      column('占比', 12),
      column('平均可提升（分）', 18),
    ],
    shortfalls.map((one) => [
      `${one.leaf.id} ${one.leaf.name}`,
      `${one.short}/${one.measured}`,
      shareText(one.short, one.measured, guideline),
      recoverableText(one, guideline),
    ]),
  );
}
