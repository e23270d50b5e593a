import { plainText } from '../../cells/plain-text.ts';
import type { Compound } from '../../model/compound.ts';
import { COMPOUND_FIELD_NAMES, type CompoundField } from '../../model/compound-fields.ts';
import type { Guideline } from '../../model/guideline.ts';
import { ok, refused } from '../../problems/result.ts';
import { fieldMatches, fieldMeanings } from '../column-meanings.ts';
import {
  type Field,
  type FieldColumns,
  fieldTwice,
  findFields,
  missingFields,
  optionalField,
  requiredField,
} from '../fields.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';

const FIELDS: Readonly<Record<CompoundField, Field>> = {
  code: needed('code', '小区代码', '编号', 'code'),
  name: needed('name', '小区', '名称', 'compound', 'name'),
  aliases: extra('aliases', '别名', 'aliases'),
  type: needed('type', '类型', 'type'),
  subdistrict: needed('subdistrict', '街道', '街道镇', '街道/镇'),
  committee: needed('committee', '居委', '居民区'),
  households: extra('households'),
  residents: extra('residents', '人口数', '居民人数'),
  buildings: extra('buildings', '楼栋'),
  builtYear: extra('builtYear', '建成年代', '竣工年份'),
  propertyCompany: extra('propertyCompany', '物业企业'),
  ownersCommittee: extra('ownersCommittee', '业主委员会'),
};

function needed(field: CompoundField, ...words: string[]): Field {
  const { zh, en } = COMPOUND_FIELD_NAMES[field];
  return requiredField(zh, en, ...words);
}

function extra(field: CompoundField, ...words: string[]): Field {
  const { zh, en } = COMPOUND_FIELD_NAMES[field];
  return optionalField(zh, en, ...words);
}

type Columns = FieldColumns<CompoundField>;

/**
 * 名册: one compound a row. A blank cell leaves what the register already says, unless the input says that it clears it;
 * a column that is not there never does.
 */
export const registryTable: TableKind = {
  judge(headings) {
    const columns = findFields(headings, FIELDS);
    return { found: Object.keys(columns).length, missing: missingFields(columns, FIELDS) };
  },
  meanings: () => fieldMeanings(FIELDS),
  matches: (headings) => fieldMatches(findFields(headings, FIELDS), FIELDS),
  open(headings, _above, { input, register }) {
    const columns = findFields(headings, FIELDS);
    const twice = fieldTwice(headings, columns, FIELDS, input.sheet);
    if (twice !== null) return refused(twice);
    const types = typesByWord(input.guideline);
    const kept = (code: string) => keptOf(register.compound(code), input.blanks === 'clear' ? columns : {});
    const read = (cells: RowCells) => compoundInRow(cells, columns, types, kept);
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

/** What blank cells leave as it was. */
type Kept = Partial<Compound>;

/** What the register says of a compound, but for the columns that a blank cell clears. */
function keptOf(known: Compound | undefined, cleared: Columns): Kept {
  const kept = Object.entries(known ?? {}).filter(([field]) => !Object.hasOwn(cleared, field));
  return Object.fromEntries(kept);
}

function compoundInRow(
  cells: RowCells,
  columns: Columns,
  types: CompoundTypes,
  keptFor: (code: string) => Kept,
): Draft[] {
  const code = cells.requiredId(columns.code);
  const name = cells.required(columns.name);
  const type = typeInRow(cells, columns.type, types);
  const subdistrict = cells.required(columns.subdistrict);
  const committee = cells.required(columns.committee);
  const kept = code === null ? {} : keptFor(code);
  const details = detailsInRow(cells, columns, kept);
  if (code === null || name === null || type === null || subdistrict === null || committee === null) {
    return [];
  }
  const aliases = aliasesInRow(cells, columns.aliases, name) ?? kept.aliases ?? [];
  const value: Compound = { code, name, aliases, type, subdistrict, committee, ...details };
  return [{ key: code, content: { kind: 'registry', value } }];
}

function detailsInRow(cells: RowCells, columns: Columns, kept: Kept) {
  return {
    households: cells.count(columns.households) ?? kept.households ?? null,
    residents: cells.count(columns.residents) ?? kept.residents ?? null,
    buildings: cells.count(columns.buildings) ?? kept.buildings ?? null,
    builtYear: cells.count(columns.builtYear) ?? kept.builtYear ?? null,
    propertyCompany: cells.text(columns.propertyCompany) || kept.propertyCompany || null,
    ownersCommittee: cells.text(columns.ownersCommittee) || kept.ownersCommittee || null,
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
