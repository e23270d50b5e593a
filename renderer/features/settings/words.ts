import type { Wording } from '../../../shared/language/wording.ts';

/** What the settings say. */
export const WORDS = {
  title: { zh: '设置', en: 'Settings' },
  general: { zh: '常用', en: 'General' },
  shortcuts: { zh: '快捷键', en: 'Shortcuts' },
  about: { zh: '关于', en: 'About' },
  licences: { zh: '许可', en: 'Licences' },
  back: { zh: '返回', en: 'Back' },
  language: { zh: '语言', en: 'Language' },
  theme: { zh: '外观', en: 'Look' },
  themeSystem: { zh: '跟随系统', en: 'As the system' },
  themeLight: { zh: '浅色', en: 'Light' },
  themeDark: { zh: '深色', en: 'Dark' },
  zoom: { zh: '缩放', en: 'Zoom' },
  person: { zh: '经手人', en: 'Person at work' },
  personNote: {
    zh: '记在日志里：是谁导入、改导则、评分的。不填则用电脑的登录名。',
    en: 'Named in the journal as whoever imports, changes the guideline or scores. Left empty, the user of the computer is named.',
  },
  program: { zh: '程序', en: 'Program' },
  programName: { zh: '导则 Daoze', en: 'Daoze 导则' },
  version: { zh: '版本', en: 'Version' },
  system: { zh: '系统', en: 'System' },
  format: { zh: '文件格式', en: 'File format' },
  formatText: {
    zh: '工作区是一个 .daoze 文件（SQLite 3 数据库）。复制它即是备份；请在关闭工作区后复制，或用菜单“文件 › 复制到…”。',
    en: 'A workspace is one .daoze file (an SQLite 3 database). A copy is a backup: copy it when the workspace is closed, or use File › Copy to….',
  },
  openFile: { zh: '打开的工作区', en: 'Open workspace' },
  noFile: { zh: '没有打开工作区', en: 'none' },
  showFile: { zh: '在文件夹中显示', en: 'Show in folder' },
  offline: { zh: '网络', en: 'Network' },
  offlineText: { zh: '程序不联网，也不发送任何数据。', en: 'The program uses no network and sends no data.' },
  licencesText: {
    zh: '程序用到的开源软件和字体，以及各自的许可。',
    en: 'The free software and fonts the program is made of, each with its licence.',
  },
  keys: { zh: '按键', en: 'Keys' },
  does: { zh: '作用', en: 'What they do' },
} as const satisfies Record<string, Wording>;

/** A shortcut, written for Windows and Linux; on a Mac, ⌘ stands for Ctrl. */
export interface Shortcut {
  readonly keys: string;
  readonly does: Wording;
}

/** The shortcuts of the whole program, most used first. */
export const SHORTCUTS: readonly Shortcut[] = [
  {
    keys: 'Ctrl K',
    does: { zh: '找小区、居委会、指标或功能', en: 'Find a compound, a committee, an indicator or an action' },
  },
  {
    keys: 'Ctrl 1 … 5',
    does: {
      zh: '五个步骤：导则、名册、数据、评分、报告',
      en: 'The five steps: guideline, register, evidence, scores, documents',
    },
  },
  { keys: 'Alt Home', does: { zh: '首页', en: 'Home' } },
  { keys: 'F1', does: { zh: '本页帮助', en: 'Help of this screen' } },
  { keys: 'Ctrl O', does: { zh: '打开工作区', en: 'Open a workspace' } },
  { keys: 'Ctrl N', does: { zh: '新建工作区', en: 'New workspace' } },
  { keys: 'Ctrl Shift S', does: { zh: '复制到另一个文件', en: 'Copy to another file' } },
  { keys: 'Ctrl Shift N', does: { zh: '新窗口', en: 'New window' } },
  { keys: 'Ctrl ,', does: { zh: '设置', en: 'Settings' } },
  {
    keys: 'Ctrl +  Ctrl −  Ctrl 0',
    does: { zh: '放大、缩小、恢复 100%', en: 'Zoom in, zoom out, back to 100 %' },
  },
  {
    keys: 'Ctrl Z  Ctrl Y',
    does: { zh: '撤销、重做（导则、录入）', en: 'Undo, redo (guideline, direct entry)' },
  },
  {
    keys: 'Ctrl C  Ctrl V',
    does: { zh: '复制表格内容，从 Excel 或 WPS 粘贴', en: 'Copy from a table, paste from Excel or WPS' },
  },
  {
    keys: 'J  K',
    does: { zh: '成绩卡：下一个、上一个小区', en: 'In the card of a compound: the next, the one before' },
  },
  {
    keys: 'E',
    does: { zh: '成绩卡：为什么是这个分', en: 'In the card of a compound: why it has this score' },
  },
];

/** The help of the settings. */
export const HELP: readonly Wording[] = [
  {
    zh: '语言、外观和缩放改了立即生效，所有窗口一起变；这些只记在本机，不进工作区文件。',
    en: 'Language, look and zoom take effect at once in every window. They are kept on this computer only, not in the workspace.',
  },
  {
    zh: '多人轮流用一台电脑时，请在开始工作前改“经手人”，日志里就会记上正确的姓名。',
    en: 'Where several people share a computer, change the person at work before beginning, so that the journal names the right one.',
  },
];
