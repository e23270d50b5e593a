import type { Wording } from '../../../../shared/language/wording.ts';

/** Words of what a type has otherwise than the base. */
export const OVERRIDE_WORDS = {
  title: { zh: '类型差异', en: 'Otherwise for a type' },
  none: { zh: '各类型都按基础。', en: 'Every type goes with the base.' },
  add: { zh: '为某一类型另行规定…', en: 'Set otherwise for a type…' },
  remove: (name: string): Wording => ({ zh: `${name} 改回基础`, en: `${name}: back to the base` }),
  ownPoints: { zh: '分值另定', en: 'Own points' },
  ownScale: { zh: '尺度另定', en: 'Own scale' },
  points: { zh: '分值', en: 'Points' },
  scale: { zh: '尺度', en: 'Scale' },
  same: { zh: '与基础相同', en: 'the same as the base' },
  change: (label: string, own: string, base: string): Wording => ({
    zh: `${label} ${own}（基础 ${base}）`,
    en: `${label} ${own} (base ${base})`,
  }),
  joined: (name: string, changes: string): Wording => ({
    zh: `${name}：${changes}`,
    en: `${name}: ${changes}`,
  }),
} as const;
