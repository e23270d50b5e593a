import type { ImportKind } from '../../../shared/model/evidence.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import type { SampleRow } from '../../../shared/sample/sample-table.ts';
import { sampleTables } from '../../../shared/sample/sample-tables.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

/** A small table of one kind of import, headings first. */
export interface Table {
  readonly name: string;
  readonly kind: ImportKind;
  readonly phase: Phase | null;
  readonly rows: readonly SampleRow[];
}

const SIZE = { seed: 1, compounds: 60, responses: 2 } as const;
/** Rows from the beginning and from the end of a table: rows that are wrong on purpose stand at the end. */
const FIRST = 12;
const LAST = 4;

/** The whole register that the other tables speak of. */
export function registerTable(): Table {
  const table = sampleTables(changningGuideline(), SIZE).find(({ kind }) => kind === 'registry');
  if (table === undefined) throw new Error('a sample has a register');
  return { name: table.fileName, kind: table.kind, phase: table.phase, rows: [...table.rows()] };
}

/** A table of every form that the sample knows, cut short, and the forms of a questionnaire that it does not know. */
export function tables(): Table[] {
  const sample = sampleTables(changningGuideline(), SIZE)
    .filter(({ phase }) => phase !== 'mid')
    .map(({ fileName, kind, phase, rows }) => ({
      name: fileName,
      kind,
      phase,
      rows: shortened([...rows()]),
    }));
  return [...sample, committeeTable(), oddSurvey()];
}

function shortened(rows: readonly SampleRow[]): SampleRow[] {
  return rows.length <= FIRST + LAST ? [...rows] : [...rows.slice(0, FIRST), ...rows.slice(-LAST)];
}

/** Titles above, an interview by committee, a note and a sum below. */
function committeeTable(): Table {
  return {
    name: '台账（居委会）',
    kind: 'metrics',
    phase: 'end',
    rows: [
      ['2026年度居委会台账'],
      ['填报单位：', null, '单位：次'],
      ['街镇', '居委会', 'joint_meetings', 'party_served', '备注'],
      ['华阳路街道', '第1居民委员会', 4, 30, '已核'],
      ['华阳路街道', '第2居民委员会', '６', '12人', null],
      ['合计', null, 10, 42, null],
      ['注：数据截至12月底'],
    ],
  };
}

/** Multiple choice, other answers, ranking, matrix headings that repeat, and headings that objects have already. */
function oddSurvey(): Table {
  const [headings, ...rows] = [
    ['序号', '小区编号', '1、您对本小区总体满意吗', '__proto__', 'constructor', '同意', '同意', 'toString'],
    [1, 'C0001', '满意', '一┋二┋其他〖分居┋〗', 'A→B→C', 4, 5, '(空)'],
    [2, 'C0002', '(跳过)', '-3', '(空)', -2, 3, '+86 13800000000'],
  ] as const;
  const question = changningGuideline().questions[0]?.text ?? '';
  return {
    name: '问卷-怪题',
    kind: 'questionnaire',
    phase: 'end',
    rows: [headings.map((heading) => (heading.startsWith('1、') ? `1、${question}` : heading)), ...rows],
  };
}
