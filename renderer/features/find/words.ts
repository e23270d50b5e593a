import type { Wording } from '../../../shared/language/wording.ts';

/** What the palette says. */
export const WORDS = {
  title: { zh: '查找', en: 'Find' },
  placeholder: {
    zh: '小区、居委会、街镇、指标、攻略、功能；可写拼音首字母',
    en: 'Compounds, committees, subdistricts, indicators, playbook, screens; pinyin initials will do',
  },
  results: { zh: '查找结果', en: 'Results' },
  nothing: {
    zh: '没有找到。可以写名称、曾用名、编号，或拼音首字母。',
    en: 'Nothing found. Try a name, a former name, a code, or pinyin initials.',
  },
  hint: { zh: '↑ ↓ 选择 · Enter 打开 · Esc 关闭', en: '↑ ↓ choose · Enter open · Esc close' },
  hintOfCompound: {
    zh: '↑ ↓ 选择 · Enter 成绩 · Shift Enter 名册 · Esc 关闭',
    en: '↑ ↓ choose · Enter score · Shift Enter register · Esc close',
  },
  hintOfCommittee: {
    zh: '↑ ↓ 选择 · Enter 名册 · Shift Enter 清单 · Esc 关闭',
    en: '↑ ↓ choose · Enter register · Shift Enter lists · Esc close',
  },
  screen: { zh: '页面', en: 'screen' },
  action: { zh: '操作', en: 'action' },
  compound: { zh: '小区', en: 'compound' },
  committee: { zh: '居委会', en: 'committee' },
  subdistrict: { zh: '街镇', en: 'subdistrict' },
  indicator: { zh: '指标', en: 'indicator' },
  entry: { zh: '攻略', en: 'playbook' },
} as const satisfies Record<string, Wording>;
