import type { Chart } from '../../chart/chart.ts';
import { type ChartLook, chartLook } from '../../chart/chart-look.ts';
import type { ChartedScores } from '../../chart/charted-scores.ts';
import { gradeSharesByType } from '../../chart/grade-shares-by-type.ts';
import { scoresBySubdistrict } from '../../chart/scores-by-subdistrict.ts';
import { scoresByType } from '../../chart/scores-by-type.ts';
import { type Block, figure, paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { gradeCountsSentence } from '../sentences/grade-counts-sentence.ts';
import { type Group, groupsOf } from '../standings/groups.ts';
import type { AttachmentNames } from './attachment-names.ts';
import { quotaEffectSentence } from './quota-sentences.ts';
import { districtSentence, extremesSentence } from './result-sentences.ts';
import { gradeTable, subdistrictTable, typeTable } from './result-tables.ts';
import { standingsSentence } from './standings-sentence.ts';

/** The district, its types and its subdistricts, and who stands first and last within each type. */
export function resultSection(input: ReportInput, attached: AttachmentNames): Section {
  const types = groupsOf(input, 'type');
  const subdistricts = groupsOf(input, 'subdistrict');
  if (types.length === 0) return section('评估结果', wholeBlocks(input));
  return {
    heading: '评估结果',
    blocks: [],
    sections: [
      section('总体情况', wholeBlocks(input)),
      section('各类型小区', [
        paragraph(extremesSentence('小区类型', types, input.guideline)),
        typeTable(types, input.guideline),
        ...chartBlocks(input, scoresByType),
      ]),
      section('各街镇', [
        paragraph(`${extremesSentence('街镇', subdistricts, input.guideline)}${whereSentence(attached)}`),
        subdistrictTable(subdistricts, input.guideline),
        ...chartBlocks(input, scoresBySubdistrict),
      ]),
      section('类型内名次', standingBlocks(input, types, attached)),
    ],
  };
}

function whereSentence({ groups }: AttachmentNames): string {
  return groups === '' ? '' : `各居委会成绩见${groups}。`;
}

function wholeBlocks(input: ReportInput): Block[] {
  const { run, guideline } = input;
  const { compounds, groups } = run.scores;
  const district = groups.find(({ level }) => level === 'district');
  const scored = compounds.filter(({ score }) => score !== null).length;
  const words = [
    districtSentence({ score: district?.score ?? null, scored, total: compounds.length }, guideline),
    gradeCountsSentence(compounds, guideline),
    quotaEffectSentence(compounds, guideline),
  ];
  return [
    paragraph(words.join('')),
    ...(scored === 0 ? [] : [gradeTable(compounds, guideline)]),
    ...chartBlocks(input, gradeSharesByType),
  ];
}

function standingBlocks(input: ReportInput, types: readonly Group[], attached: AttachmentNames): Block[] {
  const isRanked = types.some(({ compounds }) => compounds.some(({ score }) => score !== null));
  const each = types.length < 2 ? '' : '各类型的';
  const where = isRanked ? [paragraph(`${each}全部名次见${attached.rankings}。`)] : [];
  return [
    ...types.map(({ name, compounds }) => paragraph(standingsSentence(name, compounds, input.guideline))),
    ...where,
  ];
}

/** A figure of the scores; none where nothing was scored. */
function chartBlocks(
  { run, guideline }: ReportInput,
  chartOf: (scores: ChartedScores, look: ChartLook) => Chart,
): Block[] {
  const isScored = run.scores.compounds.some(({ score }) => score !== null);
  return isScored ? [figure(chartOf({ ...run.scores, guideline }, chartLook('paper', 'zh')))] : [];
}
