import type { Wording } from '../language/wording.ts';
import type { Compound } from './compound.ts';

export type CompoundField = keyof Compound;

/** What the fields of a compound are called, in the order of the register: headings of its tables, labels of its form. */
export const COMPOUND_FIELD_NAMES: Readonly<Record<CompoundField, Wording>> = {
  code: { zh: '小区编号', en: 'Compound code' },
  name: { zh: '小区名称', en: 'Compound name' },
  aliases: { zh: '曾用名', en: 'Former names' },
  type: { zh: '小区类型', en: 'Compound type' },
  subdistrict: { zh: '街镇', en: 'Subdistrict' },
  committee: { zh: '居委会', en: 'Committee' },
  households: { zh: '户数', en: 'Households' },
  residents: { zh: '人口', en: 'Residents' },
  buildings: { zh: '楼栋数', en: 'Buildings' },
  builtYear: { zh: '建成年份', en: 'Built year' },
  propertyCompany: { zh: '物业公司', en: 'Property company' },
  ownersCommittee: { zh: '业委会', en: 'Owners committee' },
};

/** The fields in that order. */
export const COMPOUND_FIELDS = Object.keys(COMPOUND_FIELD_NAMES) as readonly CompoundField[];

/** Between several former names in one cell. */
export const ALIAS_SEPARATOR = '、';
