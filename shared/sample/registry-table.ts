import type { SamplePlan } from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';

const HEADINGS = [
  '小区编号',
  '小区名称',
  '曾用名',
  '小区类型',
  '街镇',
  '居委会',
  '户数',
  '人口',
  '楼栋数',
  '建成年份',
  '物业公司',
  '业委会',
];

/** A type the guideline does not know, and one code with two contents. */
const WRONG: readonly SampleRow[] = [
  ['C9901', '锦程商住楼', null, '商住楼', '天山路街道', '天山居委会', 86, 190, 1, 2004, null, null],
  ['C9902', '待核小区', null, '售后公房', '北新泾街道', '新泾居委会', 120, 300, 3, 1984, null, null],
  ['C9902', '待核小区', null, '售后公房', '北新泾街道', '新泾居委会', 210, 480, 3, 1984, null, null],
];

/** 名册: every compound, with three rows that cannot be right. */
export function registryTable({ register, guideline }: SamplePlan): SampleTable {
  const typeName = new Map(guideline.types.map((type) => [type.code, type.name]));
  const rows = register.map((compound) => [
    compound.code,
    compound.name,
    compound.aliases.join('、') || null,
    typeName.get(compound.type) ?? compound.type,
    compound.subdistrict,
    compound.committee,
    compound.households,
    compound.residents,
    compound.buildings,
    compound.builtYear,
    compound.propertyCompany,
    compound.ownersCommittee,
  ]);
  return {
    fileName: '名册',
    kind: 'registry',
    phase: null,
    *rows() {
      yield HEADINGS;
      yield* scatter(rows, WRONG, 300);
    },
  };
}
