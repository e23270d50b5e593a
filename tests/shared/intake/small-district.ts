import type { Compound } from '../../../shared/model/compound.ts';
import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';

/** A guideline with one leaf of each measure that evidence is imported for, of both levels. */
export const GUIDELINE: Guideline = guidelineSchema.parse({
  format: 'daoze-guideline/1',
  id: 'test',
  title: '测试导则',
  version: '1',
  types: [
    { code: 'sold_public', name: '售后公房' },
    { code: 'commodity', name: '普通商品房' },
  ],
  phases: { mid: { weight: 40 }, end: { weight: 60 } },
  grades: [{ name: '合格', from: 0 }],
  questions: [
    {
      id: 'q1',
      text: '您对小区治理的总体评价',
      aliases: ['Overall satisfaction'],
      options: [
        { label: '满意', value: 100, aliases: ['很满意'] },
        { label: '基本满意', value: 60 },
        { label: '不满意', value: 0 },
        { label: '不了解', value: null },
      ],
    },
    {
      id: 'q2',
      text: '您参加过哪些活动？',
      kind: 'multiple',
      options: [
        { label: '清洁、保洁', value: 1 },
        { label: '议事', value: 1 },
        { label: '其他', value: 1 },
        { label: '都没有', value: 0 },
      ],
    },
  ],
  metrics: [
    { id: 'vacancy', name: '空置率', unit: '%' },
    { id: 'meetings', name: '议事次数', unit: '次' },
    { id: 'late', name: '逾期未报', unit: '次' },
  ],
  indicators: [
    {
      id: '1',
      name: '动员',
      points: 40,
      children: [
        {
          id: '1.1',
          name: '居民动员',
          points: 20,
          method: 'site_visit',
          measure: { kind: 'mark', max: 10 },
          scale: { kind: 'linear', zero: 0, full: 10 },
        },
        {
          id: '1.10',
          name: '党员动员',
          points: 20,
          method: 'hearing',
          level: 'committee',
          measure: { kind: 'mark', max: 5 },
          scale: { kind: 'linear', zero: 0, full: 5 },
        },
      ],
    },
    {
      id: '2',
      name: '载体',
      points: 60,
      children: [
        {
          id: '2.1',
          name: '环境检查',
          points: 20,
          method: 'site_visit',
          measure: { kind: 'checklist', items: ['垃圾分类', '消防通道'] },
          scale: { kind: 'linear', zero: 0, full: 100 },
        },
        {
          id: '2.2',
          name: '环境问题',
          points: 20,
          method: 'site_visit',
          measure: { kind: 'findings', items: { 乱堆物: 1, 飞线充电: 2 } },
          scale: { kind: 'deduct' },
        },
        {
          id: '2.3',
          name: '空置',
          points: 10,
          method: 'records',
          measure: { kind: 'metric', metric: 'vacancy' },
          scale: { kind: 'linear', zero: 20, full: 0 },
        },
        {
          id: '2.4',
          name: '议事',
          points: 5,
          method: 'records',
          level: 'committee',
          measure: { kind: 'metric', metric: 'meetings' },
          scale: { kind: 'linear', zero: 0, full: 12 },
        },
        {
          id: '2.5',
          name: '居民态度',
          points: 5,
          method: 'interview',
          measure: { kind: 'interview', topics: ['停车', '加装电梯'] },
          scale: { kind: 'linear', zero: -1, full: 1 },
        },
      ],
    },
  ],
});

function compound(code: string, name: string, subdistrict: string, committee: string): Compound {
  return {
    code,
    name,
    aliases: [],
    type: 'commodity',
    subdistrict,
    committee,
    households: 100,
    residents: null,
    buildings: null,
    builtYear: null,
    propertyCompany: null,
    ownersCommittee: null,
  };
}

/** 花园 is the name of two compounds, 幸福居委会 of two committees, 天山新村 of a compound and a committee. */
export const COMPOUNDS: readonly Compound[] = [
  { ...compound('1001', '天山路300弄', '天山路街道', '幸福居委会'), aliases: ['老天山'] },
  compound('1002', '花园', '天山路街道', '幸福居委会'),
  compound('1003', '花园', '新泾镇', '幸福居委会'),
  compound('1004', '虹桥新苑', '新泾镇', '虹桥居委会'),
  compound('1005', '天山新村', '天山路街道', '天山新村'),
];
