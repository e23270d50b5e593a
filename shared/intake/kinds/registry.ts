import { plainText } from '../../cells/plain-text.ts';
import type { Compound } from '../../model/compound.ts';
import type { Guideline } from '../../model/guideline.ts';
import { ok } from '../../problems/result.ts';
import { type FieldColumns, findFields, missingFields, optionalField, requiredField } from '../fields.ts';
import type { Column } from '../headings.ts';
import type { RegisterIndex } from '../matching/register-index.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';

const FIELDS = {
  code: requiredField('小区编号', '小区代码', '编号', 'compound code', 'code'),
  name: requiredField('小区名称', '小区', '名称', 'compound name', 'compound', 'name'),
  aliases: optionalField('曾用名', '别名', 'former names', 'aliases'),
  type: requiredField('小区类型', '类型', 'compound type', 'type'),
  subdistrict: requiredField('街镇', '街道', '街道镇', '街道/镇', 'subdistrict'),
  committee: requiredField('居委会', '居委', '居民区', 'committee'),
  households: optionalField('户数', 'households'),
  residents: optionalField('人口', '人口数', '居民人数', 'residents'),
  buildings: optionalField('楼栋数', '楼栋', 'buildings'),
  builtYear: optionalField('建成年份', '建成年代', '竣工年份', 'built year'),
  propertyCompany: optionalField('物业公司', '物业企业', 'property company'),
  ownersCommittee: optionalField('业委会', '业主委员会', 'owners committee'),
};

type Columns = FieldColumns<keyof typeof FIELDS>;

/** 名册: one compound a row. A blank cell leaves what the register already says. */
export const registryTable: TableKind = {
  judge(headings) {
    const columns = findFields(headings, FIELDS);
    return { found: Object.keys(columns).length, missing: missingFields(columns, FIELDS) };
  },
  open(headings, _above, { input, register }) {
    const columns = findFields(headings, FIELDS);
    const types = typesByWord(input.guideline);
    const read = (cells: RowCells) => compoundInRow(cells, columns, types, register);
    return ok({ used: Object.values(columns), warnings: [], read });
  },
};

interface CompoundTypes {
  readonly byWord: ReadonlyMap<string, string>;
  readonly names: string;
}

function typesByWord({ types }: Guideline): CompoundTypes {
  const words = types.flatMap(({ code, name }): [string, string][] => [
    [plainText(name), code],
    [plainText(code), code],
  ]);
  return { byWord: new Map(words), names: types.map((type) => type.name).join('、') };
}

function compoundInRow(
  cells: RowCells,
  columns: Columns,
  types: CompoundTypes,
  register: RegisterIndex,
): Draft[] {
  const code = cells.requiredId(columns.code);
  const name = cells.required(columns.name);
  const type = typeInRow(cells, columns.type, types);
  const subdistrict = cells.required(columns.subdistrict);
  const committee = cells.required(columns.committee);
  const known = code === null ? undefined : register.compound(code);
  const details = detailsInRow(cells, columns, known);
  if (code === null || name === null || type === null || subdistrict === null || committee === null) {
    return [];
  }
  const aliases = aliasesInRow(cells, columns.aliases, name) ?? known?.aliases ?? [];
  const value: Compound = { code, name, aliases, type, subdistrict, committee, ...details };
  return [{ key: code, content: { kind: 'registry', value } }];
}

function detailsInRow(cells: RowCells, columns: Columns, known: Compound | undefined) {
  return {
    households: cells.count(columns.households) ?? known?.households ?? null,
    residents: cells.count(columns.residents) ?? known?.residents ?? null,
    buildings: cells.count(columns.buildings) ?? known?.buildings ?? null,
    builtYear: cells.count(columns.builtYear) ?? known?.builtYear ?? null,
    propertyCompany: cells.text(columns.propertyCompany) || known?.propertyCompany || null,
    ownersCommittee: cells.text(columns.ownersCommittee) || known?.ownersCommittee || null,
  };
}

function typeInRow(cells: RowCells, column: Column | undefined, types: CompoundTypes): string | null {
  const text = cells.required(column);
  if (text === null) return null;
  const type = types.byWord.get(plainText(text));
  if (type !== undefined) return type;
  cells.note('import-unknown-type', { value: text, types: types.names }, column);
  return null;
}

/** The former names; null when the cell is blank. */
function aliasesInRow(cells: RowCells, column: Column | undefined, name: string): string[] | null {
  const text = cells.text(column);
  if (text === null || text === '') return null;
  const names = text.split(/[、，,;；]/u).map((alias) => alias.trim());
  return [...new Set(names)].filter((alias) => alias !== '' && alias !== name);
}
