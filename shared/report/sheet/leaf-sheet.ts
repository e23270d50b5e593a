import type { Guideline } from '../../model/guideline.ts';
import { STATUS_NAMES } from '../../model/names.ts';
import { figureColumn, labelColumn } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { DETAIL, fractionKey, LEAF_DETAIL } from './column-keys.ts';
import { type CompoundColumn, identityColumns } from './compound-columns.ts';
import { gradeCapColumn, numberColumn, STATUS_TEXTS, vetoColumns } from './detail-columns.ts';
import { PERCENT, scoreFormat, UNROUNDED, WORDS } from './formats.ts';
import { fractionColumns, joinedFormula } from './fraction-columns.ts';
import { leafColumns } from './leaf-columns.ts';
import type { LevelOrder } from './level-order.ts';
import { live } from './live.ts';
import { PARAMETERS } from './parameter-sheet.ts';
import { sampleColumns } from './sample-columns.ts';

/** 末级指标: what every leaf measured and earned, and, further right, how that becomes the unrounded score. */
export function leafSheetColumns(
  input: ReportInput,
  order: LevelOrder,
  numbers: ReadonlyMap<string, number>,
): CompoundColumn[] {
  const { guideline } = input;
  return [
    ...identityColumns(guideline),
    ...sampleColumns(input),
    ...leafColumns(guideline, order),
    ...adjustmentColumns(guideline),
    ...vetoColumns(guideline),
    ...fractionColumns(guideline, order),
    coverageColumn(order),
    statusColumn(guideline),
    baseColumn(guideline, order),
    bonusColumn(guideline),
    rawColumn(guideline),
    gradeCapColumn(guideline),
    numberColumn(numbers),
  ];
}

const BONUS = 'bonus';

function adjustmentColumns(guideline: Guideline): CompoundColumn[] {
  const column = (heading: string) => figureColumn(heading, scoreFormat(guideline), 10);
  return [
    {
      ...column('加分'),
      role: 'input',
      note: '各加分项合计，修约前。',
      key: BONUS,
      cell: ({ bonus }) => bonus ?? 0,
    },
    {
      ...column('扣分'),
      role: 'input',
      note: '各扣分项合计，修约前，写正数。',
      key: LEAF_DETAIL.deduction,
      cell: ({ deduction }) => deduction ?? 0,
    },
  ];
}

function coverageColumn(order: LevelOrder): CompoundColumn {
  const [first = '', last = ''] = [order.indicators[0]?.id, order.indicators.at(-1)?.id];
  return {
    ...figureColumn('完整度', PERCENT, 10),
    role: 'working',
    key: LEAF_DETAIL.coverage,
    cell({ type, coverage }, { row, details, points }) {
      if (!points.has(type)) return coverage;
      const fractions = details.cells(fractionKey(first), fractionKey(last), row);
      const weights = points.leaves(type);
      return live(`SUMPRODUCT(ISNUMBER(${fractions})*${weights})/SUM(${weights})`, coverage);
    },
  };
}

function statusColumn({ missing }: Guideline): CompoundColumn {
  return {
    ...labelColumn('状态'),
    format: WORDS,
    role: 'working',
    key: DETAIL.status,
    cell({ status }, { here }) {
      const coverage = `ROUND(${here(LEAF_DETAIL.coverage)},12)`;
      const { complete, provisional, withheld } = STATUS_TEXTS;
      const published =
        missing.treat === 'zero'
          ? complete
          : `IF(${coverage}<${PARAMETERS.coverage},${withheld},IF(${coverage}<1,${provisional},${complete}))`;
      return live(`IF(${coverage}=0,${withheld},${published})`, STATUS_NAMES[status].zh);
    },
  };
}

function baseColumn(guideline: Guideline, { top }: LevelOrder): CompoundColumn {
  return {
    ...figureColumn('修约前基础分', UNROUNDED, 13),
    role: 'working',
    key: LEAF_DETAIL.base,
    cell(compound, at) {
      if (!at.points.has(compound.type)) return compound.base;
      const joined = joinedFormula(top, compound, at, guideline);
      const isWithheld = `${at.here(DETAIL.status)}=${STATUS_TEXTS.withheld}`;
      return live(`IF(${isWithheld},"",100*${joined})`, compound.base);
    },
  };
}

/** The formulas take what is not a number for none: in `MIN` an empty cell would not count at all. */
function bonusColumn({ bonusCap }: Guideline): CompoundColumn {
  return {
    ...figureColumn('计入加分', UNROUNDED, 12),
    role: 'working',
    key: LEAF_DETAIL.bonus,
    cell({ bonus }, { here }) {
      const given = `N(${here(BONUS)})`;
      return live(bonusCap === null ? given : `MIN(${PARAMETERS.bonusCap},${given})`, bonus ?? 0);
    },
  };
}

function rawColumn({ maximum }: Guideline): CompoundColumn {
  return {
    ...figureColumn('修约前得分', UNROUNDED, 13),
    role: 'working',
    key: DETAIL.raw,
    cell({ raw }, { here }) {
      const base = here(LEAF_DETAIL.base);
      const sum = `${base}+${here(LEAF_DETAIL.bonus)}-N(${here(LEAF_DETAIL.deduction)})`;
      const bounded = maximum === null ? `MAX(0,${sum})` : `MAX(0,MIN(${PARAMETERS.maximum},${sum}))`;
      return live(`IF(${base}="","",${bounded})`, raw);
    },
  };
}
