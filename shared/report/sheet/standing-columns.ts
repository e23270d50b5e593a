import { figureColumn, labelColumn, textColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { SCORE, vetoKey } from './column-keys.ts';
import type { CompoundColumn, RowPlace } from './compound-columns.ts';
import { scoreFormat, WHOLE_NUMBER, WORDS } from './formats.ts';
import { live } from './live.ts';
import { detail } from './lookup.ts';
import { PARAMETERS } from './parameter-sheet.ts';
import { publishedOrBlank } from './published-formula.ts';

/** The published score with what follows from it: grade, ranks and vetoes. */
export function standingColumns({ guideline }: ReportInput): CompoundColumn[] {
  return [
    {
      ...figureColumn('得分', scoreFormat(guideline)),
      key: SCORE.score,
      cell: ({ score }, { here }) => live(publishedOrBlank(here(SCORE.raw), guideline.rounding), score),
    },
    {
      ...labelColumn('等次'),
      format: WORDS,
      key: 'grade',
      cell: ({ grade }, { here }) =>
        live(`IF(${here(SCORE.grade)}="","",INDEX(${PARAMETERS.gradeNames},${here(SCORE.grade)}))`, grade),
    },
    rankColumn('类内名次', 'type'),
    rankColumn('全区名次', 'district'),
    rankColumn('街镇名次', 'subdistrict'),
    vetoColumn(guideline),
  ];
}

/** Standard competition ranking: one more than those with a higher published score. */
function rankColumn(heading: string, within: 'type' | 'district' | 'subdistrict'): CompoundColumn {
  return {
    ...figureColumn(heading, WHOLE_NUMBER, 9),
    key: `rank ${within}`,
    cell({ ranks }, at) {
      const score = at.here(SCORE.score);
      const higher = `${at.scores.column(SCORE.score)},">"&${score}`;
      const same = within === 'district' ? '' : `${sameGroup(within, at)},`;
      return live(`IF(${score}="","",COUNTIFS(${same}${higher})+1)`, ranks[within]);
    },
  };
}

/** Criteria of `COUNTIFS`: those of the row's own group. */
export function sameGroup(within: 'type' | 'subdistrict', { here, scores }: RowPlace): string {
  return `${scores.column(SCORE[within])},${here(SCORE[within])}`;
}

/** The names of the vetoes that hold, joined; the first separator is cut off. */
function vetoColumn({ vetoes }: ReportInput['guideline']): CompoundColumn {
  const names = new Map(vetoes.map(({ id, name }) => [id, name]));
  return {
    ...textColumn('一票否决', 14),
    format: WORDS,
    key: 'vetoes',
    cell(compound, at) {
      if (vetoes.length === 0) return null;
      const named = vetoes.map(
        ({ id }, index) =>
          `IF(N(${detail(at, vetoKey(id))})>=1,"、"&INDEX(${PARAMETERS.vetoNames},${index + 1}),"")`,
      );
      return live(
        `MID(${named.join('&')},2,1000)`,
        compound.vetoes.map((id) => names.get(id) ?? id).join('、'),
      );
    },
  };
}
