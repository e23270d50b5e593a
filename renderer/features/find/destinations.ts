import type { Wording } from '../../../shared/language/wording.ts';

/** A screen, or something that is done on one, with the way to it. */
export interface Destination {
  readonly path: string;
  readonly kind: 'screen' | 'action';
  readonly name: Wording;
  /** What people may call it besides. */
  readonly others?: readonly string[];
}

/** Everywhere one can go that is no part of the data. */
export const DESTINATIONS: readonly Destination[] = [
  { path: '/home', kind: 'screen', name: { zh: '首页', en: 'Home' } },
  {
    path: '/guideline',
    kind: 'screen',
    name: { zh: '导则', en: 'Guideline' },
    others: ['指标', 'indicators'],
  },
  { path: '/register', kind: 'screen', name: { zh: '名册', en: 'Register' }, others: ['小区', 'compounds'] },
  { path: '/register/committees', kind: 'screen', name: { zh: '居委会名册', en: 'Committees' } },
  { path: '/register/subdistricts', kind: 'screen', name: { zh: '街镇名册', en: 'Subdistricts' } },
  { path: '/evidence', kind: 'screen', name: { zh: '数据', en: 'Evidence' } },
  {
    path: '/evidence/imports',
    kind: 'screen',
    name: { zh: '导入记录', en: 'Imports' },
    others: ['撤销', 'undo'],
  },
  { path: '/evidence/rows', kind: 'screen', name: { zh: '浏览数据', en: 'Browse evidence' } },
  {
    path: '/scores',
    kind: 'screen',
    name: { zh: '评分', en: 'Scores' },
    others: ['成绩', '排名', 'ranking'],
  },
  { path: '/scores/charts', kind: 'screen', name: { zh: '分布图', en: 'Charts' } },
  { path: '/scores/compare', kind: 'screen', name: { zh: '两个小区对比', en: 'Compare two compounds' } },
  {
    path: '/reports',
    kind: 'screen',
    name: { zh: '报告', en: 'Documents' },
    others: ['意见书', '导出', 'letters', 'export'],
  },
  {
    path: '/rectification',
    kind: 'screen',
    name: { zh: '整改', en: 'Rectification' },
    others: ['整改项', '销号', '催办', 'mending'],
  },
  { path: '/journal', kind: 'screen', name: { zh: '日志', en: 'Journal' } },
  {
    path: '/settings',
    kind: 'screen',
    name: { zh: '设置', en: 'Settings' },
    others: ['语言', 'language', '姓名'],
  },
  { path: '/settings/shortcuts', kind: 'screen', name: { zh: '快捷键', en: 'Keyboard shortcuts' } },
  { path: '/settings/about', kind: 'screen', name: { zh: '关于', en: 'About' } },
  { path: '/evidence/import', kind: 'action', name: { zh: '导入文件', en: 'Import a file' } },
  {
    path: '/evidence/import?kind=registry',
    kind: 'action',
    name: { zh: '导入名册', en: 'Import a register' },
  },
  {
    path: '/evidence/entry',
    kind: 'action',
    name: { zh: '直接录入', en: 'Enter directly' },
    others: ['打分', '专家评分', '检查', '问卷', 'marks', 'questionnaires'],
  },
  { path: '/register?new=1', kind: 'action', name: { zh: '新增小区', en: 'Add a compound' } },
];
