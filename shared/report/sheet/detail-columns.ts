import type { Guideline } from '../../model/guideline.ts';
import { STATUS_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { figureColumn, labelColumn } from '../../workbook/workbook.ts';
import { DETAIL, vetoKey } from './column-keys.ts';
import type { CompoundColumn } from './compound-columns.ts';
import { WHOLE_NUMBER } from './formats.ts';
import { live } from './live.ts';
import { PARAMETERS } from './parameter-sheet.ts';

/** One column a veto: 1 where it holds. */
export function vetoColumns({ vetoes }: Guideline): CompoundColumn[] {
  return vetoes.map(({ id, name, gradeAtMost }) => ({
    ...labelColumn(`一票否决：${name}`),
    width: 13,
    format: WHOLE_NUMBER,
    role: 'input',
    note: `1 表示有此情形，等次不高于${gradeAtMost}；0 表示没有。`,
    choices: ['0', '1'],
    key: vetoKey(id),
    cell: (compound) => (compound.vetoes.includes(id) ? 1 : 0),
  }));
}

/** The place of the best grade that the vetoes leave, 0 where none holds. */
export function gradeCapColumn(guideline: Guideline): CompoundColumn {
  const { vetoes } = guideline;
  return {
    ...figureColumn('否决后最高等次序', WHOLE_NUMBER, 12),
    role: 'working',
    key: DETAIL.gradeCap,
    cell(compound, { here }) {
      const places = vetoes.map(
        ({ id }, index) => `(N(${here(vetoKey(id))})>=1)*INDEX(${PARAMETERS.vetoPlaces},${index + 1})`,
      );
      return live(`MAX(${[0, ...places].join(',')})`, gradeCapOf(compound, guideline));
    },
  };
}

/** The same for the vetoes of the run. */
export function gradeCapOf({ vetoes }: CompoundScore, guideline: Guideline): number {
  const capped = guideline.vetoes.filter(({ id }) => vetoes.includes(id));
  return Math.max(
    0,
    ...capped.map(({ gradeAtMost }) => 1 + guideline.grades.findIndex(({ name }) => name === gradeAtMost)),
  );
}

/** The number of the compound in the run, by which 成绩 finds its row however the sheets are sorted. */
export function numberColumn(order: ReadonlyMap<string, number>): CompoundColumn {
  return {
    ...figureColumn('序号', WHOLE_NUMBER, 8),
    role: 'working',
    note: '小区在本次评分中的次序。各表凭它对应，请勿改动；按它排序可恢复原来的次序。',
    key: DETAIL.number,
    cell: ({ code }) => order.get(code) ?? null,
  };
}

/** The words of a status, for a formula. */
export const STATUS_TEXTS = {
  complete: `"${STATUS_NAMES.complete.zh}"`,
  provisional: `"${STATUS_NAMES.provisional.zh}"`,
  withheld: `"${STATUS_NAMES.withheld.zh}"`,
} as const;
