import type { Compound } from '../../model/compound.ts';
import {
  ALIAS_SEPARATOR,
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../model/compound-fields.ts';
import type { Guideline } from '../../model/guideline.ts';
import { PHASE_NAMES } from '../../model/names.ts';
import type { Phase } from '../../model/phase.ts';
import {
  figureColumn,
  type SheetCell,
  type SheetColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../workbook/workbook.ts';
import { WHOLE_NUMBER } from './formats.ts';

/** What the workbook of a register is made from. */
interface RegisterWorkbookInput {
  readonly compounds: readonly Compound[];
  readonly types: Guideline['types'];
  readonly year: number;
  readonly phase: Phase;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}

/** 名册 as a workbook to be corrected and imported again: its headings are those an import looks for. */
export function buildRegisterWorkbook(input: RegisterWorkbookInput): WorkbookDescription {
  const { year, phase, author, createdAt } = input;
  return {
    title: `${year}年度小区名册（${PHASE_NAMES[phase].zh}）`,
    author,
    createdAt,
    sheets: [registerSheet(input)],
    footNote: '',
  };
}

/** The sheet of such a workbook. */
export function registerSheet({
  compounds,
  types,
}: Pick<RegisterWorkbookInput, 'compounds' | 'types'>): SheetDescription {
  const typeNames = new Map(types.map(({ code, name }) => [code, name]));
  return {
    name: '名册',
    columns: COMPOUND_FIELDS.map((field) => columnOf(field, [...typeNames.values()])),
    rows: compounds.map((compound) => COMPOUND_FIELDS.map((field) => cellOf(compound, field, typeNames))),
    frozenColumns: 2,
    filter: true,
    spareRows: 200,
  };
}

const WIDTHS: Readonly<Record<CompoundField, number>> = {
  code: 12,
  name: 26,
  aliases: 26,
  type: 14,
  subdistrict: 16,
  committee: 18,
  households: 8,
  residents: 8,
  buildings: 8,
  builtYear: 10,
  propertyCompany: 28,
  ownersCommittee: 12,
};

const FIGURES: ReadonlySet<CompoundField> = new Set(['households', 'residents', 'buildings', 'builtYear']);

const NOTES: Partial<Readonly<Record<CompoundField, string>>> = {
  code: '不可重复；再次导入时按编号认小区，改编号等于另加一个小区。',
  aliases: `多个名称之间用“${ALIAS_SEPARATOR}”隔开。`,
  type: '写导则里的类型名称。',
  households: '空着表示未登记，不是 0；再次导入时空格不改动已有的数。',
};

function columnOf(field: CompoundField, types: readonly string[]): SheetColumn {
  const heading = COMPOUND_FIELD_NAMES[field].zh;
  const width = WIDTHS[field];
  const column = FIGURES.has(field) ? figureColumn(heading, WHOLE_NUMBER, width) : textColumn(heading, width);
  const note = NOTES[field];
  return { ...column, ...(note && { note }), ...(field === 'type' && { choices: types }) };
}

function cellOf(compound: Compound, field: CompoundField, typeNames: ReadonlyMap<string, string>): SheetCell {
  if (field === 'aliases') return compound.aliases.join(ALIAS_SEPARATOR) || null;
  if (field === 'type') return typeNames.get(compound.type) ?? compound.type;
  return compound[field];
}
