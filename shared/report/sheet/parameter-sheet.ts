import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import { PHASES, type Phase } from '../../model/phase.ts';
import {
  type DefinedName,
  numberColumn,
  type SheetCell,
  type SheetDescription,
  textColumn,
} from '../../workbook/workbook.ts';
import { missingSentence, quotaSentence, roundingSentence } from '../rule-sentences.ts';
import { DIGITS } from './published-formula.ts';

const SHEET = '参数';

/** Named cells that formulas read; a limit that the guideline does not set has none. */
export const PARAMETERS = {
  digits: DIGITS,
  coverage: '最低完整度',
  maximum: '满分上限',
  bonusCap: '加分上限',
  quotaPlace: '限额等次序',
  quotaShare: '限额比例',
  gradeNames: '等次名称',
  gradeStarts: '等次起点',
  vetoNames: '否决名称',
  vetoPlaces: '否决等次序',
} as const;

/** The named cell with the weight of a phase in the year. */
export function weightName(phase: Phase): string {
  return `${PHASE_NAMES[phase].zh}权重`;
}

interface Parameter {
  readonly item: string;
  readonly name?: string;
  readonly value: number;
  readonly words: string;
}

/** 参数: what the guideline sets once for all compounds, each under a name that formulas use. */
export function parameterSheet(guideline: Guideline): {
  readonly sheet: SheetDescription;
  readonly names: readonly DefinedName[];
} {
  const [single, graded, vetoed] = [limits(guideline), grades(guideline), vetoes(guideline)];
  const firstGrade = 2 + single.length;
  const firstVeto = firstGrade + graded.length;
  const { gradeNames, gradeStarts, vetoNames, vetoPlaces } = PARAMETERS;
  const sheet: SheetDescription = {
    name: SHEET,
    columns: [
      textColumn('项目', 16),
      textColumn('名称', 26),
      { ...numberColumn('数值', 12), role: 'input' },
      textColumn('说明', 90),
    ],
    rows: [...single, ...graded, ...vetoed].map(({ item, name = null, value, words }): SheetCell[] => [
      item,
      name,
      value,
      words,
    ]),
    frozenColumns: 1,
    filter: false,
  };
  const names = [
    ...single.map(({ item }, index) => ({ name: item, cells: cells('C', index + 2, 1) })),
    ...listNames(gradeNames, gradeStarts, firstGrade, graded.length),
    ...listNames(vetoNames, vetoPlaces, firstVeto, vetoed.length),
  ];
  return { sheet, names };
}

function limits(guideline: Guideline): Parameter[] {
  const { rounding, missing, maximum, bonusCap, quota, phases, grades } = guideline;
  const own = (item: string, value: number | null | undefined, words: string): Parameter[] =>
    value === null || value === undefined ? [] : [{ item, value, words }];
  const weights = PHASES.flatMap((phase) =>
    own(weightName(phase), phases[phase].weight, '全年得分按各阶段修约前的得分加权；权重为0的阶段不参加。'),
  );
  const place = quota === null ? null : grades.findIndex(({ name }) => name === quota.grade) + 1;
  return [
    ...own(PARAMETERS.digits, rounding.digits, roundingSentence(guideline)),
    ...own(PARAMETERS.coverage, missing.minimumCoverage, missingSentence(guideline)),
    ...own(PARAMETERS.maximum, maximum, '得分不超过此数，也不低于0。'),
    ...own(PARAMETERS.bonusCap, bonusCap, '各项加分合计不超过此数。'),
    ...own(PARAMETERS.quotaPlace, place, quotaSentence(guideline)),
    ...own(PARAMETERS.quotaShare, quota?.share, '有数量限额的等次所占比例。'),
    ...weights,
  ];
}

function grades({ grades }: Guideline): Parameter[] {
  return grades.map(({ name, from }) => ({
    item: '等次',
    name,
    value: from,
    words: '公布的得分达到此数，即为该等次。',
  }));
}

function vetoes({ vetoes, grades }: Guideline): Parameter[] {
  return vetoes.map(({ name, gradeAtMost }) => ({
    item: '一票否决',
    name,
    value: grades.findIndex((grade) => grade.name === gradeAtMost) + 1,
    words: `等次不高于${gradeAtMost}；数值是该等次从高到低的次序。`,
  }));
}

/** Cells of a column of this sheet: rows from 2, so many of them. */
function cells(column: string, first: number, count: number): string {
  const start = `${SHEET}!$${column}$${first}`;
  return count === 1 ? start : `${start}:$${column}$${first + count - 1}`;
}

function listNames(names: string, values: string, first: number, count: number): DefinedName[] {
  if (count === 0) return [];
  return [
    { name: names, cells: cells('B', first, count) },
    { name: values, cells: cells('C', first, count) },
  ];
}
