import type { Level } from '../../model/guideline.ts';
import { column, type PaperColumn } from '../paper.ts';
import type { FormArea, FormInput } from './form-input.ts';
import { type LeafOf, leafName, leavesBy } from './form-leaves.ts';
import { type FormObject, formObjects, isMeasured } from './form-objects.ts';
import type { FormPaper, FormTable } from './form-paper.ts';
import { formFrame } from './paper-frame.ts';

const ROW_HEIGHT = 22;
/** Side by side; more indicators go into another table below. */
const MOST_INDICATORS = 5;
/** In a cell that is not marked. */
const NOT_ASKED = '／';

/**
 * 专家评分表: committees and compounds down, indicators across.
 *
 * @param expert null leaves a line for the name
 */
export function markPaper(input: FormInput, area: FormArea, expert: string | null): FormPaper {
  const frame = formFrame(input, '专家评分表', area);
  return {
    ...frame,
    facts: [
      { label: '专家', value: expert ?? '' },
      { label: '范围', value: area.name },
      { label: '日期', value: '' },
      { label: '签名', value: '' },
    ],
    blocks: [
      { kind: 'text', text: '没有评的空着，不是 0 分；画“／”的格子不评。' },
      ...LEVELS.flatMap((level) => markTables(input, area, level)),
    ],
  };
}

const LEVELS: readonly Level[] = ['committee', 'compound'];

/** How those who are marked are named. */
const NAME_COLUMNS: Readonly<Record<Level, readonly PaperColumn[]>> = {
  committee: [column('街镇', 20), column('居委会', 23, 'left')],
  compound: [column('小区编号', 13), column('小区', 30, 'left')],
};

function markTables({ guideline, phase }: FormInput, { compounds }: FormArea, level: Level): FormTable[] {
  const leaves = leavesBy(guideline, phase, 'mark').filter((leaf) => leaf.level === level);
  const objects = formObjects(compounds, [level]);
  const tables: FormTable[] = [];
  for (let begin = 0; begin < leaves.length; begin += MOST_INDICATORS) {
    const table = markTable(objects, leaves.slice(begin, begin + MOST_INDICATORS), level);
    if (table.rows.length > 0) tables.push(table);
  }
  return tables;
}

function markTable(
  objects: readonly FormObject[],
  leaves: readonly LeafOf<'mark'>[],
  level: Level,
): FormTable {
  const asked = objects.filter((object) => leaves.some((leaf) => isMeasured(object, leaf)));
  return {
    kind: 'table',
    columns: [
      ...NAME_COLUMNS[level],
      ...leaves.map((leaf) => column(`${leafName(leaf)}（满分${leaf.measure.max}）`, 18)),
    ],
    rows: asked.map((object) => [
      ...nameCells(object),
      ...leaves.map((leaf) => (isMeasured(object, leaf) ? '' : NOT_ASKED)),
    ]),
    headRows: [],
    rowHeight: ROW_HEIGHT,
  };
}

function nameCells(object: FormObject): [string, string] {
  if (object.level === 'compound') return [object.compound.code, object.compound.name];
  return [object.subdistrict, object.committee];
}
