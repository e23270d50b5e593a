import type { EntryOrigin } from '../../../shared/contract/playbook.ts';
import type { Wording } from '../../../shared/language/wording.ts';

/** What the playbook's screen says. */
export const WORDS = {
  title: { zh: '攻略', en: 'Playbook' },
  find: { zh: '查找文字、拼音或首字母', en: 'Find by words, pinyin or initials' },
  allIndicators: { zh: '全部指标', en: 'Every indicator' },
  shelves: { zh: '按方面和类型', en: 'By aspect and type' },
  all: { zh: '全部', en: 'All' },
  general: { zh: '通用', en: 'General' },
  list: { zh: '攻略条目', en: 'Entries' },
  none: { zh: '没有符合的攻略', en: 'Nothing found' },
  noneText: {
    zh: '换一个说法，或放宽方面、类型、指标。',
    en: 'Try other words, or another aspect, type or indicator.',
  },
  empty: { zh: '攻略还是空的', en: 'The playbook is empty' },
  emptyText: {
    zh: '可以取用程序自带的攻略，再改成本区的做法；也可以自己写。',
    en: 'Take what comes with the program and change it to your own ways, or write your own.',
  },
  adopt: { zh: '取用自带攻略', en: 'Take what comes with the program' },
  adopted: { zh: '已取用自带攻略', en: 'Entries that come with the program were taken' },
  choose: { zh: '从左边选一条攻略阅读', en: 'Choose an entry to read' },
  back: { zh: '返回列表', en: 'Back to the list' },
  add: { zh: '新增攻略', en: 'New entry' },
  edit: { zh: '修改', en: 'Change' },
  remove: { zh: '移除', en: 'Remove' },
  removeText: {
    zh: '移除后可以撤销；历史版本仍保留。',
    en: 'This can be undone; its versions are kept.',
  },
  removed: { zh: '已移除', en: 'Removed' },
  restore: { zh: '恢复自带文本', en: 'Set back to the program’s text' },
  restored: { zh: '已恢复自带文本', en: 'Set back to the program’s text' },
  history: { zh: '历史版本', en: 'Versions' },
  takeVersion: { zh: '改回这一版', en: 'Go back to this version' },
  versionTaken: { zh: '已改回', en: 'Gone back to' },
  gone: { zh: '移除', en: 'removed' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '已保存', en: 'Saved' },
  cancel: { zh: '取消', en: 'Cancel' },
  when: { zh: '适用情形', en: 'When it fits' },
  steps: { zh: '步骤', en: 'Steps' },
  roles: { zh: '分工', en: 'Who does what' },
  example: { zh: '示例', en: 'Example' },
  madeUp: { zh: '示例中的小区和数字为虚构。', en: 'Places and figures of the examples are made up.' },
  indicators: { zh: '关联指标', en: 'Indicators' },
  indicatorsHint: { zh: '最切题的放在第一', en: 'the one it is mostly about first' },
  notInGuideline: { zh: '现行导则没有这项指标', en: 'not in the guideline that counts' },
  fits: { zh: '用得上的小区', en: 'Compounds it would help' },
  notScored: {
    zh: '这一阶段还没有评分，评分后会列出在关联指标上有短板的小区。',
    en: 'This phase was not scored yet; afterwards the compounds that fell short of its indicators are listed.',
  },
  entryTitle: { zh: '标题', en: 'Title' },
  aspect: { zh: '方面', en: 'Aspect' },
  types: { zh: '适用类型', en: 'Types' },
  typesHint: { zh: '不选为通用攻略', en: 'none for every type' },
  stepsHint: {
    zh: '一行一步；冒号前写步骤的简称，意见书里只引用简称',
    en: 'a step a line; what stands before “：” is its short name, which letters quote',
  },
  rolesHint: { zh: '一行一方，写成“居委会：召集会议”', en: 'a line each, as “居委会：召集会议”' },
  needed: { zh: '不能为空', en: 'This is needed' },
  roleFault: {
    zh: '每一行都要有冒号，冒号前写谁，冒号后写做什么',
    en: 'every line needs “：” between who and what they do',
  },
} as const satisfies Readonly<Record<string, Wording>>;

/** Where an entry comes from, as its sign says. */
export const ORIGINS: Readonly<Record<EntryOrigin, Wording>> = {
  'built-in': { zh: '自带', en: 'built in' },
  changed: { zh: '自带，已改', en: 'built in, changed' },
  own: { zh: '自编', en: 'own' },
};

/** The help of the screen. */
export const HELP: readonly Wording[] = [
  {
    zh: '攻略是别处怎样办成的：什么情形适用、分几步、谁做什么、一个示例、关联哪些指标。按六个方面排列，分通用和各类型专用。',
    en: 'The playbook tells how others have done it: when it fits, the steps, who does what, an example, and the indicators it lifts; along six aspects, for every type and for each.',
  },
  {
    zh: '新工作区自带一份，可以增、改、移除，每次都留下版本，可以撤销；改过的自带条目可以恢复原文。',
    en: 'A new workspace has its own copy. Entries can be added, changed and removed; every version is kept and can be taken back, and a changed entry can be set back to the program’s text.',
  },
  {
    zh: '小区在某项指标上有短板时，意见书、通报、居委会清单和总报告会引用关联这项指标的攻略：先用该类型专用的，再用通用的。',
    en: 'Where a compound falls short, letters, bulletins, committee sheets and the district report quote the entry that names the indicator: the type’s own before a general one.',
  },
  {
    zh: '键盘：/ 到查找框，J、K 看下一条、上一条，E 修改。',
    en: 'Keys: / goes to the search, J and K to the next and previous entry, E changes it.',
  },
];
