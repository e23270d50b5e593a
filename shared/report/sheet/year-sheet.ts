import { PHASE_NAMES, STATUS_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import type { Status } from '../../model/scores.ts';
import { figureColumn, labelColumn } from '../../workbook/workbook.ts';
import { partsOfYear } from '../gap-text.ts';
import type { ReportInput } from '../report-input.ts';
import { DETAIL, phaseKey } from './column-keys.ts';
import { type CompoundColumn, identityColumns } from './compound-columns.ts';
import { gradeCapColumn, numberColumn, STATUS_TEXTS, vetoColumns } from './detail-columns.ts';
import { UNROUNDED, WORDS } from './formats.ts';
import { live } from './live.ts';
import { weightName } from './parameter-sheet.ts';

/** 分阶段: the unrounded scores of the phases, and how they become that of the year. */
export function yearSheetColumns(input: ReportInput, numbers: ReadonlyMap<string, number>): CompoundColumn[] {
  const { guideline } = input;
  const phases = partsOfYear(input);
  return [
    ...identityColumns(guideline),
    ...phases.map(phaseColumn),
    worstStatusColumn(),
    ...vetoColumns(guideline),
    rawColumn(phases),
    statusColumn(),
    gradeCapColumn(guideline),
    numberColumn(numbers),
  ];
}

const WORST_STATUS = 'worst-status';

function phaseColumn(phase: Phase): CompoundColumn {
  return {
    ...figureColumn(`${PHASE_NAMES[phase].zh} 修约前得分`, UNROUNDED, 14),
    role: 'input',
    note: '该阶段修约前的得分；没有成绩的为空。改动后全年得分随之重算。',
    key: phaseKey(phase),
    cell: ({ phases }) => phases?.[phase] ?? NO_SCORE,
  };
}

/** Stands where a phase has no score. */
const NO_SCORE = '无成绩';

const SCORED: readonly Status[] = ['complete', 'provisional'];

function worstStatusColumn(): CompoundColumn {
  return {
    ...labelColumn('各阶段状态'),
    width: 11,
    role: 'input',
    note: '参加全年的各阶段中最差的状态。',
    choices: SCORED.map((status) => STATUS_NAMES[status].zh),
    key: WORST_STATUS,
    cell: ({ status }) => STATUS_NAMES[status].zh,
  };
}

function rawColumn(phases: readonly Phase[]): CompoundColumn {
  const weights = phases.map(weightName).join('+');
  return {
    ...figureColumn('修约前得分', UNROUNDED, 13),
    role: 'working',
    key: DETAIL.raw,
    cell({ raw }, { here }) {
      const cells = phases.map((phase) => here(phaseKey(phase)));
      const weighed = phases.map((phase) => `${here(phaseKey(phase))}*${weightName(phase)}`).join('+');
      return live(`IF(COUNT(${cells.join(',')})<${phases.length},"",(${weighed})/(${weights}))`, raw);
    },
  };
}

/** A phase that got a score later may still have gaps: the year is then provisional. */
function statusColumn(): CompoundColumn {
  const { provisional, withheld } = STATUS_TEXTS;
  return {
    ...labelColumn('状态'),
    format: WORDS,
    role: 'working',
    key: DETAIL.status,
    cell({ status }, { here }) {
      const worst = here(WORST_STATUS);
      const later = `IF(${worst}=${withheld},${provisional},${worst})`;
      return live(`IF(${here(DETAIL.raw)}="",${withheld},${later})`, STATUS_NAMES[status].zh);
    },
  };
}
