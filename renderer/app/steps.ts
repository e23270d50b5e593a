import type { Wording } from '../../shared/language/wording.ts';

/** A place of the frame's navigation. */
export interface Step {
  readonly path: string;
  /** The number of the step, or none for places beside the five steps. */
  readonly sign: string;
  readonly name: Wording;
}

/** The five steps of the work, in their order, with the way home before them. */
export const STEPS: readonly Step[] = [
  { path: '/home', sign: '', name: { zh: '首页', en: 'Home' } },
  { path: '/guideline', sign: '①', name: { zh: '导则', en: 'Guideline' } },
  { path: '/register', sign: '②', name: { zh: '名册', en: 'Register' } },
  { path: '/evidence', sign: '③', name: { zh: '数据', en: 'Evidence' } },
  { path: '/scores', sign: '④', name: { zh: '评分', en: 'Scores' } },
  { path: '/reports', sign: '⑤', name: { zh: '报告', en: 'Documents' } },
];

/** From scores to action: what stands below the five steps. */
export const ACTIONS: readonly Step[] = [
  { path: '/lists', sign: '', name: { zh: '清单', en: 'Lists' } },
  { path: '/playbook', sign: '', name: { zh: '攻略', en: 'Playbook' } },
  { path: '/rectification', sign: '', name: { zh: '整改', en: 'Rectification' } },
  { path: '/analysis', sign: '', name: { zh: '分析', en: 'Analysis' } },
];

/** What stands beside the work. */
export const ASIDES: readonly Step[] = [
  { path: '/journal', sign: '', name: { zh: '日志', en: 'Journal' } },
  { path: '/settings', sign: '', name: { zh: '设置', en: 'Settings' } },
];
